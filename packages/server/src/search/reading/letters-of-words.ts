import { countBits } from '../../core/base/count-bits.js';

/** Which letters words have, in some order of the words. */
export interface LetterRows {
  /** A bit for each letter that a word has, those of several alphabets together. */
  once: Int32Array;
  /** A bit for each that it has twice. */
  twice: Int32Array;
}

/** Which letters the words of a dictionary have, and how long they are: few words have nearly the same. */
export interface LettersOfWords extends LetterRows {
  /** The same by their length: nearly all are looked at one after the other. */
  byLength: LetterRows & {
    /** The places of the words, and where those of each length begin. */
    places: Uint32Array;
    starts: Uint32Array;
  };
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

/** True where a few letters of a word at most are missing in the one of a row; each that a slip changes is one. */
export function hasNearly({ once, twice }: LetterRows, at: number, word: Letters, few: number): boolean {
  const missing = countBits(word.once & ~(once[at] ?? 0));
  return missing <= few && missing + countBits(word.twice & ~(twice[at] ?? 0)) <= few;
}

/** The same, and the one of the row has a few letters at most that are missing in the word. */
export function isNearly(rows: LetterRows, at: number, word: Letters, few: number): boolean {
  const [once, twice] = [rows.once[at] ?? 0, rows.twice[at] ?? 0];
  // One count passes over nearly all of a dictionary.
  if (countBits(word.once ^ once) > 2 * few || !hasNearly(rows, at, word, few)) return false;
  const more = countBits(once & ~word.once);
  return more <= few && more + countBits(twice & ~word.twice) <= few;
}

const known = new WeakMap<readonly string[], LettersOfWords>();

/** The same for all words of a dictionary, worked out when it is first asked for. */
export function lettersOfWords(words: readonly string[]): LettersOfWords {
  let letters = known.get(words);
  if (!letters) known.set(words, (letters = readLetters(words)));
  return letters;
}

function readLetters(words: readonly string[]): LettersOfWords {
  const lengthAt = (place: number): number => words[place]?.length ?? 0;
  const places = Uint32Array.from(words.keys()).sort((a, b) => lengthAt(a) - lengthAt(b) || a - b);
  const starts = new Uint32Array(lengthAt(places.at(-1) ?? 0) + 2);
  for (const place of places) countUp(starts, lengthAt(place) + 1);
  for (let length = 1; length < starts.length; length += 1) countUp(starts, length, starts[length - 1]);
  const rows = rowsOf(words);
  const inOrder = (row: Int32Array): Int32Array => Int32Array.from(places, (place) => row[place] ?? 0);
  return { ...rows, byLength: { once: inOrder(rows.once), twice: inOrder(rows.twice), places, starts } };
}

function rowsOf(words: readonly string[]): LetterRows {
  const once = new Int32Array(words.length);
  const twice = new Int32Array(words.length);
  for (const [place, word] of words.entries()) {
    const letters = lettersIn(word);
    once[place] = letters.once;
    twice[place] = letters.twice;
  }
  return { once, twice };
}

function countUp(counts: Uint32Array, at: number, by = 1): void {
  counts[at] = (counts[at] ?? 0) + by;
}
