import type { AfterApplyTexts } from './after-apply.js';
import type { ApplyTexts } from './apply.js';
import type { CriteriaTexts } from './criteria.js';
import type { CoreTexts } from './core.js';
import type { Language } from './language.js';
import type { OfferTexts } from './offer.js';
import type { AnswerTexts } from './texts.js';

/** Every text of the element in another language than French, whose texts come with the parts they are for. */
export interface Translation {
  core: CoreTexts;
  answer: AnswerTexts;
  criteria: CriteriaTexts;
  offer: OfferTexts;
  apply: ApplyTexts;
  afterApply: AfterApplyTexts;
}

/** Those that have come, for the whole page. */
const translations = new Map<Language, Translation>();

/** A translation that has come; French is none. */
export function translationIn(language: Language): Translation | undefined {
  return translations.get(language);
}

/** Brings the texts of a language, which is then spoken everywhere. */
export async function loadTranslation(language: Language): Promise<Language> {
  if (language === 'en') translations.set(language, (await import('./en/en-part.js')).en);
  if (language === 'fr-x-facile') translations.set(language, (await import('./easy/easy-part.js')).easy);
  return language;
}
