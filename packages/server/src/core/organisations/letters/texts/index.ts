import type { Language } from '@1eleve1stage/sdk/contract';
import { en } from './en.js';
import { fr, type ReviewTexts } from './fr.js';

const ALL: Record<Language, ReviewTexts> = { fr, en };

export function reviewTexts(language: Language): ReviewTexts {
  return ALL[language];
}
