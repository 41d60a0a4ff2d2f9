import { afterApply } from './fr/after-apply.js';
import type { Language } from './index.js';

/** The texts from the sending of an application to its receipt. */
export type AfterApplyTexts = typeof afterApply;

const catalogues: Record<Language, AfterApplyTexts> = { fr: afterApply };

export function afterApplyTextsIn(language: Language): AfterApplyTexts {
  return catalogues[language];
}
