import { SetBack, type ChangePosition } from '../ports/index.js';

/**
 * A number that grows with each change, and the line of history that it is of: a standby that takes the place of its primary
 * begins another, and may give numbers again that the primary gave before it was lost.
 */
export interface NumberedChange {
  line: number;
  number: number;
}

/** Strangers write positions as well: digits that a number holds exactly. */
const WRITTEN = /^(\d{1,10})\.(\d{1,15})$/;

export function toPosition({ line, number }: NumberedChange): ChangePosition {
  return `${line}.${number}` as ChangePosition;
}

/** The change that a position is of; undefined for what is none. */
export function readPosition(position: string): NumberedChange | undefined {
  const [, line, number] = WRITTEN.exec(position) ?? [];
  return number === undefined ? undefined : { line: Number(line), number: Number(number) };
}

/**
 * The number to go on from after a position, 0 for none.
 *
 * @param last the last change of the store
 * @throws SetBack where the store never came to that position
 */
export function numberAfter(position: ChangePosition | undefined, last: NumberedChange): number {
  if (position === undefined) return 0;
  const after = readPosition(position);
  if (after?.line !== last.line || after.number > last.number) throw new SetBack();
  return after.number;
}

/** How many numbers were given since a position; undefined where the store never came to it. */
export function countAfter(position: ChangePosition, last: NumberedChange): number | undefined {
  try {
    return last.number - numberAfter(position, last);
  } catch (error) {
    if (error instanceof SetBack) return undefined;
    throw error;
  }
}

/**
 * See `OfferSource.hasReached`. What was given on an earlier line is in, or was lost with it: who knows any position of a
 * later line knows all that was kept.
 */
export function hasReached(known: ChangePosition, asked: string): boolean {
  const [there, wanted] = [readPosition(known), readPosition(asked)];
  if (!there || !wanted || wanted.line < there.line) return true;
  return wanted.line === there.line && wanted.number <= there.number;
}
