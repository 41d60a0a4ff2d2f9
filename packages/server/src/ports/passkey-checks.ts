import type { Passkey } from './passkeys.js';

/** True of a challenge that we gave, as text. */
export type IsOurs = (challenge: string) => boolean;

/** Checks what people's devices sign, as WebAuthn (Level 3) says. An answer is what a browser made of it, as JSON. */
export interface PasskeyChecks {
  /** What its device calls the key of an answer, unchecked; undefined where it is no answer. */
  idOf(answer: string): string | undefined;
  /** The key that a device made for us, unlocked by its holder; undefined where the answer does not show that. */
  checkMade(answer: string, isOurs: IsOurs): Promise<Pick<Passkey, 'id' | 'publicKey' | 'count'> | undefined>;
  /** How often a device has signed, unlocked by its holder; undefined where the answer is not signed with that key. */
  checkSigned(answer: string, passkey: Passkey, isOurs: IsOurs): Promise<Pick<Passkey, 'count'> | undefined>;
}
