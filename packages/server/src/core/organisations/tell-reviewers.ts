import type { LetterAllowance, Stores } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { newId } from '../base/ids.js';
import { hashMailbox } from '../mail/rules/mailbox.js';
import { waitingLetter } from './letters/review.js';

/** Letters to whoever runs the service: some at once, then one an hour. Whoever reads one finds all that wait. */
const LETTERS: LetterAllowance = { limit: 3, perSecond: 1 / 3600 };

/** Writes to whoever runs the service that somebody waits for a moderator, where they said how to reach them. */
export async function tellReviewers(
  { operator, publicUrl, secret }: Pick<Ports, 'operator' | 'publicUrl' | 'secret'>,
  { mailboxes, outbox }: Stores,
  now: Date,
): Promise<void> {
  const { email } = operator;
  if (email === undefined) return;
  const wait = await mailboxes.count(hashMailbox(secret, email), 'reviews', LETTERS, now);
  if (wait > 0) return;
  const message = { to: email, letter: waitingLetter({ publicUrl }) };
  await outbox.add({ id: newId('ml'), createdAt: now, contents: { kind: 'written', message } });
}
