import type { Language } from '@1eleve1stage/sdk/contract';
import { en } from './en/index.js';
import { fr, type Texts } from './fr/index.js';

export type { Texts };

const ALL: Record<Language, Texts> = { fr, en };

/** The texts of the pages of people who host, in a language. */
export function publisherTexts(lang: Language): Texts {
  return ALL[lang];
}
