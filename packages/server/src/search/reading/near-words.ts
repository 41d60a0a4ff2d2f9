import { NEARNESSES, nearnessBySlips, slipsForgiven } from '../../core/search/rules/mending.js';
import type { TextIndex } from '../segment.js';
import { postingsOf, wordsFrom } from '../text/dictionary.js';
import { typedHearingOf } from '../text/kinships.js';
import { hasNearly, isNearly, lettersIn, lettersOfWords } from './letters-of-words.js';

/** Words in order, and how they sound. */
export type Dictionary = Pick<TextIndex, 'keys' | 'sounds'>;

/** No word is less near. */
const FARTHEST = NEARNESSES.length - 1;

/**
 * The places of the words that are near to what was typed, each with how near (see `nearnessOf`).
 *
 * @param farthest the least near that are asked for
 */
export function nearWords(
  { keys, sounds }: Dictionary,
  typed: string,
  farthest = FARTHEST,
): Map<number, number> {
  const near = new Map<number, number>();
  if (slipsForgiven(typed) === 0) return near;
  for (const place of candidatesFor(keys, typed, farthest)) {
    const nearness = nearnessBySlips(typed, keys[place] ?? '');
    if (nearness !== undefined && nearness <= farthest) near.set(place, nearness);
  }
  for (const place of postingsOf(sounds, typedHearingOf(typed) ?? '')) near.set(place, 0);
  return near;
}

/** Words with nearly the letters of what was typed, few of all: only they are looked at closely. */
function candidatesFor(keys: readonly string[], typed: string, farthest: number): Set<number> {
  const letters = lettersOfWords(keys);
  const { byLength } = letters;
  const { places, starts } = byLength;
  const mine = lettersIn(typed);
  const candidates = new Set<number>();
  const slips = Math.min(slipsForgiven(typed), farthest);
  const last = Math.min(starts.length - 2, typed.length + slips);
  const end = last < 0 ? 0 : (starts[last + 1] ?? 0);
  const first = starts[Math.min(last + 1, typed.length - slips)] ?? 0;
  for (let at = first; slips > 0 && at < end; at += 1) {
    if (isNearly(byLength, at, mine, slips)) candidates.add(places[at] ?? 0);
  }
  if (farthest < FARTHEST) return candidates;
  const { from, to } = wordsFrom(keys, typed.charAt(0));
  for (let place = from; place < to; place += 1) {
    if (hasNearly(letters, place, mine, 1) && (keys[place]?.length ?? 0) > typed.length)
      candidates.add(place);
  }
  return candidates;
}
