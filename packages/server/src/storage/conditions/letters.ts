import type { Claim } from '../../ports/index.js';
import { and, eq, isNull, lte, or, type Column, type SQL } from '../drizzle.js';

type LetterColumns = Record<'id' | 'claim' | 'claimedUntil' | 'dueAt' | 'gatheredBy', Column>;

interface LetterConditions {
  /** Due, and claimed by nobody. */
  isFree(now: Date): SQL | undefined;
  /** No letter that is under way takes it along. */
  isNotGathered(now: Date): SQL | undefined;
  /** The letter, while who took it so has it. */
  isHeldBy(claim: Claim): SQL | undefined;
}

/** Which letters somebody may take, or has. */
export function letterConditions(outbox: LetterColumns): LetterConditions {
  const isUnclaimed = (now: Date): SQL | undefined =>
    or(isNull(outbox.claimedUntil), lte(outbox.claimedUntil, now));
  return {
    isFree: (now) => and(lte(outbox.dueAt, now), isUnclaimed(now)),
    isNotGathered: (now) => or(isNull(outbox.gatheredBy), isUnclaimed(now)),
    isHeldBy: ({ id, claim }) => and(eq(outbox.id, id), eq(outbox.claim, claim)),
  };
}
