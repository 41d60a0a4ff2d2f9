import { countBits } from '../../core/base/count-bits.js';
import { nearnessBySlips, slipsForgiven } from '../../core/search/rules/mending.js';
import { letterBits, lettersOf } from '../../core/search/rules/slips.js';
import { hearingOf } from '../../core/search/rules/sound.js';
import type { TextIndex } from '../segment.js';
import { placeOf } from '../text/dictionary.js';

/** Words in order, and how they sound. */
export type Dictionary = Pick<TextIndex, 'keys' | 'sounds'>;

/** What tells most words of a dictionary from one that is typed, without a look at their letters. */
interface Shapes {
  /** Which letters each word has. */
  bits: Uint32Array;
  lengths: Uint8Array;
  /** Codes of their first letters. */
  firsts: Uint16Array;
}

/** Longer words are of one length here. */
const LONGEST = 255;

/** Shapes of the words of a dictionary, worked out when one is first mended by it. */
const shapesBy = new WeakMap<readonly string[], Shapes>();

/** The places of the words that are near to what was typed, each with how near (see `nearnessOf`). */
export function nearWords({ keys, sounds }: Dictionary, typed: string): Map<number, number> {
  const near = new Map<number, number>();
  const forgiven = slipsForgiven(typed);
  if (forgiven === 0) return near;
  const [mine, first] = [letterBits(lettersOf(typed)), typed.charCodeAt(0)];
  const { bits, lengths, firsts } = shapesOf(keys);
  for (let place = 0; place < bits.length; place += 1) {
    const theirs = bits[place] ?? 0;
    const longer = (lengths[place] ?? 0) - typed.length;
    if (longer < -forgiven) continue;
    // Few have nearly the same letters: only those are looked at closely.
    const isWhole = longer <= forgiven && countBits(mine ^ theirs) <= 2 * forgiven;
    const isBegun = longer > 0 && firsts[place] === first && countBits(mine & ~theirs) <= 1;
    if (!isWhole && !isBegun) continue;
    const nearness = nearnessBySlips(typed, keys[place] ?? '');
    if (nearness !== undefined) near.set(place, nearness);
  }
  const sound = placeOf(sounds.keys, hearingOf(typed) ?? '');
  if (sound < 0) return near;
  for (const place of sounds.postings.subarray(sounds.starts[sound], sounds.starts[sound + 1]))
    near.set(place, 0);
  return near;
}

function shapesOf(keys: readonly string[]): Shapes {
  const known = shapesBy.get(keys);
  if (known) return known;
  const shapes: Shapes = {
    bits: Uint32Array.from(keys, (word) => letterBits(lettersOf(word))),
    lengths: Uint8Array.from(keys, ({ length }) => Math.min(LONGEST, length)),
    firsts: Uint16Array.from(keys, (word) => word.charCodeAt(0)),
  };
  shapesBy.set(keys, shapes);
  return shapes;
}
