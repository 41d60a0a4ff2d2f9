import type { Grade } from '@1eleve1stage/sdk/contract';
import type { Fact, Letter, PersonalData } from '../../ports/index.js';
import { dayInFrench, weeksInFrench } from '../../rules/french-dates.js';
import { GRADE_NAMES } from '../../rules/french-names.js';
import { plainTitle } from '../../rules/plain-words.js';
import { numberFact, type About } from './about.js';
import { button, facts, text } from './letter.js';
import { fr } from './texts/fr.js';

/** Somebody applies. Who it is waits behind the link. */
export function newApplicationLetter(
  about: About,
  details: { grade: Grade; answerUrl: string; expiresAt: Date | undefined },
): Letter {
  return {
    subject: `Une candidature à votre offre « ${plainTitle(about.offer.title)} »`,
    title: 'Une nouvelle candidature',
    blocks: [
      text('Bonjour,'),
      text(
        `Un ou une élève de ${GRADE_NAMES[details.grade]} souhaite faire son stage d’observation chez vous.`,
      ),
      facts(...offerFacts(about), [
        'Réponse attendue avant le',
        details.expiresAt && dayInFrench(details.expiresAt),
      ]),
      button('Lire la candidature et répondre', details.answerUrl),
      text(
        'Ce lien donne accès aux informations d’un élève mineur : ne le transmettez qu’à la personne qui décide. Il sert à répondre une fois, sans compte ni mot de passe.',
      ),
    ],
  };
}

/** The pupil takes the seat: now the employer needs to reach the family. */
export function seatTakenLetter(about: About, { pupil, legalRepresentative }: PersonalData): Letter {
  return {
    subject: `Stage confirmé : « ${plainTitle(about.offer.title)} »`,
    title: 'L’élève a confirmé sa venue',
    blocks: [
      text('Bonjour,'),
      text(
        'L’élève que vous avez accepté a confirmé. Vous pouvez maintenant préparer la convention de stage avec son établissement.',
      ),
      facts(
        ...offerFacts(about),
        ['Élève', `${plainTitle(`${pupil.firstName} ${pupil.lastName}`)}, ${GRADE_NAMES[pupil.grade]}`],
        ['E-mail de l’élève', pupil.email],
        ['Téléphone de l’élève', pupil.phone],
        ['Responsable légal', plainTitle(legalRepresentative.name)],
        ['E-mail du responsable', legalRepresentative.email],
        ['Téléphone du responsable', legalRepresentative.phone],
      ),
      text('Ces informations concernent un élève mineur : gardez-les pour l’organisation de ce stage.'),
    ],
  };
}

/** The pupil no longer wants the internship. */
export function withdrawnLetter(about: About, details: { isSeatFreed: boolean }): Letter {
  return {
    subject: `Une candidature retirée : « ${plainTitle(about.offer.title)} »`,
    title: 'Une candidature a été retirée',
    blocks: [
      text('Bonjour,'),
      text(
        'L’élève ou sa famille a retiré sa candidature à votre offre. Ses informations sont effacées de notre service ; merci d’effacer celles que vous auriez notées.',
      ),
      facts(...offerFacts(about)),
      ...(details.isSeatFreed ? [text('La place qui lui était gardée est de nouveau proposée.')] : []),
    ],
  };
}

function offerFacts(about: About): Fact[] {
  const { weeks } = about.application;
  return [
    ['Offre', plainTitle(about.offer.title)],
    [weeks.length > 1 ? 'Semaines' : 'Semaine', weeksInFrench(weeks)],
    numberFact(about, fr),
  ];
}
