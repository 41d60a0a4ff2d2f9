import type { Language } from '@1eleve1stage/sdk/contract';
import { DIGESTS, type DigestKind, type Membership } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { hashMailbox } from '../mail/rules/mailbox.js';
import { unwantedDigests } from '../mail/rules/unwanted-digests.js';

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
  const marks = await read.mailboxes.get(hashMailbox(secret, email));
  const mail = await read.members.mailOf(publisherId, personId);
  const unwanted = unwantedDigests(marks, mail);
  const wanted = DIGESTS.filter((kind) => !unwanted.includes(kind));
  return { wanted, language: mail?.language ?? 'fr', isStopped: marks.stoppedAt !== undefined };
}

/**
 * Says which mails a member wants of an organisation, and in which language. Who says so reads the mailbox: that none is
 * wanted at all is taken back where some are. What they did not want of any organisation, they do not want of the others
 * still.
 */
export async function setOwnMail(
  { storage, secret, now }: Ports,
  { publisherId, personId, email }: OfMember,
  { wanted, language }: Pick<OwnMail, 'wanted' | 'language'>,
): Promise<void> {
  const mailbox = hashMailbox(secret, email);
  await storage.write(async ({ mailboxes, members }) => {
    const marks = await mailboxes.get(mailbox);
    const { unwanted = [], stoppedAt } = marks;
    for (const one of await members.membershipsOf(personId)) {
      const before = unwantedDigests(marks, await members.mailOf(one.publisherId, personId));
      await members.setMail(one.publisherId, personId, { unwanted: before });
    }
    const others = unwanted.filter((sort) => !DIGESTS.some((kind) => kind === sort));
    await mailboxes.setUnwanted(mailbox, others, now());
    if (stoppedAt && wanted.length > 0) await mailboxes.resume(mailbox);
    const refused = DIGESTS.filter((kind) => !wanted.includes(kind));
    await members.setMail(publisherId, personId, { language, unwanted: refused });
  });
}
