import { asTrial } from '../../mail/test-mode.js';
import { composeLetter } from './compose-letter.js';
import { toStop } from './about.js';
import { nearOffers } from './near-offers.js';
import {
  isToMember,
  isWhole,
  RECIPIENTS,
  type Letter,
  type LetterContents,
  type MailMessage,
  type OutboxLetter,
  type StoredApplication,
  type WholeContents,
} from '../../../ports/index.js';
import { toProvingToken } from '../rules/link-proof.js';
import { isInTime } from '../rules/application-life.js';
import { asPupilKnows } from '../rules/untold.js';
import { isStillTrue } from '../rules/letter-truth.js';
import { toMailboxToken } from '../../mail/rules/mailbox-token.js';
import { calendarOf } from '../calendar-of.js';
import { asEmployerReads, type EmployerReading } from '../as-employer-reads.js';
import { findSchoolOf } from '../find-application.js';
import { knownPersonal } from '../../offers/readable.js';
import {
  isStoppable,
  isUnasked,
  isUnwanted,
  readLetter,
  sortOf,
  type Reading,
  type WritingPorts,
} from './read-letter.js';
import { writeToMember } from './to-members/write-to-member.js';
import { searchAddress } from '../../search/search-address.js';

/**
 * Writes a letter from what is stored of its application, its offer and the mailbox it goes to at that moment.
 *
 * @returns undefined when it need not leave any more: what it tells of was erased, nobody is there to read it, or
 *   somebody asked not to be written to
 * @throws Error when something it is written from cannot be opened
 */
export async function writeLetter(
  ports: WritingPorts,
  letter: OutboxLetter,
): Promise<MailMessage | undefined> {
  const { id, contents } = letter;
  if (!contents) throw new Error(`${id} does not open.`);
  if (isWhole(contents)) return isOver(contents, ports.now()) ? undefined : contents.message;
  if (isToMember(contents)) return writeToMember(ports, contents);
  const reading = await readLetter(ports, letter, contents);
  if (!reading || isUnwanted(reading)) return undefined;
  const composed = await compose(ports, reading);
  return composed && { to: reading.to, letter: toWhole(ports, reading, composed) };
}

/** True for a code that lets nobody enter any more. */
function isOver(contents: WholeContents, now: Date): boolean {
  return contents.kind === 'signIn' && new Date(contents.until) <= now;
}

/** Letters that show other offers. */
const SHOWS_OFFERS: ReadonlySet<string> = new Set<LetterContents['kind']>([
  ...(['rejected', 'cancelled', 'nothingFound'] as const),
]);

/**
 * The letter alone. Until something came back from a mailbox, its letters hold our own words alone: the address may
 * have been typed by a stranger, and what a stranger wrote reaches nobody by us.
 *
 * @returns undefined when it tells of a person whose data was erased, or of what is no longer so
 */
export async function compose(
  ports: WritingPorts,
  { contents, application: stored, offer, mailbox, marks }: Reading,
): Promise<Letter | undefined> {
  const { storage, places, secret, publicUrl, now } = ports;
  const isForEmployer = RECIPIENTS[contents.kind] === 'employer';
  const { application, school, first }: EmployerReading = isForEmployer
    ? await asEmployerReads(storage.read, stored, now())
    : await asFamilyReads(ports, stored);
  const isOfHiding = contents.kind === 'offerHidden' || contents.kind === 'offerHiddenFamily';
  // Shown again meanwhile, it need not be told.
  if (isOfHiding && !offer.hidden) return undefined;
  const canAccept = isInTime('accept', application, now());
  const others =
    contents.kind === 'codeReminder'
      ? await storage.read.applications.otherStatuses(application.id, offer.id)
      : [];
  if (!isStillTrue(contents, { ...application, canAccept, others }, offer)) return undefined;
  const personal = knownPersonal(application);
  const { rejectionReason } = application;
  const { postcode, city } = offer.content.location;
  const place = await places.ofAddress(postcode, city);
  const language = personal?.language ?? 'fr';
  const near =
    personal && SHOWS_OFFERS.has(contents.kind)
      ? await nearOffers(ports, { application, offer, grade: personal.pupil.grade, language })
      : [];
  const isProved = marks.provedAt !== undefined || !isUnasked(contents);
  return composeLetter(contents, {
    about: { application, offer: offer.content, language, town: place?.name, isProved, canAccept },
    personal,
    ...{ school, first },
    calendar: () => calendarOf(application, offer, publicUrl),
    rejectionReason,
    tellAt: application.untold?.tellAt,
    others: () => near,
    publicUrl,
    searchUrl: searchAddress(publicUrl, { place: place?.code, grade: personal?.pupil.grade, language }),
    prove: (token) => toProvingToken(secret, token, mailbox),
  });
}

/** An application as the pupil and the family know it. */
async function asFamilyReads({ storage }: WritingPorts, stored: StoredApplication): Promise<EmployerReading> {
  const application = asPupilKnows(stored);
  const school = await findSchoolOf(storage.read, application);
  return { application, ...(school && { school }) };
}

/** With the way to get no more, where nobody may have asked for it; marked as a trial in test mode. */
export function toWhole(
  { secret, publicUrl }: WritingPorts,
  { contents, application, mailbox }: Reading,
  letter: Letter,
): Letter {
  const token = toMailboxToken(secret, mailbox);
  const sort = sortOf(contents);
  const stop = isStoppable(contents) && {
    stop: toStop(publicUrl, { token, language: letter.lang ?? 'fr', ...(sort && { sort }) }),
  };
  const whole = { ...letter, ...stop };
  return application.mode === 'test' ? asTrial(whole, RECIPIENTS[contents.kind]) : whole;
}
