import type { Language } from '@1eleve1stage/sdk/contract';
import { en } from './en/index.js';
import { fr } from './fr/index.js';

/** Every text for whoever keeps a site, by subject; what another language leaves out does not compile. */
export type EmbedTexts = typeof fr;

const ALL: Record<Language, EmbedTexts> = { fr, en };

export function embedTextsOf(lang: Language): EmbedTexts {
  return ALL[lang];
}
