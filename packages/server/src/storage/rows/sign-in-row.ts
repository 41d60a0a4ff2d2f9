import type { SignIn } from '../../ports/index.js';
import { opens, type SealedPlace, type Sealer } from '../seal.js';

/** Somebody who asks to enter, as every engine keeps it. */
export type SignInRow = Omit<SignIn, 'email' | 'next'> & { sealedEmail: Buffer; next: string | null };

const emailOf = (id: string): SealedPlace => `sign_ins.email/${id}`;

export function toSignInRow(
  { email, next, ...signIn }: SignIn & { email: string },
  sealer: Sealer,
): SignInRow {
  return { ...signIn, next: next ?? null, sealedEmail: sealer.seal(email, emailOf(signIn.id)) };
}

export function toSignIn({ sealedEmail, next, ...row }: SignInRow, sealer: Sealer): SignIn {
  const place = emailOf(row.id);
  const isReadable = opens(sealer, sealedEmail, place);
  return {
    ...row,
    ...(next !== null && { next }),
    ...(isReadable && { email: sealer.open<string>(sealedEmail, place) }),
  };
}
