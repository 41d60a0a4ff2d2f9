import type { DigestKind, LetterSort, MemberMail } from '../../../ports/index.js';
import { inDaytime, workingMorning } from '../../base/hours-in-france.js';

/** Hour in Paris from which members are told what waits. */
const HOUR = 8;

/** Weeks in which nobody waited that are told of in a row; then it is quiet until somebody does. */
const QUIET_WEEKS = 4;

/** What there is to tell of an organisation. */
interface Standing {
  /** Candidates who wait for an answer. */
  waiting: number;
  /** Offers that pupils see, seats held and taken: without any there is nothing to tell of a week. */
  others: number;
}

/** The morning that a member's mail is of; undefined at night and at weekends, and where it was looked at since. */
export function digestMorning(now: Date, { lookedAt }: Pick<MemberMail, 'lookedAt'>): Date | undefined {
  const morning = workingMorning(now, HOUR);
  return !morning || inDaytime(now) > now || lookedAt >= morning ? undefined : morning;
}

/**
 * What a member is told of a morning, if anything: each working day while somebody waits; on the first of a week what
 * there is, where nobody does or the member does not want the other, and no more after some weeks in which nobody did.
 */
export function digestOfMorning(
  morning: Date,
  { waiting, others }: Standing,
  { unwanted, quietWeeks }: { unwanted: readonly LetterSort[]; quietWeeks: number },
): DigestKind | undefined {
  if (waiting > 0 && !unwanted.includes('waiting')) return 'waiting';
  const isMonday = morning.getUTCDay() === 1;
  if (!isMonday || unwanted.includes('week')) return undefined;
  return waiting > 0 || (others > 0 && quietWeeks < QUIET_WEEKS) ? 'week' : undefined;
}

/** Weeks told of in a row in which nobody waited, after a morning. */
export function quietWeeksAfter(before: number, waiting: number, told: DigestKind | undefined): number {
  if (waiting > 0) return 0;
  return told === 'week' ? before + 1 : before;
}
