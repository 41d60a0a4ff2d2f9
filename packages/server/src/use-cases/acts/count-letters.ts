import type { LetterAllowance } from '../../ports/index.js';
import { hashMailbox } from '../../rules/mailbox.js';
import { Refusal } from '../../rules/refusal.js';
import type { Act } from './act.js';

/**
 * A mailbox is one pupil's, a family's, or a teacher's who helps a whole class: 40 codes at once and 10 an hour
 * are more than they ask for, and fewer than bother whoever's address was written there by somebody else.
 */
const CODES: LetterAllowance = { limit: 40, perSecond: 10 / 3600 };

/**
 * Counts one more code that goes to a mailbox, the first of an application or a new one.
 *
 * @throws Refusal `too_many_requests` with the time to wait
 */
export async function countCode({ ports, stores, now }: Act, email: string): Promise<void> {
  const mailbox = hashMailbox(ports.secret, email);
  const retryAfterSeconds = await stores.mailboxes.count(mailbox, 'codes', CODES, now);
  if (retryAfterSeconds > 0) throw new Refusal('too_many_requests', { retryAfterSeconds });
}
