import { answer } from './fr/answer.js';
import { coreTextsIn, type CoreTexts } from './core.js';
import type { Language } from './language.js';
import { translationIn } from './translations.js';

/** The texts of an answer; they load with it. */
export type AnswerTexts = typeof answer;

/** Every text of a search and its answer, by subject. */
export type Texts = CoreTexts & AnswerTexts;

export function textsIn(language: Language): Texts {
  return { ...coreTextsIn(language), ...(translationIn(language)?.answer ?? answer) };
}
