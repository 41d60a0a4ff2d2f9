import { fr } from './fr/index.js';

/** Every text of the element, by subject. Another language has the same keys and the same parameters. */
export type Texts = typeof fr;

/** Languages the element speaks. */
export const LANGUAGES = ['fr'] as const;
export type Language = (typeof LANGUAGES)[number];

const catalogues: Record<Language, Texts> = { fr };

export function textsIn(language: Language): Texts {
  return catalogues[language];
}
