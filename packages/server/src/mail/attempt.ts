import type { MailMessage, OutboxLetter, Storage } from '../ports/index.js';
import { toMailFailure, type MailFailure } from './failure.js';
import type { MailTransport } from './transport.js';

/** What became of a letter. */
export type Outcome =
  | { kind: 'sent' }
  /** It need not leave any more. */
  | { kind: 'needless' }
  /** It does not open. */
  | { kind: 'unreadable' }
  /** It could not be written this time. */
  | { kind: 'unwritten' }
  | { kind: 'failed'; failure: MailFailure };

export interface Sending {
  storage: Storage;
  transport: MailTransport;
  /** Writes a letter as it leaves; undefined when it need not any more. */
  write: (letter: OutboxLetter) => Promise<MailMessage | undefined>;
}

/**
 * Writes a letter and sends it.
 *
 * @throws what keeps the storage from being read: that is not the letter's fault
 */
export async function attempt(
  { storage, transport, write }: Sending,
  letter: OutboxLetter,
): Promise<Outcome> {
  if (!letter.contents) return { kind: 'unreadable' };
  let message: MailMessage | undefined;
  try {
    message = await write(letter);
  } catch {
    await storage.ping();
    return { kind: 'unwritten' };
  }
  if (!message) return { kind: 'needless' };
  const { id, createdAt } = letter;
  try {
    await transport.send({ id, createdAt, message });
    return { kind: 'sent' };
  } catch (error) {
    return { kind: 'failed', failure: toMailFailure(error) };
  }
}
