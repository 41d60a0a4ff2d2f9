import type { Language } from '@1eleve1stage/sdk/contract';
import { counted, countedInEnglish } from '@1eleve1stage/sdk/rules';
import { momentInEnglish } from '../../../words/english-dates.js';
import { momentInFrench } from '../../../words/french-dates.js';

const fr = {
  subject: (n: number): string => `Vous avez dit non à ${counted(n, 'élève', 'élèves')}`,
  hello: 'Bonjour, voici ce qui est enregistré.',
  answer: ['Réponse', 'Non'],
  pupils: (n: number): string => counted(n, 'élève', 'élèves'),
  words: 'Ce que chaque élève lira, avec des offres proches encore libres :',
  by: ['Par', (name: string): string => `${name}, depuis votre espace`],
  at: 'Le',
  told: ['Les élèves l’apprennent', 'C’est fait'],
  moment: momentInFrench,
  undo: 'Ce n’est pas vous, ou vous avez changé d’avis ? Avant ce moment, personne n’a rien reçu, et tout se défait, pour tous ou pour un seul.',
  go: { kept: 'Revoir ou annuler ces réponses', told: 'Revoir ces réponses' },
} as const;

/** Every text of the letter about several candidates who were turned down at once. */
interface RejectedTexts {
  subject: (n: number) => string;
  hello: string;
  answer: readonly [label: string, word: string];
  pupils: (n: number) => string;
  words: string;
  by: readonly [label: string, named: (name: string) => string];
  at: string;
  told: readonly [label: string, done: string];
  moment: (moment: Date) => string;
  undo: string;
  go: { kept: string; told: string };
}

const en: RejectedTexts = {
  subject: (n) => `You said no to ${countedInEnglish(n, 'pupil', 'pupils')}`,
  hello: 'Hello, this is what is recorded.',
  answer: ['Answer', 'No'],
  pupils: (n) => countedInEnglish(n, 'pupil', 'pupils'),
  words: 'What each pupil will read, with near offers that still have a seat:',
  by: ['By', (name) => `${name}, from your space`],
  at: 'At',
  told: ['The pupils are told', 'It is done'],
  moment: momentInEnglish,
  undo: 'It was not you, or you changed your mind? Before that moment nobody received anything, and all can be undone, for everyone or for one alone.',
  go: { kept: 'See or undo these answers', told: 'See these answers' },
};

const ALL: Record<Language, RejectedTexts> = { fr, en };

export function rejectedTexts(language: Language): RejectedTexts {
  return ALL[language];
}
