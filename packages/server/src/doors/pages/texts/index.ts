import type { Language } from '@1eleve1stage/sdk/contract';
import { en } from './en/index.js';
import { fr, type Texts } from './fr/index.js';

export type { Texts };

const ALL: Record<Language, Texts> = { fr, en };

/** The texts of a page, in the language its address asks for. */
export function textsOf({ lang = 'fr' }: { lang?: Language | undefined }): Texts {
  return ALL[lang];
}
