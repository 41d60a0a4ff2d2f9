import type { Language } from '@1eleve1stage/sdk/contract';
import { en, invitationEn, passkeysEn } from './en.js';
import {
  fr,
  invitationFr,
  passkeysFr,
  type InvitationTexts,
  type PasskeyTexts,
  type SignInTexts,
} from './fr.js';

const SIGN_IN: Record<Language, SignInTexts> = { fr, en };
const PASSKEYS: Record<Language, PasskeyTexts> = { fr: passkeysFr, en: passkeysEn };
const INVITATION: Record<Language, InvitationTexts> = { fr: invitationFr, en: invitationEn };

export function signInTexts(language: Language): SignInTexts {
  return SIGN_IN[language];
}

export function passkeyTexts(language: Language): PasskeyTexts {
  return PASSKEYS[language];
}

export function invitationTexts(language: Language): InvitationTexts {
  return INVITATION[language];
}
