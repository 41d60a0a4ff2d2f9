import { fr, type InterpretationTexts } from '@1eleve1stage/sdk/words';
import type { Language } from './language.js';
import { translationIn } from './translations.js';

export function interpretationTextsIn(language: Language): InterpretationTexts {
  return translationIn(language)?.interpretation ?? fr.interpretation;
}
