import { apply } from './fr/apply.js';
import type { Language } from './language.js';
import { translationIn } from './translations.js';

/** The texts of the application; they load with its form. */
export type ApplyTexts = typeof apply;

export function applyTextsIn(language: Language): ApplyTexts {
  return translationIn(language)?.apply ?? apply;
}
