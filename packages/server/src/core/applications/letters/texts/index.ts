import type { Language } from '@1eleve1stage/sdk/contract';
import { en } from './en.js';
import { fr, type LetterTexts } from './fr.js';

export type { LetterTexts };

const ALL: Record<Language, LetterTexts> = { fr, en };

export function letterTexts(language: Language = 'fr'): LetterTexts {
  return ALL[language];
}
