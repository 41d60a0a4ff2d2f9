import type { PageLanguage } from '../../hosted/wish.js';
import { en } from './en/index.js';
import { fr } from './fr/index.js';

/** Every text for whoever keeps a site, by subject; what another language leaves out does not compile. */
export type EmbedTexts = typeof fr;

const ALL: Record<PageLanguage, EmbedTexts> = { fr, en };

export function embedTextsOf(lang: PageLanguage): EmbedTexts {
  return ALL[lang];
}
