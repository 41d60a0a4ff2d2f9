import { WINDOW_AGE } from '../calendar.js';
import type { Segment } from '../segment.js';

/** A segment is merged with those behind it once they are this much of it. */
const SHARE = 1 / 4;

/** A segment is written anew once this much of it is gone. */
const GONE_SHARE = 1 / 3;

/** Segments up to this size are merged at once, in about a millisecond. */
export const SMALL = 128;

/**
 * The segments to merge next, a tail of the list or one that has much gone; none when all is well. Sizes fall by
 * a factor at least, so that an offer is moved few times and a search looks into few segments.
 *
 * @param firstWeek number of the first week that is not past
 */
export function toMerge(list: readonly Segment[], firstWeek: number): readonly Segment[] {
  let behind = 0;
  let from = list.length;
  for (let index = list.length - 1; index >= 0; index -= 1) {
    const size = list[index]?.size ?? 0;
    if (behind >= size * SHARE && behind > 0) from = index;
    behind += size;
  }
  if (from < list.length) return list.slice(from);
  return list
    .filter((segment) => firstWeek - segment.firstWeek >= WINDOW_AGE || isMostlyGone(segment))
    .slice(0, 1);
}

function isMostlyGone({ gone, size }: Segment): boolean {
  return gone > size * GONE_SHARE;
}
