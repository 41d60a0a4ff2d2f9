import { countBits } from '../core/base/count-bits.js';
import { letterBits, LONGEST_TYPED, slipsBetween } from '../core/search/rules/slips.js';
import type { Lines } from './lines.js';

/** A line whose key is nearly what was typed. */
export interface Near {
  line: number;
  /** Two for each slip, and one more where the name goes on. */
  cost: number;
}

/** Letters from which one slip, and two, are forgiven. */
const ONE_SLIP = 4;
const TWO_SLIPS = 8;

/** Letters from which the beginning of a longer name is forgiven a slip, too. */
const BEGINNING = 5;

/**
 * Finds keys that are one or two slips from what is typed: a letter left out, added, changed, or two that changed
 * places. Which letters a key is made of is one number, so that few are looked at closely.
 */
export class NearNames {
  readonly #lines: Lines;
  /** Worked out when first asked for. */
  #keys: Keys | undefined;

  constructor(lines: Lines) {
    this.#lines = lines;
  }

  /** Lines whose keys are near, in their order. */
  near(typed: string): Near[] {
    const sought = Buffer.from(typed.slice(0, LONGEST_TYPED + 1));
    if (sought.length < ONE_SLIP || sought.length > LONGEST_TYPED) return [];
    const { letters, lengths, firsts } = (this.#keys ??= readKeys(this.#lines));
    const slips = sought.length < TWO_SLIPS ? 1 : 2;
    const mine = letterBits(sought);
    const found: Near[] = [];
    for (let line = 0; line < lengths.length; line += 1) {
      const [theirs = 0, longer = 0] = [letters[line], (lengths[line] ?? 0) - sought.length];
      if (longer < -slips) continue;
      const isWhole = longer <= slips && countBits(theirs ^ mine) <= 2 * slips;
      // Who slips in the first letter of a name types on.
      const isBegun = longer > 0 && sought.length >= BEGINNING && firsts[line] === sought[0];
      if (!isWhole && !(isBegun && countBits(mine & ~theirs) <= 1)) continue;
      const { whole, beginning } = this.#slipsTo(line, lengths[line] ?? 0, sought);
      if (isWhole && whole <= slips) found.push({ line, cost: 2 * whole });
      else if (isBegun && beginning <= 1) found.push({ line, cost: 2 * beginning + 1 });
    }
    return found;
  }

  #slipsTo(line: number, length: number, sought: Buffer): { whole: number; beginning: number } {
    // Letters that come behind are no slip's any more.
    const end = Math.min(length, sought.length + 2);
    return slipsBetween(sought, this.#lines.bytesAt(line).subarray(0, end));
  }
}

const TAB = 9;

interface Keys {
  /** A bit for each letter there is. */
  letters: Uint32Array;
  lengths: Uint8Array;
  /** The letters they begin with. */
  firsts: Uint8Array;
}

function readKeys(lines: Lines): Keys {
  const letters = new Uint32Array(lines.length);
  const lengths = new Uint8Array(lines.length);
  const firsts = new Uint8Array(lines.length);
  for (let line = 0; line < lines.length; line += 1) {
    const bytes = lines.bytesAt(line);
    const key = bytes.subarray(0, bytes.indexOf(TAB));
    letters[line] = letterBits(key);
    lengths[line] = key.length;
    firsts[line] = key[0] ?? 0;
  }
  return { letters, lengths, firsts };
}
