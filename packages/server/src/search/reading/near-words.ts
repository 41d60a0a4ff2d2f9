import { nearnessBySlips, slipsForgiven } from '../../core/search/rules/mending.js';
import { countBits, letterBits, lettersOf } from '../../core/search/rules/slips.js';
import { hearingOf } from '../../core/search/rules/sound.js';
import type { TextIndex } from '../segment.js';
import { placeOf } from '../text/dictionary.js';

/** Words in order, and how they sound. */
export type Dictionary = Pick<TextIndex, 'keys' | 'sounds'>;

/** Which letters each word of a dictionary has, worked out when a word is first mended. */
const bitsBy = new WeakMap<readonly string[], Uint32Array>();

/** The places of the words that are near to what was typed, each with how near (see `nearnessOf`). */
export function nearWords({ keys, sounds }: Dictionary, typed: string): Map<number, number> {
  const near = new Map<number, number>();
  const forgiven = slipsForgiven(typed);
  if (forgiven === 0) return near;
  const mine = letterBits(lettersOf(typed));
  const bits = bitsOf(keys);
  for (let place = 0; place < keys.length; place += 1) {
    const word = keys[place] ?? '';
    const [theirs = 0, longer] = [bits[place], word.length - typed.length];
    // Few have nearly the same letters: only those are looked at closely.
    const isWhole = Math.abs(longer) <= forgiven && countBits(mine ^ theirs) <= 2 * forgiven;
    const isBegun = longer > 0 && word.startsWith(typed.charAt(0)) && countBits(mine & ~theirs) <= 1;
    const nearness = isWhole || isBegun ? nearnessBySlips(typed, word) : undefined;
    if (nearness !== undefined) near.set(place, nearness);
  }
  const sound = placeOf(sounds.keys, hearingOf(typed) ?? '');
  if (sound < 0) return near;
  for (const place of sounds.postings.subarray(sounds.starts[sound], sounds.starts[sound + 1]))
    near.set(place, 0);
  return near;
}

function bitsOf(keys: readonly string[]): Uint32Array {
  let bits = bitsBy.get(keys);
  if (!bits) {
    bits = Uint32Array.from(keys, (word) => letterBits(lettersOf(word)));
    bitsBy.set(keys, bits);
  }
  return bits;
}
