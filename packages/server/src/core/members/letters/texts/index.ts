import type { Language } from '@1eleve1stage/sdk/contract';
import { en, passkeysEn } from './en.js';
import { fr, passkeysFr, type PasskeyTexts, type SignInTexts } from './fr.js';

const SIGN_IN: Record<Language, SignInTexts> = { fr, en };
const PASSKEYS: Record<Language, PasskeyTexts> = { fr: passkeysFr, en: passkeysEn };

export function signInTexts(language: Language): SignInTexts {
  return SIGN_IN[language];
}

export function passkeyTexts(language: Language): PasskeyTexts {
  return PASSKEYS[language];
}
