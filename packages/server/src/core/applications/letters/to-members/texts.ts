import type { Grade, Language } from '@1eleve1stage/sdk/contract';
import { counted, countedInEnglish } from '@1eleve1stage/sdk/rules';
import { GRADE_NAMES } from '../../../words/fact-labels.js';

const fr = {
  hello: (name: string): string => (name ? `Bonjour ${name},` : 'Bonjour,'),
  waiting: (n: number): string =>
    n === 1 ? '1 élève attend votre réponse' : `${n} élèves attendent votre réponse`,
  week: 'Vos stages cette semaine',
  words: 'voici ce qu’ils et elles vous écrivent.',
  standing: 'voici où en sont vos stages.',
  others: (n: number): string => `Et ${counted(n, 'autre', 'autres')}.`,
  offer: 'Offre',
  grades: GRADE_NAMES satisfies Record<Grade, string>,
  left: 'Pour répondre',
  days: (n: number, day: string): string =>
    `${n === 0 ? 'dernier jour' : counted(n, 'jour', 'jours')}, jusqu’au ${day}`,
  numbers: {
    waiting: 'Attendent votre réponse',
    held: 'Places gardées, que l’élève n’a pas encore prises',
    taken: 'Stages confirmés',
    shown: 'Offres que les élèves voient',
  },
  answer: 'Lire et répondre',
  open: 'Ouvrir mon espace',
  careful:
    'Ouvrir ce lien ne répond à personne à votre place. Trop de demandes ? Dans « Offres », mettez l’offre en pause.',
  quiet:
    'Personne n’attend : rien à faire. Après quatre semaines calmes, nous n’écrivons plus, jusqu’à la prochaine candidature.',
  why: (organisation: string): string =>
    `Vous recevez ce mail parce que vous êtes dans l’espace de « ${organisation} ». Dans « Réglages », « Mes mails » : ce que vous recevez, et en quelle langue.`,
};

/** Every text of the letters that tell members what waits. */
export type DigestTexts = typeof fr;

const en: DigestTexts = {
  hello: (name) => (name ? `Hello ${name},` : 'Hello,'),
  waiting: (n) =>
    n === 1 ? '1 pupil is waiting for your answer' : `${n} pupils are waiting for your answer`,
  week: 'Your internships this week',
  words: 'this is what they write to you.',
  standing: 'this is where your internships stand.',
  others: (n) => `And ${n} more.`,
  offer: 'Offer',
  grades: GRADE_NAMES,
  left: 'To answer',
  days: (n, day) => `${n === 0 ? 'last day' : countedInEnglish(n, 'day', 'days')}, until ${day}`,
  numbers: {
    waiting: 'Wait for your answer',
    held: 'Seats held that the pupil has not taken yet',
    taken: 'Confirmed internships',
    shown: 'Offers that pupils see',
  },
  answer: 'Read and answer',
  open: 'Open my space',
  careful: 'To open this link answers nobody in your place. Too many? Under “Offers”, pause the offer.',
  quiet:
    'Nobody is waiting: nothing to do. After four quiet weeks we write no more, until the next application.',
  why: (organisation) =>
    `You receive this mail because you are in the space of “${organisation}”. Under “Settings”, “My mails”: what you receive, and in which language.`,
};

const ALL: Record<Language, DigestTexts> = { fr, en };

export function digestTexts(language: Language): DigestTexts {
  return ALL[language];
}
