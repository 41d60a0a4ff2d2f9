import { core } from './fr/core.js';
import type { CoreTexts } from './catalogues.js';
import type { Language } from './language.js';
import { translationIn } from './translations.js';

export function coreTextsIn(language: Language): CoreTexts {
  return translationIn(language)?.core ?? core;
}
