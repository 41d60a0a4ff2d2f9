import { apply } from './fr/apply.js';
import type { ApplyTexts } from './catalogues.js';
import type { Language } from './language.js';
import { translationIn } from './translations.js';

export function applyTextsIn(language: Language): ApplyTexts {
  return translationIn(language)?.apply ?? apply;
}
