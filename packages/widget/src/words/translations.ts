import type { Translation } from './catalogues.js';
import type { Language } from './language.js';

/** Those that have come, for the whole page. */
const translations = new Map<Language, Translation>();

/** A translation that has come; French is none. */
export function translationIn(language: Language): Translation | undefined {
  return translations.get(language);
}

/** Loads the texts of a language, which all elements then have. */
export async function loadTranslation(language: Language): Promise<Language> {
  if (language === 'en') translations.set(language, (await import('./en/en-part.js')).en);
  if (language === 'fr-x-facile') translations.set(language, (await import('./easy/easy-part.js')).easy);
  return language;
}
