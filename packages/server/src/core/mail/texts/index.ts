import type { Language } from '@1eleve1stage/sdk/contract';
import { en } from './en.js';
import { fr } from './fr.js';

/** What stands around the words of each letter; what another language leaves out does not compile. */
export type FrameTexts = typeof fr;

const ALL: Record<Language, FrameTexts> = { fr, en };

export function frameTexts(language: Language = 'fr'): FrameTexts {
  return ALL[language];
}
