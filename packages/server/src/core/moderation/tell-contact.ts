import type { Decided } from './letters/moderation.js';
import type { KnownOffer, Letter, Stores } from '../../ports/index.js';
import { newId } from '../base/ids.js';
import { hashMailbox } from '../mail/rules/mailbox.js';
import type { Ports } from '../../ports/ports.js';

/** The commune of an offer, as our own tables name it. */
export async function townOf(
  { places }: Pick<Ports, 'places'>,
  { content }: KnownOffer,
): Promise<string | undefined> {
  return content && (await places.ofAddress(content.location.postcode, content.location.city))?.name;
}

/**
 * Writes to an offer's contact what was decided about it. Nobody is written to about an offer in test mode, nor who
 * asked not to be.
 *
 * @returns false where nobody is
 */
export async function tellContact(
  { secret, now }: Pick<Ports, 'secret' | 'now'>,
  { outbox, mailboxes }: Pick<Stores, 'outbox' | 'mailboxes'>,
  { offer, town }: { offer: KnownOffer; town: string | undefined },
  write: (decided: Decided) => Letter,
): Promise<boolean> {
  const { id, content, mode } = offer;
  const to = content?.contact?.email;
  if (!content || to === undefined || mode === 'test') return false;
  const marks = await mailboxes.get(hashMailbox(secret, to));
  if (marks.stoppedAt) return false;
  const letter = write({ id, content, town, isProved: marks.provedAt !== undefined });
  await outbox.add({
    id: newId('ml'),
    createdAt: now(),
    contents: { kind: 'written', message: { to, letter } },
  });
  return true;
}
