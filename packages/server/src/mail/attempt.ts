import type { Claim, ClaimedLetter, MailMessage, OutboxLetter, Storage } from '../ports/index.js';
import { toMailFailure, type MailFailure } from './failure.js';
import type { MailTransport } from './transport.js';

/** The outcome of a letter, and of others that were to leave in it. */
export type Outcome = (
  | { kind: 'sent' }
  /** It need not leave any more. */
  | { kind: 'needless' }
  /** Another letter takes it along. */
  | { kind: 'gathered' }
  /** Its mailbox had enough for now: it waits in that group. */
  | { kind: 'held'; heldFor: string; until: Date }
  /** It does not open. */
  | { kind: 'unreadable' }
  /** It could not be written this time. */
  | { kind: 'unwritten' }
  | { kind: 'failed'; failure: MailFailure }
) &
  Company;

export interface Company {
  /** In the letter. */
  along: readonly Claim[];
  /** Taken to be in it, and left out. */
  left: readonly Claim[];
}

export interface Sending {
  storage: Storage;
  transport: MailTransport;
  /** Whether a letter leaves now, and with which others; rejects when that cannot be kept. */
  admit: (
    letter: ClaimedLetter,
  ) => Promise<{ others: readonly ClaimedLetter[] } | { heldFor: string; until: Date } | 'gathered'>;
  /** Writes a letter as it leaves, and which of the others are in it; undefined when it need not any more. */
  write: (
    letter: OutboxLetter,
    others: readonly OutboxLetter[],
  ) => Promise<{ message: MailMessage; along: readonly string[] } | undefined>;
}

const ALONE: Company = { along: [], left: [] };

/**
 * Writes a letter and sends it.
 *
 * @throws what keeps the storage from being read or written: that is not the letter's fault
 */
export async function attempt(
  { storage, transport, admit, write }: Sending,
  letter: ClaimedLetter,
): Promise<Outcome> {
  if (!letter.contents) return { kind: 'unreadable', ...ALONE };
  const admission = await admit(letter);
  if (admission === 'gathered') return { kind: 'gathered', ...ALONE };
  if ('heldFor' in admission) return { kind: 'held', ...admission, ...ALONE };
  const { others } = admission;
  let written: Awaited<ReturnType<Sending['write']>>;
  try {
    written = await write(letter, others);
  } catch {
    await storage.ping();
    return { kind: 'unwritten', along: [], left: others };
  }
  if (!written) return { kind: 'needless', along: [], left: others };
  const { message, along } = written;
  const company = {
    along: others.filter((other) => along.includes(other.id)),
    left: others.filter((other) => !along.includes(other.id)),
  };
  const { id, createdAt } = letter;
  try {
    await transport.send({ id, createdAt, message });
    return { kind: 'sent', ...company };
  } catch (error) {
    return { kind: 'failed', failure: toMailFailure(error), ...company };
  }
}
