import type { Language } from '@1eleve1stage/sdk/contract';
import { en } from './en/index.js';
import { fr } from './fr/index.js';

/** Every text of our pages for pupils, by subject; what another language leaves out does not compile. */
export type Texts = typeof fr;

const ALL: Record<Language, Texts> = { fr, en };

/** The texts of a page, in the language its address asks for. */
export function textsOf({ lang = 'fr' }: { lang?: Language | undefined }): Texts {
  return ALL[lang];
}
