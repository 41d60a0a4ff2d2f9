import type { Language } from '@1eleve1stage/sdk/contract';
import { en } from './en/index.js';
import { fr, type EmbedTexts } from './fr/index.js';

export type { EmbedTexts };

const ALL: Record<Language, EmbedTexts> = { fr, en };

export function embedTextsOf(lang: Language): EmbedTexts {
  return ALL[lang];
}
