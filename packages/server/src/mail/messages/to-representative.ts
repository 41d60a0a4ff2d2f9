import type { Letter } from '../../ports/index.js';
import { internshipFacts, numberFact, plainName, type About } from './about.js';
import { facts, link, text } from './letter.js';

/** Tells the legal representative of an application, what it is, and how to erase it. */
export function representativeLetter(
  about: About,
  details: { firstName: string; withdrawUrl: string },
): Letter {
  const firstName = plainName(details.firstName) || 'Un élève';
  return {
    subject: 'Une candidature à un stage d’observation',
    blocks: [
      text('Bonjour,'),
      text(
        `${firstName} candidate à un stage d’observation et a donné votre adresse comme celle de son responsable légal. Ce message vous en informe : vous n’avez rien à faire.`,
      ),
      facts(...internshipFacts(about), numberFact(about)),
      text(
        'Le stage d’observation fait découvrir un lieu de travail pendant une ou deux semaines, en 4e, en 3e ou en 2de. Rien n’est engagé à ce jour : si la structure accepte, une convention sera signée par l’élève, vous-même, l’établissement scolaire et la structure.',
      ),
      text(
        'La structure lit ce que l’élève lui écrit, ainsi que votre nom et vos coordonnées, pour cette candidature et rien d’autre. Vous pouvez à tout moment retirer la candidature et effacer ces informations, les vôtres comprises.',
      ),
      link('Retirer la candidature et tout effacer', details.withdrawUrl),
    ],
  };
}
