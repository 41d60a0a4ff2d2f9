import { core } from './fr/core.js';
import type { Language } from './language.js';
import { translationIn } from './translations.js';

export { toLanguage, type Language } from './language.js';

/** What the first load says, by subject. Another language has the same keys and the same parameters. */
export type CoreTexts = typeof core;

export function coreTextsIn(language: Language): CoreTexts {
  return translationIn(language)?.core ?? core;
}
