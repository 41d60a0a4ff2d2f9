import type { ApplicationState, ApplicationStatus } from '@1eleve1stage/sdk/contract';
import type {
  ApplicationChange,
  KnownOffer,
  PersonalData,
  RecordedContents,
  StoredApplication,
  Stores,
} from '../../../ports/index.js';
import {
  APPLICATION_LIFE,
  isInTime,
  holdsSeat,
  nextStatus,
  timesAfter,
  type ApplicationEvent,
} from '../rules/application-life.js';
import { Refusal } from '../../base/refusal.js';
import type { Ports } from '../../../ports/ports.js';
import { readablePersonal } from '../../offers/readable.js';
import { freeSeat } from './free-seat.js';

/** Events that bring a pupil and an employer nearer to each other. */
const MEETING: readonly ApplicationEvent[] = [
  ...(['verify', 'read', 'transfer', 'accept', 'confirm', 'reject', 'restore'] as const),
];

/** Somebody acts on an application, in a transaction that is under way. */
export interface Act {
  ports: Ports;
  stores: Stores;
  application: StoredApplication;
  offer: KnownOffer;
  now: Date;
}

/** Words that somebody says with an act. */
export interface Said {
  /** With `reject`: what the pupil reads. */
  reason?: string | undefined;
  /** With an answer: who gave it, where it can be undone before the pupil is told; told at once without. */
  undoneBy?: Answerer | undefined;
  /** With `transfer`: the address of the colleague. */
  colleague?: string | undefined;
}

/** Whoever can undo an answer: somebody who is written to of it, or who needs no letter of it alone. */
export type Answerer = 'no letter' | WrittenTo;
export type WrittenTo = Pick<RecordedContents, 'to' | 'by'>;

/** The act on an application that was found, with its offer. */
export async function toAct(ports: Ports, stores: Stores, application: StoredApplication): Promise<Act> {
  const offer = await stores.offers.get(application.offerId);
  // An offer is never deleted, and its applications refer to it.
  if (!offer) throw new Error(`The offer of ${application.id} is not stored.`);
  return { ports, stores, application, offer, now: ports.now() };
}

/**
 * Moves an application along its life: status, dates and seat, then what follows. An application that
 * is already where the event leads stays as it is, so that an act can be repeated on a bad network.
 *
 * @param follow what the event causes beside, the letters above all
 * @throws Refusal `transition_not_allowed`, `offer_not_found` where it was taken down, `application_damaged`, `offer_full`,
 *   `already_applied` when the pupil would then have two live applications to the offer
 */
export async function step(
  act: Act,
  event: ApplicationEvent,
  change: ApplicationChange,
  follow: (moved: Act & { personal: PersonalData }) => Promise<void>,
): Promise<StoredApplication> {
  const { application } = act;
  if (application.status === APPLICATION_LIFE[event].to) return application;
  // Nobody is brought together by an offer that was taken down. What is over ends all the same.
  if (act.offer.hidden && MEETING.includes(event)) throw new Refusal('offer_not_found');
  const status = nextStatus(event, application.status, application.untold?.before.status);
  // Nothing can happen to an application whose personal data was erased: nobody could be told.
  const personal = readablePersonal(application);
  if (!status || !personal || !isInTime(event, application, act.now))
    throw new Refusal('transition_not_allowed');
  const moved = await move(act, event, status, change);
  await follow({ ...act, application: moved, personal });
  return moved;
}

/** The employer reads the application. */
export async function read(act: Act): Promise<StoredApplication> {
  return step(act, 'read', {}, async () => {});
}

/**
 * The move alone: it needs nothing of what is sealed, so that who withdraws can, though nothing opens.
 *
 * @param status where the event leads
 * @throws Refusal as `step`
 */
export async function move(
  act: Act,
  event: ApplicationEvent,
  status: ApplicationStatus,
  change: ApplicationChange,
): Promise<StoredApplication> {
  const { application, stores, now } = act;
  // Whatever else happens, there is nothing left to tell of an answer before.
  const changed = { untold: null, status, ...timesAfter(event, application, now), ...change };
  await moveSeat(act, changed);
  const isMoved = await stores.applications.update(application.id, application.status, changed);
  // Where it stands as it did, another of the pupil's is in its way.
  if (!isMoved) {
    const { status: present } = await reread(act);
    throw new Refusal(present === application.status ? 'already_applied' : 'transition_not_allowed');
  }
  return reread(act);
}

async function moveSeat(
  { application, offer, stores, now }: Act,
  later: Parameters<typeof holdsSeat>[0],
): Promise<void> {
  const [isHeld, willBeHeld] = [holdsSeat(application), holdsSeat(later)];
  if (willBeHeld && !isHeld && !(await stores.offers.holdSeat(application.offerId))) {
    throw new Refusal('offer_full');
  }
  if (isHeld && !willBeHeld) await freeSeat(stores, offer, now);
}

/** The application as its transaction has left it. */
export async function reread({ application, stores }: Act): Promise<StoredApplication> {
  const moved = await stores.applications.get(application.id);
  if (!moved) throw new Error(`${application.id} vanished within its transaction.`);
  return moved;
}

export function toState({ id, status }: StoredApplication): ApplicationState {
  return { id, status };
}
