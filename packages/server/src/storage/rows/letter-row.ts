import type { ApplicationId } from '@1eleve1stage/sdk/contract';
import {
  URGENT_LETTERS,
  type LetterContents,
  type LetterEntry,
  type LetterKind,
  type LetterState,
  type MailMessage,
  type NewLetter,
  type OutboxLetter,
  type Urgency,
} from '../../ports/index.js';
import { isMoment } from '../moment.js';
import type { SealedPlace, Sealer } from '../seal.js';

/** The columns of a letter that open nothing. */
export interface LetterEntryRow {
  id: string;
  kind: LetterKind;
  createdAt: Date;
  state: LetterState;
  tries: number;
  lastFailure: string | null;
}

/** A letter as every engine keeps it. */
export interface LetterRow extends LetterEntryRow {
  applicationId: ApplicationId | null;
  sealedMessage: Buffer;
  urgency: Urgency;
  /** Null: not to be tried again. */
  dueAt: Date | null;
  claimedUntil: Date | null;
  claim: number;
  heldFor: string | null;
  hasBegun: boolean;
  gatheredBy: string | null;
}

export const contentsOf = (letterId: string): SealedPlace => `outbox.contents/${letterId}`;
const messageOf = (letterId: string): SealedPlace => `outbox.message/${letterId}`;

/** A message as it was before letters were kept: some may not have left yet. */
interface LaidOut {
  to: string;
  subject: string;
  text: string;
}

export function toLetterRow({ applicationId, contents, ...letter }: NewLetter, sealer: Sealer): LetterRow {
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

export function toLetterEntry(row: LetterEntryRow): LetterEntry {
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
export function toOutboxLetter(row: LetterRow, sealer: Sealer | undefined): OutboxLetter {
  const contents = sealer && openContents(row, sealer);
  return {
    ...toLetterEntry(row),
    ...(row.applicationId !== null && { applicationId: row.applicationId }),
    ...(contents && { contents }),
    ...(row.hasBegun && { hasBegun: true }),
  };
}

/** Undefined when it does not open: whoever asked for several letters is given the others. */
function openContents(row: LetterRow, sealer: Sealer): LetterContents | undefined {
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
