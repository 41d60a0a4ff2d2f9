import { isWeekPast, type ApplicationStatus, type Week } from '@1eleve1stage/sdk/contract';
import { inDaytime } from '../../base/hours-in-france.js';
import { endAfter, lastUse, morningAfter, morningsAfter, reminderBefore } from './deadlines.js';

interface Transition {
  /** Statuses it leads from; none for the first. */
  from: readonly ApplicationStatus[];
  /** `before`: to what it was before an answer that nobody was told of. */
  to: ApplicationStatus | 'before';
  by: 'pupil' | 'employer' | 'clock';
  /** Hours after which what it leads to is dropped, and after which its pupil is reminded of that. */
  hours?: number;
  remindedAfter?: number;
  /** Days given to whoever comes next; without any, the new status lasts. */
  days?: number;
  /** True where the day that was said stays the day. */
  keepsEnd?: true;
}

export const AWAITING_EMPLOYER = ['submitted', 'read', 'transferred', 'restored'] as const;

/** The life of an application. One row an event: what comes later is more rows. */
export const APPLICATION_LIFE = {
  submit: { from: [], to: 'unverified', by: 'pupil', hours: 72, remindedAfter: 24 },
  verify: { from: ['unverified'], to: 'submitted', by: 'pupil', days: 15 },
  read: { from: ['submitted', 'restored'], to: 'read', by: 'employer', keepsEnd: true },
  transfer: { from: ['submitted', 'read'], to: 'transferred', by: 'employer', days: 30 },
  accept: {
    from: ['submitted', 'read', 'transferred', 'rejected', 'expired'],
    to: 'accepted',
    by: 'employer',
    days: 15,
  },
  confirm: { from: ['accepted'], to: 'confirmed', by: 'pupil' },
  reject: { from: ['submitted', 'read', 'transferred'], to: 'rejected', by: 'employer' },
  cancel: { from: ['accepted', 'confirmed'], to: 'cancelled', by: 'employer' },
  undo: { from: ['accepted', 'rejected', 'cancelled'], to: 'before', by: 'employer', keepsEnd: true },
  withdraw: {
    from: [
      'unverified',
      'submitted',
      'read',
      'transferred',
      'restored',
      'accepted',
      'confirmed',
      'rejected',
      'expired',
    ],
    to: 'withdrawn',
    by: 'pupil',
  },
  restore: { from: ['withdrawn'], to: 'restored', by: 'pupil', days: 15 },
  expire: { from: [...AWAITING_EMPLOYER, 'accepted'], to: 'expired', by: 'clock' },
} as const satisfies Record<string, Transition>;

export type ApplicationEvent = keyof typeof APPLICATION_LIFE;

/**
 * The status an event leads to, or undefined when it cannot happen from there.
 *
 * @param before what it was before an answer of which the pupil is not told yet
 */
export function nextStatus(
  event: ApplicationEvent,
  from: ApplicationStatus | undefined,
  before?: ApplicationStatus,
): ApplicationStatus | undefined {
  const row: Transition = APPLICATION_LIFE[event];
  const isPossible = from === undefined ? row.from.length === 0 : row.from.includes(from);
  if (!isPossible) return undefined;
  return row.to === 'before' ? before : row.to;
}

/** Answers of the employer, which the pupil is told of later where they can be undone. */
export const ANSWERS = ['accept', 'reject', 'cancel'] as const satisfies readonly ApplicationEvent[];
export type Answer = (typeof ANSWERS)[number];

/** The answer that led to a status. */
export function answerOf(status: ApplicationStatus): Answer | undefined {
  return ANSWERS.find((answer) => APPLICATION_LIFE[answer].to === status);
}

/** Events that are of no use once the weeks are over: nobody could come. */
const NEEDS_WEEKS: readonly ApplicationEvent[] = ['accept', 'confirm', 'transfer', 'restore'];

/** False for what leads to weeks that have passed. */
export function isInTime(event: ApplicationEvent, { weeks }: { weeks: readonly Week[] }, now: Date): boolean {
  return !NEEDS_WEEKS.includes(event) || weeks.some((week) => !isWeekPast(week, now));
}

/**
 * Days before the last on which whoever it waits for is reminded, or that are left once they were. A status with none
 * does not expire.
 */
const REMINDED_BEFORE: Partial<Record<ApplicationStatus, number>> = {
  submitted: 5,
  read: 5,
  transferred: 5,
  restored: 5,
  accepted: 3,
};

/** Days after a yes on which a pupil who did not take the seat is reminded of it, each once. */
const SEAT_REMINDERS = [3, 7, 12];

/** When whoever a status waits for is next reminded that it will end; undefined where there is nothing left to remind of. */
function nextReminder(
  status: ApplicationStatus,
  { since, expiresAt }: { since: Date; expiresAt: Date },
  now: Date,
): Date | undefined {
  const days = REMINDED_BEFORE[status];
  const all =
    status === 'accepted'
      ? morningsAfter(since, SEAT_REMINDERS)
      : days === undefined
        ? []
        : [reminderBefore(expiresAt, days)];
  return all.find((reminder) => reminder > now && reminder < expiresAt);
}

/** Times of a status. Null: none. */
export interface Times {
  /** The last moment of the time that is given, which pages and letters name. */
  expiresAt: Date | null;
  /** When the clock next acts: it reminds before that moment, and ends the status after it. */
  dueAt: Date | null;
}

/**
 * The times of the status an event leads to; undefined where they stay as they are. Nobody is waited for once the
 * weeks of the internship have begun; where no day is left for a reminder, there is none.
 */
export function timesAfter(
  event: ApplicationEvent,
  { weeks }: { weeks: readonly Week[] },
  now: Date,
): Times | undefined {
  const { to, hours, remindedAfter, days, keepsEnd }: Transition = APPLICATION_LIFE[event];
  if (keepsEnd) return undefined;
  if (hours !== undefined)
    return {
      expiresAt: hoursAfter(now, hours),
      dueAt: remindedAfter === undefined ? null : hoursAfter(now, remindedAfter),
    };
  if (days === undefined) return { expiresAt: null, dueAt: null };
  const expiresAt = earlier(endAfter(now, days), lastUse(weeks, now));
  const reminder = to === 'before' ? undefined : nextReminder(to, { since: now, expiresAt }, now);
  return { expiresAt, dueAt: reminder ?? morningAfter(expiresAt) };
}

/** The times of an application that is not proved yet, of an offer that takes none before a moment. */
export function timesOnceKept(until: Date): { expiresAt: Date; dueAt: Date } {
  return { expiresAt: hoursAfter(until, APPLICATION_LIFE.submit.hours), dueAt: inDaytime(until) };
}

/** True for one that was kept so: it has more time than any has from the start. */
export function isKeptForLater({ submittedAt, expiresAt }: { submittedAt: Date; expiresAt?: Date }): boolean {
  return expiresAt !== undefined && expiresAt > hoursAfter(submittedAt, APPLICATION_LIFE.submit.hours);
}

function hoursAfter(moment: Date, hours: number): Date {
  return new Date(moment.getTime() + hours * 3_600_000);
}

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other;
}

/** What decides the times of an application that is reminded. */
interface Reminded {
  status: ApplicationStatus;
  expiresAt?: Date;
  answeredAt?: Date;
  weeks: readonly Week[];
}

/**
 * The times once it was reminded. Nobody's time ends without the days a reminder gives: a service that was down, or
 * an older release, may have let them pass.
 */
export function timesOnceReminded(
  { status, expiresAt, answeredAt, weeks }: Reminded,
  now: Date,
): { expiresAt: Date; dueAt: Date } {
  const soonest = earlier(endAfter(now, REMINDED_BEFORE[status] ?? 0), lastUse(weeks, now));
  const said = endAfter(expiresAt ?? now, 0);
  const end = said > soonest ? said : soonest;
  // Of reminders before the end, there is one; of those after a yes, others may follow.
  const others =
    status === 'accepted' && nextReminder(status, { since: answeredAt ?? now, expiresAt: end }, now);
  return { expiresAt: end, dueAt: others || morningAfter(end) };
}

/** True once there is nothing left to remind of before a status ends. */
export function isReminded({ expiresAt, dueAt }: { expiresAt?: Date; dueAt?: Date }): boolean {
  return expiresAt !== undefined && dueAt !== undefined && dueAt > expiresAt;
}

/** True while an application keeps one of its offer's seats. */
export function isSeatHeld(status: ApplicationStatus): boolean {
  return status === 'accepted' || status === 'confirmed';
}

/** True while one of its offer's seats is kept for an application; until the pupil knows, what was before counts too. */
export function holdsSeat({
  status,
  untold,
}: {
  status: ApplicationStatus;
  untold?: KeptBack | null;
}): boolean {
  return isSeatHeld(status) || (!!untold && isSeatHeld(untold.before.status));
}

interface KeptBack {
  before: { status: ApplicationStatus };
}

/** True while a proved application keeps its pupil from another to the same offer. */
export function isInTheWay(status: ApplicationStatus): boolean {
  return status !== 'unverified' && status !== 'withdrawn' && status !== 'cancelled';
}

/** True while an application waits for the employer. */
export function isAwaitingEmployer(status: ApplicationStatus): boolean {
  return AWAITING_EMPLOYER.some((one) => one === status);
}

/** True while an application waits for the employer, or for the pupil whom the employer accepted. */
export function isPending(status: ApplicationStatus): boolean {
  return isAwaitingEmployer(status) || status === 'accepted';
}
