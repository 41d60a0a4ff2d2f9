import {
  isEmployers,
  type KnownOffer,
  type LinkPurpose,
  type StoredApplication,
  type StoredSchool,
  type Stores,
} from '../../../ports/index.js';
import { isInTime, nextStatus } from '../rules/application-life.js';
import type { FirstReading } from '../../candidates/rules/first-reading.js';
import { asEmployerReads, type EmployerReading } from '../as-employer-reads.js';
import { asPupilKnows } from '../rules/untold.js';
import { inDaytime } from '../../base/hours-in-france.js';
import { sha256Hex } from '../../base/ids.js';
import { readProvingToken } from '../rules/link-proof.js';
import { Refusal } from '../../base/refusal.js';
import { toAct, type Act } from '../acts/act.js';
import { isMembers, proveReader } from '../acts/prove-reader.js';
import { ACTS } from '../acts/acts.js';
import { findApplication, findSchoolOf } from '../find-application.js';
import type { Ports } from '../../../ports/ports.js';
import { readableOffer, readablePersonal } from '../../offers/readable.js';

/** Acts that each kind of mailed link lets its bearer do. */
export const LINK_ACTS = {
  verify: ['verify'],
  answer: ['reveal', 'accept', 'reject', 'transfer', 'cancel', 'undo', 'tell'],
  undo: ['undo', 'tell'],
  confirm: ['confirm', 'withdraw', 'restore'],
  withdraw: ['withdraw', 'restore'],
} as const satisfies Record<LinkPurpose, readonly string[]>;

export type LinkAct = (typeof LINK_ACTS)[LinkPurpose][number];

/** Acts that where the application stands allows once: a link that answered does them as well. */
const AFTERWARDS: readonly LinkAct[] = ['reveal', 'cancel', 'undo', 'tell', 'restore'];

/** True where an act uses a link up. */
export function usesUp(act: LinkAct): boolean {
  return !AFTERWARDS.includes(act);
}

/** The application as the bearer of a link is shown it. */
export interface LinkView {
  purpose: LinkPurpose;
  application: StoredApplication;
  offer: KnownOffer;
  /** The pupil's, when it is in the register. */
  school?: StoredSchool;
  /** What its employer reads in the place of personal data, before who applies is opened. */
  first?: FirstReading;
  /** Acts that can still be done with this link; none once it was used. */
  acts: LinkAct[];
}

/**
 * Shows a mailed link's application, as often as it is asked. To open an employer's link is to read.
 *
 * @throws Refusal `link_used` when the link is unknown, of another purpose, or over; `application_damaged`,
 *   `offer_damaged` where what the employer is asked cannot be read; `offer_not_found` where the offer was taken down
 */
export async function openLink(
  ports: Ports,
  input: { token: string; purpose: LinkPurpose },
): Promise<LinkView> {
  return ports.storage.write(async (stores) => {
    const { act, isUsed } = await findLink(ports, stores, input);
    if (isEmployers(input.purpose)) {
      // Nobody reads of a pupil by an offer that was taken down.
      if (act.offer.hidden) throw new Refusal('offer_not_found');
      readablePersonal(act.application);
      readableOffer(act.offer);
    }
    const isFirstReading = input.purpose === 'answer' && nextStatus('read', act.application.status);
    const application = isFirstReading ? await ACTS.read(act) : act.application;
    return toView(input.purpose, { ...act, application }, isUsed);
  });
}

/**
 * The application and offer a link is about, used or not, and the address it was sent to, where that is still one of
 * the application's. Whoever brings it reads that mailbox: it is noted, so that what follows may name people.
 */
export async function findLink(
  ports: Ports,
  stores: Stores,
  { token: given, purpose }: { token: string; purpose: LinkPurpose },
): Promise<{ act: Act; isUsed: boolean; hash: string; reader: string | undefined }> {
  const now = ports.now();
  const carried = readProvingToken(given);
  const hash = sha256Hex(carried.token);
  const link = await stores.links.find(hash, now);
  const application = link && (await findApplication(stores, link.applicationId, now));
  if (!application || link.purpose !== purpose) throw new Refusal('link_used');
  const act = await toAct(ports, stores, application);
  const reader = await proveReader(act, carried);
  // Whoever answered as a member may have left since.
  if (purpose === 'undo' && reader === undefined && !(await isMembers(act, carried)))
    throw new Refusal('link_used');
  return { act, isUsed: link.usedAt !== undefined, hash, reader };
}

export async function toView(
  purpose: LinkPurpose,
  { stores, application: stored, offer, now }: Act,
  isUsed: boolean,
): Promise<LinkView> {
  const reading: EmployerReading = isEmployers(purpose)
    ? await asEmployerReads(stores, stored, now)
    : { application: asPupilKnows(stored) };
  const { application, first } = reading;
  const school = isEmployers(purpose) ? reading.school : await findSchoolOf(stores, application);
  const { personal, status, untold, restoredAt } = application;
  const isKnown = personal !== undefined || first !== undefined;
  // An application that is damaged, or is about an offer that was taken down, can only be withdrawn.
  const acts = LINK_ACTS[purpose].filter(
    (act) =>
      isKnown &&
      !(isUsed && usesUp(act)) &&
      !(act === 'restore' && restoredAt) &&
      isOpenTo(act) &&
      (act === 'withdraw' ||
        act === 'cancel' ||
        act === 'undo' ||
        (personal !== 'unreadable' && !offer.hidden)),
  );
  return { purpose, application, offer, acts, ...(school && { school }), ...(first && { first }) };

  /** True where it leads on from where the application stands. */
  function isOpenTo(act: LinkAct): boolean {
    if (act === 'reveal') return first !== undefined;
    if (act === 'tell') return untold !== undefined && inDaytime(now) <= now;
    return nextStatus(act, status, untold?.before.status) !== undefined && isInTime(act, application, now);
  }
}
