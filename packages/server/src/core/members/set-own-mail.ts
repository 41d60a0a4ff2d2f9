import type { Language } from '@1eleve1stage/sdk/contract';
import { DIGESTS, type DigestKind, type Membership } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { hashMailbox } from '../mail/rules/mailbox.js';

/** What a member is mailed of their organisation. */
export interface OwnMail {
  wanted: readonly DigestKind[];
  language: Language;
  /** True where whoever reads the mailbox said that they want no mail of ours at all. */
  isStopped: boolean;
}

type OfMember = Pick<Membership, 'publisherId' | 'personId'> & { email: string };

export async function readOwnMail(
  { storage: { read }, secret }: Ports,
  { publisherId, personId, email }: OfMember,
): Promise<OwnMail> {
  const { unwanted = [], stoppedAt } = await read.mailboxes.get(hashMailbox(secret, email));
  const language = (await read.members.mailOf(publisherId, personId))?.language ?? 'fr';
  const wanted = DIGESTS.filter((kind) => !unwanted.includes(kind));
  return { wanted, language, isStopped: stoppedAt !== undefined };
}

/**
 * Says which mails a member wants, and in which language. Who says so reads the mailbox: that none is wanted at all is
 * taken back where some are.
 */
export async function setOwnMail(
  { storage, secret, now }: Ports,
  { publisherId, personId, email }: OfMember,
  { wanted, language }: Pick<OwnMail, 'wanted' | 'language'>,
): Promise<void> {
  const mailbox = hashMailbox(secret, email);
  await storage.write(async ({ mailboxes, members }) => {
    const { unwanted = [], stoppedAt } = await mailboxes.get(mailbox);
    const others = unwanted.filter((sort) => !DIGESTS.some((kind) => kind === sort));
    const refused = DIGESTS.filter((kind) => !wanted.includes(kind));
    await mailboxes.setUnwanted(mailbox, [...others, ...refused], now());
    if (stoppedAt && wanted.length > 0) await mailboxes.resume(mailbox);
    await members.setMail(publisherId, personId, { language });
  });
}
