import {
  URGENT_LETTERS,
  type LetterContents,
  type LetterEntry,
  type MailMessage,
  type NewLetter,
  type OutboxLetter,
} from '../../ports/index.js';
import type { SealedPlace, Sealer } from '../seal.js';
import { isMoment } from './column-types.js';
import { outbox } from './schema.js';

type Row = typeof outbox.$inferSelect;

const { id, kind, createdAt, state, tries, lastFailure } = outbox;

/** The columns of a letter that open nothing. */
export const ENTRY = { id, kind, createdAt, state, tries, lastFailure };

export const contentsOf = (letterId: string): SealedPlace => `outbox.contents/${letterId}`;
const messageOf = (letterId: string): SealedPlace => `outbox.message/${letterId}`;

/** A message as it was before letters were kept: some may not have left yet. */
interface LaidOut {
  to: string;
  subject: string;
  text: string;
}

export function toLetterRow({ applicationId, contents, ...letter }: NewLetter, sealer: Sealer): Row {
  return {
    id: letter.id,
    kind: contents.kind,
    applicationId: applicationId ?? null,
    sealedMessage:
      contents.kind === 'written'
        ? sealer.seal(contents.message, messageOf(letter.id))
        : sealer.seal(contents, contentsOf(letter.id)),
    createdAt: letter.createdAt,
    state: 'waiting',
    urgency: URGENT_LETTERS.includes(contents.kind) ? 'urgent' : 'ordinary',
    tries: 0,
    lastFailure: null,
    dueAt: letter.createdAt,
    claimedUntil: null,
    claim: 0,
    heldFor: null,
    hasBegun: false,
    gatheredBy: null,
  };
}

export function toLetterEntry(row: Pick<Row, keyof typeof ENTRY>): LetterEntry {
  return {
    id: row.id,
    kind: row.kind,
    // The moment tells nothing of the letter: one that is damaged costs no letter.
    createdAt: isMoment(row.createdAt) ? row.createdAt : new Date(0),
    state: row.state,
    tries: row.tries,
    ...(row.lastFailure !== null && { lastFailure: row.lastFailure }),
  };
}

/** @param sealer undefined where the key was destroyed: the letter does not open */
export function toOutboxLetter(row: Row, sealer: Sealer | undefined): OutboxLetter {
  const contents = sealer && openContents(row, sealer);
  return {
    ...toLetterEntry(row),
    ...(row.applicationId !== null && { applicationId: row.applicationId }),
    ...(contents && { contents }),
    ...(row.hasBegun && { hasBegun: true }),
  };
}

/** Undefined when it does not open: whoever asked for several letters is given the others. */
function openContents(row: Row, sealer: Sealer): LetterContents | undefined {
  try {
    if (row.kind !== 'written') return sealer.open<LetterContents>(row.sealedMessage, contentsOf(row.id));
    const message = sealer.open<MailMessage | LaidOut>(row.sealedMessage, messageOf(row.id));
    return { kind: 'written', message: 'letter' in message ? message : toMessage(message) };
  } catch {
    return undefined;
  }
}

function toMessage({ to, subject, text }: LaidOut): MailMessage {
  return { to, letter: { subject, blocks: [{ kind: 'text', text }] } };
}
