import type { Language } from '../../i18n/index.js';
import { en } from './en.js';
import { fr } from './fr.js';

/** Every text of the diagnosis; what another language leaves out does not compile. */
export type DiagnosisTexts = typeof fr;

/** French that is easy to read is for pupils: a site's team reads French. */
export function diagnosisTextsIn(language: Language): DiagnosisTexts {
  return language === 'en' ? en : fr;
}
