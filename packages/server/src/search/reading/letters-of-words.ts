import { countBits } from '../../core/base/count-bits.js';

/** Which letters the words of a dictionary have, and how long they are: few words have nearly the same. */
export interface LettersOfWords {
  /** A bit for each letter that a word has, those of several alphabets together. */
  once: Uint32Array;
  /** A bit for each that it has twice. */
  twice: Uint32Array;
  /** The places of the words by their length, and where those of each length begin. */
  byLength: Uint32Array;
  starts: Uint32Array;
}

/** The letters of one word. */
export interface Letters {
  once: number;
  twice: number;
}

export function lettersIn(word: string): Letters {
  let [once, twice] = [0, 0];
  for (let at = 0; at < word.length; at += 1) {
    const bit = 1 << (word.charCodeAt(at) & 31);
    twice |= once & bit;
    once |= bit;
  }
  return { once, twice };
}

/** True where a word has more letters than a few that are missing in another; each that a slip changes is one. */
export function lacksMore(other: Letters, word: Letters, few: number): boolean {
  const missing = countBits(word.once & ~other.once);
  return missing > few || missing + countBits(word.twice & ~other.twice) > few;
}

const known = new WeakMap<readonly string[], LettersOfWords>();

/** The same for all words of a dictionary, worked out when it is first asked for. */
export function lettersOfWords(words: readonly string[]): LettersOfWords {
  let letters = known.get(words);
  if (!letters) known.set(words, (letters = readLetters(words)));
  return letters;
}

function readLetters(words: readonly string[]): LettersOfWords {
  const once = new Uint32Array(words.length);
  const twice = new Uint32Array(words.length);
  for (const [place, word] of words.entries()) {
    const letters = lettersIn(word);
    once[place] = letters.once;
    twice[place] = letters.twice;
  }
  const lengthAt = (place: number): number => words[place]?.length ?? 0;
  const byLength = Uint32Array.from(words.keys()).sort((a, b) => lengthAt(a) - lengthAt(b) || a - b);
  const starts = new Uint32Array(lengthAt(byLength.at(-1) ?? 0) + 2);
  for (const place of byLength) countUp(starts, lengthAt(place) + 1);
  for (let length = 1; length < starts.length; length += 1) countUp(starts, length, starts[length - 1]);
  return { once, twice, byLength, starts };
}

function countUp(counts: Uint32Array, at: number, by = 1): void {
  counts[at] = (counts[at] ?? 0) + by;
}
