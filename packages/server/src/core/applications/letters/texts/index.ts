import type { Language } from '@1eleve1stage/sdk/contract';
import { en } from './en.js';
import { fr } from './fr.js';

/** Every text of the letters to pupils and their families; what another language leaves out does not compile. */
export type LetterTexts = typeof fr;

const ALL: Record<Language, LetterTexts> = { fr, en };

export function letterTexts(language: Language = 'fr'): LetterTexts {
  return ALL[language];
}
