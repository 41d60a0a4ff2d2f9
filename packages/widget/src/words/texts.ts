import { answer } from './fr/answer.js';
import { coreTextsIn } from './core.js';
import type { Texts } from './catalogues.js';
import type { Language } from './language.js';
import { translationIn } from './translations.js';

export function textsIn(language: Language): Texts {
  return { ...coreTextsIn(language), ...(translationIn(language)?.answer ?? answer) };
}
