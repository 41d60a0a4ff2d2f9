import { DIGESTS, type MemberMail } from '../../ports/index.js';

/** What a member is mailed, as every engine keeps it. */
type MemberMailRow = Omit<MemberMail, 'unwanted'> & { unwanted: string | null };

export function toMemberMail({ unwanted, ...row }: MemberMailRow): MemberMail {
  const words = new Set(unwanted?.split(' '));
  return { ...row, unwanted: DIGESTS.filter((kind) => words.has(kind)) };
}

export function toMailRow({ unwanted, ...change }: Partial<MemberMail>): Partial<MemberMailRow> {
  return { ...change, ...(unwanted && { unwanted: unwanted.join(' ') || null }) };
}
