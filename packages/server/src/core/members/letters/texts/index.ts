import type { Language } from '@1eleve1stage/sdk/contract';
import { en } from './en.js';
import { fr, type SignInTexts } from './fr.js';

const ALL: Record<Language, SignInTexts> = { fr, en };

export function signInTexts(language: Language): SignInTexts {
  return ALL[language];
}
