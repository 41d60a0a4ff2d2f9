import type { PageLanguage } from '../wish.js';
import { en } from './en/index.js';
import { fr } from './fr/index.js';

/** Every text of our pages for pupils, by subject; what another language leaves out does not compile. */
export type Texts = typeof fr;

const ALL: Record<PageLanguage, Texts> = { fr, en };

/** The texts of a page, in the language its address asks for. */
export function textsOf({ lang = 'fr' }: { lang?: PageLanguage | undefined }): Texts {
  return ALL[lang];
}
