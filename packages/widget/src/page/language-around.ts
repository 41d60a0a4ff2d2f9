import { toLanguage, type Language } from '../words/language.js';
import { ancestorsOf } from './ancestors.js';

/** The language of ours in which an element speaks: that of the nearest ancestor that says one, itself included. */
export function languageAround(element: Element): Language {
  const tag = ancestorsOf(element)
    .map((one) => one.getAttribute('lang'))
    .find(Boolean);
  return toLanguage(tag ?? '') ?? 'fr';
}
