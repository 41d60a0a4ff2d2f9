import type { Grade } from '@1eleve1stage/sdk/contract';
import type { Letter, PersonalData, RecordedContents } from '../../../ports/index.js';
import { button, facts, text } from '../../mail/letter.js';
import { dayInFrench, momentInFrench } from '../../words/french-dates.js';
import { GRADE_NAMES } from '../../words/fact-labels.js';
import { plainName, plainTitle } from '../../words/plain-words.js';
import { weeksFact, type About } from './about.js';
import { offerFacts, UNPROVED } from './to-employer.js';
import { fr } from './texts/fr.js';

const ANSWERS: Record<RecordedContents['answer'], { to: (name: string) => string; word: string }> = {
  accept: { to: (name) => `Vous avez dit oui à ${name}`, word: 'Oui' },
  reject: { to: (name) => `Vous avez dit non à ${name}`, word: 'Non' },
  cancel: { to: (name) => `Vous avez annulé le stage de ${name}`, word: 'Annulation' },
};

/** Tells whoever answered what is recorded, and until when nobody else knows. */
export function recordedLetter(
  about: About,
  recorded: {
    contents: RecordedContents;
    personal: PersonalData;
    undoUrl: string;
    /** When the pupil is told; undefined once that is done. */
    tellAt: Date | undefined;
  },
): Letter {
  const { contents, personal, undoUrl, tellAt } = recorded;
  const name = plainName(personal.pupil.firstName) || 'cet élève';
  const { to, word } = ANSWERS[contents.answer];
  return {
    subject: to(name),
    blocks: [
      text('Bonjour, voici ce qui est enregistré.'),
      facts(
        ['Réponse', word],
        ['Offre', plainTitle(about.offer.title)],
        weeksFact(about, fr),
        [
          'Par',
          contents.by === undefined
            ? 'Le contact de l’offre, avec le lien d’un mail'
            : `${contents.by}, depuis votre espace`,
        ],
        ['Le', momentInFrench(new Date(contents.at))],
        [`${name} l’apprend`, tellAt ? momentInFrench(tellAt) : 'C’est fait'],
      ),
      ...(tellAt
        ? [
            text(
              `Ce n’est pas vous, ou vous avez changé d’avis ? Avant ce moment, ${name} n’a rien reçu, et tout se défait.`,
            ),
            button('Revoir ou annuler cette réponse', undoUrl),
          ]
        : [button('Revoir cette réponse', undoUrl)]),
    ],
  };
}

/** A colleague is asked to answer in the place of the contact. */
export function transferredLetter(about: About, details: ToAnswer): Letter {
  return toAnswerLetter(about, details, {
    title: 'Une candidature vous est confiée',
    told: (grade) =>
      `Un ou une élève de ${grade} souhaite faire son stage d’observation dans votre structure. Une personne de votre structure vous demande de lui répondre.`,
  });
}

/** A pupil comes back. */
export function restoredLetter(about: About, details: ToAnswer): Letter {
  return toAnswerLetter(about, details, {
    title: 'Une candidature est de nouveau là',
    told: (grade) =>
      `Un ou une élève de ${grade} avait retiré sa candidature, car un autre stage était prévu. Il n’a pas lieu : sa candidature est de nouveau là, et attend votre réponse.`,
  });
}

interface ToAnswer {
  grade: Grade;
  answerUrl: string;
  until: Date | undefined;
}

function toAnswerLetter(
  about: About,
  { grade, answerUrl, until }: ToAnswer,
  words: { title: string; told: (grade: string) => string },
): Letter {
  const { isProved, offer } = about;
  return {
    subject: isProved ? `${words.title} : « ${plainTitle(offer.title)} »` : words.title,
    title: words.title,
    blocks: [
      text('Bonjour,'),
      text(words.told(GRADE_NAMES[grade])),
      facts(...offerFacts(about), ['Réponse attendue au plus tard le', until && dayInFrench(until)]),
      ...(isProved ? [] : [text(UNPROVED)]),
      button('Lire la candidature et répondre', answerUrl),
    ],
  };
}
