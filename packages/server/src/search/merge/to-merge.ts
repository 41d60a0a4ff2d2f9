import { WINDOW_AGE } from '../calendar.js';
import type { Segment } from '../segment.js';

/** In quiet, a segment is merged with those behind it once they are this much of it. */
const SHARE = 1 / 4;

/** While changes keep coming, segments are merged once so many are of about a size. */
const FAN_IN = 8;

/** A segment is written anew once this much of it is gone. */
const GONE_SHARE = 1 / 3;

/** Segments up to this size are merged at once, in about a millisecond; a few with much text in up to eight. */
export const SMALL = 32;

/** A moment, as it decides what is merged. */
export interface Moment {
  /** Number of the first week that is not past. */
  firstWeek: number;
  /** False while changes keep coming: then few merges of many segments take the least work. */
  isQuiet: boolean;
}

/**
 * The segments to merge next, a tail of the list or one that has much gone; none when all is well. Sizes fall by
 * a factor at least, so that an offer is moved few times and a search looks into few segments.
 */
export function toMerge(list: readonly Segment[], { firstWeek, isQuiet }: Moment): readonly Segment[] {
  const tail = isQuiet ? tailByShare(list) : tailByTier(list);
  if (tail.length > 0) return tail;
  return list
    .filter((segment) => firstWeek - segment.firstWeek >= WINDOW_AGE || isMostlyGone(segment))
    .slice(0, 1);
}

/** The longest tail whose first is not much larger than the rest. */
function tailByShare(list: readonly Segment[]): readonly Segment[] {
  let behind = 0;
  let from = list.length;
  for (let index = list.length - 1; index >= 0; index -= 1) {
    const size = list[index]?.size ?? 0;
    if (behind >= size * SHARE && behind > 0) from = index;
    behind += size;
  }
  return list.slice(from);
}

/** The shortest tail that has enough segments of one tier, the others being of lower ones. */
function tailByTier(list: readonly Segment[]): readonly Segment[] {
  const tiers = list.map(({ size }) => Math.floor(Math.log(size / SMALL) / Math.log(FAN_IN)));
  let from = list.length;
  for (let tier = Math.min(...tiers); from > 0; tier += 1) {
    let alike = 0;
    for (; from > 0 && (tiers[from - 1] ?? 0) <= tier; from -= 1) if (tiers[from - 1] === tier) alike += 1;
    if (alike >= FAN_IN) return list.slice(from);
  }
  return [];
}

function isMostlyGone({ gone, size }: Segment): boolean {
  return gone > size * GONE_SHARE;
}
