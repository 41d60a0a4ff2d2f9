import {
  RECIPIENTS,
  type AboutApplication,
  type LetterSort,
  type MailboxMarks,
  type OutboxLetter,
  type StoredApplication,
  type StoredOffer,
} from '../../../ports/index.js';
import { hashMailbox } from '../../mail/rules/mailbox.js';
import { addressOf } from './addresses.js';
import type { Ports } from '../../../ports/ports.js';
import { readableOffer, readablePersonal } from '../../offers/readable.js';

/** Ports that letters are written with. */
export type WritingPorts = Pick<Ports, 'storage' | 'places' | 'search' | 'secret' | 'publicUrl' | 'now'>;

export type ContentsToWrite = AboutApplication;

/** All that a letter is written from, as it is stored at that moment. */
export interface Reading {
  contents: ContentsToWrite;
  application: StoredApplication;
  offer: StoredOffer;
  to: string;
  /** Keyed hash of the mailbox it goes to. */
  mailbox: string;
  marks: MailboxMarks;
}

/**
 * @returns undefined when what it tells of was erased, or nobody is there to read it
 * @throws Refusal `application_damaged`, `offer_damaged`
 */
export async function readLetter(
  { storage: { read }, secret }: WritingPorts,
  { applicationId }: Pick<OutboxLetter, 'applicationId'>,
  contents: ContentsToWrite,
): Promise<Reading | undefined> {
  const application = applicationId && (await read.applications.get(applicationId));
  const known = application && (await read.offers.get(application.offerId));
  if (!known) return undefined;
  // A letter that cannot be written is not needless: it is kept.
  readablePersonal(application);
  const offer = readableOffer(known);
  const own = application.mode === 'live' && 'to' in contents ? contents.to : undefined;
  const to = own ?? addressOf(RECIPIENTS[contents.kind], application, offer);
  if (to === undefined) return undefined;
  const mailbox = hashMailbox(secret, to);
  return { contents, application, offer, to, mailbox, marks: await read.mailboxes.get(mailbox) };
}

/** True for what a mailbox that wants no letters is not sent: a pupil is told all the same how an application ended. */
export function isStoppable(contents: ContentsToWrite): boolean {
  return isUnasked(contents) || contents.kind === 'seatFreed' || sortOf(contents) !== undefined;
}

/**
 * Pupils who entered a code asked for what follows, and who answers for what is recorded; whoever else is written to
 * may not have asked for anything.
 */
export function isUnasked({ kind }: ContentsToWrite): boolean {
  return kind === 'code' || kind === 'codeReminder' || (RECIPIENTS[kind] !== 'pupil' && kind !== 'recorded');
}

/** The sort of a letter, where it is one that its reader may not want while others are. */
export function sortOf({ kind }: ContentsToWrite): LetterSort | undefined {
  if (kind === 'seatReminder') return 'reminders';
  return kind === 'nothingFound' ? 'suggestions' : undefined;
}

/** True for what whoever reads a mailbox said they do not want. */
export function isUnwanted({ contents, marks }: Pick<Reading, 'contents' | 'marks'>): boolean {
  const sort = sortOf(contents);
  return (
    (marks.stoppedAt !== undefined && isStoppable(contents)) ||
    (sort !== undefined && marks.unwanted?.includes(sort) === true)
  );
}
