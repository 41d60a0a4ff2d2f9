import type { ApplicationStatus } from '@1eleve1stage/sdk/contract';

// What becomes of applications, written once more, plainly: no dates of ours, no rows, no letters' texts.

/** An application of the model. */
export interface NaiveOne {
  pupil: number;
  offer: number;
  status: ApplicationStatus;
  /** What its pupil knows, where that is another; and when they are told, in milliseconds. */
  before?: ApplicationStatus;
  tellAt?: number;
  isErased: boolean;
  isRestored: boolean;
  /** Kinds of the letters that wait. */
  letters: string[];
}

export interface NaiveWorld {
  now: number;
  seats: number[];
  all: NaiveOne[];
}

export const NAIVE_ACTS = [
  ...(['verify', 'read', 'transfer', 'accept', 'acceptLater', 'reject', 'rejectLater'] as const),
  ...(['cancel', 'cancelLater', 'undo', 'confirm', 'withdraw', 'restore'] as const),
] as const;
export type NaiveAct = (typeof NAIVE_ACTS)[number];

const HOUR = 3_600_000;
const PENDING: readonly ApplicationStatus[] = ['submitted', 'read', 'transferred', 'restored', 'accepted'];
const HOLDING: readonly ApplicationStatus[] = ['accepted', 'confirmed'];

export const holds = ({ status, before }: NaiveOne): boolean =>
  HOLDING.includes(status) || (before !== undefined && HOLDING.includes(before));

const known = ({ status, before }: NaiveOne): ApplicationStatus => before ?? status;

/** Winter in Paris: an hour after UTC. */
function inDay(moment: number): number {
  const clock = (moment + HOUR) % (24 * HOUR);
  if (clock >= 7 * HOUR && clock < 20 * HOUR) return moment;
  const midnight = moment - clock;
  return midnight + (clock < 7 * HOUR ? 7 : 31) * HOUR;
}

/** The world after an act on one of its applications; refused, it stays as it is. */
export function naively(world: NaiveWorld, index: number, act: NaiveAct): NaiveWorld {
  const next = structuredClone(world);
  const one = next.all[index];
  if (one && !one.isErased) perform(next, one, act);
  return next;
}

/** The world after a no to several, each of which is as one alone. */
export function naivelyRejected(world: NaiveWorld, indices: readonly number[]): NaiveWorld {
  return indices.reduce((so, index) => naively(so, index, 'rejectLater'), world);
}

/** The world once those are told whose time it is. */
export function naiveRound(world: NaiveWorld): NaiveWorld {
  const next = structuredClone(world);
  if (inDay(next.now) > next.now) return next;
  for (const one of next.all) if (one.tellAt !== undefined && one.tellAt <= next.now) tell(one);
  return next;
}

function perform(world: NaiveWorld, one: NaiveOne, act: NaiveAct): void {
  switch (act) {
    case 'verify':
      if (one.status === 'unverified') move(one, 'submitted', 'newApplication', 'representative');
      return;
    case 'read':
      if (one.status === 'submitted' || one.status === 'restored') move(one, 'read');
      return;
    case 'transfer':
      if (one.status === 'submitted' || one.status === 'read') move(one, 'transferred', 'transferred');
      return;
    case 'accept':
    case 'acceptLater': {
      const from = ['submitted', 'read', 'transferred', 'restored', 'rejected'].includes(one.status);
      const held = world.all.filter((other) => other.offer === one.offer && holds(other)).length;
      if (from && held < (world.seats[one.offer] ?? 0)) answer(world, one, 'accepted', act === 'acceptLater');
      return;
    }
    case 'reject':
    case 'rejectLater': {
      const from = ['submitted', 'read', 'transferred', 'restored'].includes(one.status);
      if (from) answer(world, one, 'rejected', act === 'rejectLater');
      return;
    }
    case 'cancel':
    case 'cancelLater':
      if (HOLDING.includes(one.status)) answer(world, one, 'cancelled', act === 'cancelLater');
      return;
    case 'undo':
      if (one.before !== undefined) move(one, one.before);
      return;
    case 'confirm':
      return confirm(world, one);
    case 'withdraw':
      return withdraw(one);
    case 'restore': {
      const mine = world.all.filter(({ pupil }) => pupil === one.pupil);
      const isFree = mine.every((other) => known(other) !== 'confirmed');
      if (known(one) !== 'withdrawn' || one.isRestored || !isFree) return;
      move(one, 'restored', 'restored');
      one.isRestored = true;
    }
  }
}

function move(one: NaiveOne, status: ApplicationStatus, ...letters: string[]): void {
  one.status = status;
  delete one.before;
  delete one.tellAt;
  one.letters.push(...letters);
}

function answer(world: NaiveWorld, one: NaiveOne, status: ApplicationStatus, isLater: boolean): void {
  const before = known(one);
  move(one, status);
  if (isLater) [one.before, one.tellAt] = [before, inDay(world.now + HOUR)];
  else tell(one);
}

function tell(one: NaiveOne): void {
  const { status } = one;
  if (status === 'accepted') move(one, status, 'accepted', 'acceptedToFamily');
  else if (status === 'rejected') move(one, status, 'rejected');
  else move(one, status, 'cancelled', 'cancelledToFamily');
}

function confirm(world: NaiveWorld, one: NaiveOne): void {
  if (one.before === 'accepted') return tell(one);
  if (one.before !== undefined || one.status !== 'accepted') return;
  move(one, 'confirmed', 'confirmed', 'seatTaken', 'confirmedToFamily');
  for (const other of world.all)
    if (other !== one && other.pupil === one.pupil && PENDING.includes(other.status))
      move(other, 'withdrawn', 'withdrawn');
}

function withdraw(one: NaiveOne): void {
  const told = known(one);
  const isOver = told === 'withdrawn' || told === 'cancelled';
  one.letters = one.letters.filter((kind) => kind === 'withdrawn');
  one.isErased = true;
  if (isOver) return;
  move(one, 'withdrawn', ...(told === 'unverified' ? [] : ['withdrawn']));
}
