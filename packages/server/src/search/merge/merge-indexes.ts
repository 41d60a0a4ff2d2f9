import type { Index } from '../segment.js';
import { NOWHERE, type Places } from './places.js';

/** Postings moved between two pauses: about a millisecond. */
const PAUSE_EVERY = 100_000;

/** An index merged from others. */
export interface MergedIndex extends Index {
  /** For each input the new places of its keys. */
  keyPlaces: Places[];
}

/**
 * Merges indexes into one; a key without postings left is left out.
 *
 * @param places for each input where what its postings speak of goes
 * @param lowBits bits at the end of a posting that say something else, and stay
 */
export function* mergeIndexes(
  inputs: readonly Index[],
  places: readonly Places[],
  lowBits: number,
): Generator<void, MergedIndex> {
  const postings = new Uint32Array(inputs.reduce((sum, input) => sum + input.postings.length, 0));
  const keyPlaces = inputs.map(({ keys }) => new Uint32Array(keys.length).fill(NOWHERE));
  const keys: string[] = [];
  const starts: number[] = [0];
  const next = inputs.map(() => 0);
  let [end, work] = [0, 0];
  for (let key = smallest(inputs, next); key !== undefined; key = smallest(inputs, next)) {
    const start = end;
    for (const [index, input] of inputs.entries()) {
      const at = next[index] ?? 0;
      if (input.keys[at] !== key) continue;
      next[index] = at + 1;
      const middle = end;
      end = movePostings(postings, end, { input, key: at, places: places[index] ?? NONE, lowBits });
      if (middle > start && end > middle) end = mergeRuns(postings, start, middle, end);
      if (end > start) (keyPlaces[index] ?? NONE)[at] = keys.length;
    }
    if (end > start) {
      keys.push(key);
      starts.push(end);
    }
    work += end - start + COST_OF_A_KEY * inputs.length;
    if (work < PAUSE_EVERY) continue;
    work = 0;
    yield;
  }
  return { keys, starts: Uint32Array.from(starts), postings: postings.subarray(0, end), keyPlaces };
}

/** The cost of a key beside its postings for each input, in postings. */
const COST_OF_A_KEY = 30;
const NONE = new Uint32Array();

/** The first of the keys that inputs have next. */
function smallest(inputs: readonly Index[], next: readonly number[]): string | undefined {
  let first: string | undefined;
  for (const [index, { keys }] of inputs.entries()) {
    const key = keys[next[index] ?? 0];
    if (key !== undefined && (first === undefined || key < first)) first = key;
  }
  return first;
}

/** Writes the postings of a key with the new places of what they speak of; where the next ones go. */
function movePostings(
  to: Uint32Array,
  start: number,
  { input, key, places, lowBits }: { input: Index; key: number; places: Places; lowBits: number },
): number {
  const { starts, postings } = input;
  const last = starts[key + 1] ?? 0;
  const mask = (1 << lowBits) - 1;
  let end = start;
  for (let index = starts[key] ?? 0; index < last; index += 1) {
    const posting = postings[index] ?? 0;
    const place = places[posting >>> lowBits] ?? NOWHERE;
    if (place === NOWHERE) continue;
    to[end] = (place << lowBits) | (posting & mask);
    end += 1;
  }
  return end;
}

/** Makes two neighbouring runs in order one, in which nothing is twice; its end. */
function mergeRuns(numbers: Uint32Array, start: number, middle: number, end: number): number {
  const second = numbers.slice(middle, end);
  let [left, right] = [middle - 1, second.length - 1];
  for (let to = end - 1; right >= 0; to -= 1) {
    const [a, b] = [numbers[left] ?? 0, second[right] ?? 0];
    const isLeft = left >= start && a > b;
    numbers[to] = isLeft ? a : b;
    if (isLeft) left -= 1;
    else right -= 1;
  }
  let last = start;
  for (let at = start + 1; at < end; at += 1) {
    if (numbers[at] === numbers[last]) continue;
    last += 1;
    numbers[last] = numbers[at] ?? 0;
  }
  return last + 1;
}
