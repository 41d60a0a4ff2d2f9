import type { Language } from '@1eleve1stage/sdk/contract';
import { en } from './en.js';
import { fr, type FrameTexts } from './fr.js';

export type { FrameTexts };

const ALL: Record<Language, FrameTexts> = { fr, en };

export function frameTexts(language: Language = 'fr'): FrameTexts {
  return ALL[language];
}
