import { DIGESTS, type DigestKind, type MailboxMarks, type MemberMail } from '../../../ports/index.js';

/**
 * Digests that a member does not want: of their organisation, as they said there, or of any, as they said with the link of
 * a letter.
 */
export function unwantedDigests(
  { unwanted: ofAny = [] }: MailboxMarks,
  mail: Pick<MemberMail, 'unwanted'> | undefined,
): DigestKind[] {
  return DIGESTS.filter((kind) => ofAny.includes(kind) || mail?.unwanted.includes(kind));
}
