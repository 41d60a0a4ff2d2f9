import { afterApply } from './fr/after-apply.js';
import type { AfterApplyTexts } from './catalogues.js';
import type { Language } from './language.js';
import { translationIn } from './translations.js';

export function afterApplyTextsIn(language: Language): AfterApplyTexts {
  return translationIn(language)?.afterApply ?? afterApply;
}
