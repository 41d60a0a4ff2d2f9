import { afterApply } from './fr/after-apply.js';
import type { Language } from './language.js';
import { translationIn } from './translations.js';

/** The texts from the sending of an application to its receipt. */
export type AfterApplyTexts = typeof afterApply;

export function afterApplyTextsIn(language: Language): AfterApplyTexts {
  return translationIn(language)?.afterApply ?? afterApply;
}
