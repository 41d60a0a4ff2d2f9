import type { Language } from '../../../words/language.js';
import { en } from './en.js';
import { fr, type DiagnosisTexts } from './fr.js';

export type { DiagnosisTexts };

/** French that is easy to read is for pupils: a site's team reads French. */
export function diagnosisTextsIn(language: Language): DiagnosisTexts {
  return language === 'en' ? en : fr;
}
