import type { LetterSort } from '../../ports/index.js';
import { readMailboxToken } from './rules/mailbox-token.js';
import { Refusal } from '../base/refusal.js';
import { groupsOf } from './groups.js';
import type { Ports } from '../../ports/ports.js';

export const STOP_ACTS = ['stop', 'resume'] as const;
export type StopAct = (typeof STOP_ACTS)[number];

/**
 * Writes no more to a mailbox, or again, as whoever reads it says with the link of a letter: nothing at all, or nothing of
 * a sort.
 *
 * @throws Refusal `link_used` when the link is not one of ours
 */
export async function stopLetters(
  { storage, secret, now }: Ports,
  { token, act, sort }: { token: string; act: StopAct; sort?: LetterSort | undefined },
): Promise<void> {
  const mailbox = readMailboxToken(secret, token);
  if (mailbox === undefined) throw new Refusal('link_used');
  await storage.write(async ({ mailboxes, outbox }) => {
    if (sort) {
      const { unwanted = [] } = await mailboxes.get(mailbox);
      const others = unwanted.filter((one) => one !== sort);
      return mailboxes.setUnwanted(mailbox, act === 'stop' ? [...others, sort] : others, now());
    }
    if (act === 'stop') return mailboxes.stop(mailbox, now());
    await mailboxes.resume(mailbox);
    await outbox.hasten(groupsOf(mailbox), now());
  });
}
