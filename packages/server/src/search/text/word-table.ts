import { fullWordsOf } from '../../core/search/rules/french.js';
import { mix, NO_LETTERS, readPlain } from './plain-text.js';

/**
 * Reads texts into words and gives each distinct word a number. What it finds is what `fullWordsOf` finds, some
 * ten times faster: nothing is made for a word that was met before.
 */
export interface WordTable {
  /** Words met so far, by their numbers. */
  readonly words: readonly string[];
  /**
   * Calls back with the number of each word of a text: folded, small words left out, inclusive forms in
   * both genders. The same word may come again.
   */
  read(text: string, found: (word: number) => void): void;
}

/** Slots of an empty table; four times as many each time half of them are taken. */
const FIRST_SLOTS = 1 << 12;
const EMPTY = -1;
/** Letters that one character may fold to: one ligature of Arabic has 18. */
const MOST_LETTERS = 18;

export function createWordTable(): WordTable {
  const words: string[] = [];
  const isSmall: boolean[] = [];
  /** Numbers of words, each in the slot its letters hash to or the next one free. */
  let slots = new Int32Array(FIRST_SLOTS).fill(EMPTY);
  let letters = new Uint16Array(256);

  function numberOf(length: number, hash: number): number {
    let slot = slotOf(hash, slots.length);
    for (; ; slot = (slot + 1) & (slots.length - 1)) {
      const number = slots[slot] ?? EMPTY;
      if (number === EMPTY) break;
      if (isSame(words[number] ?? '', letters, length)) return number;
    }
    const word = String.fromCharCode(...letters.subarray(0, length));
    const number = words.push(word) - 1;
    isSmall.push(fullWordsOf(word).length === 0);
    slots[slot] = number;
    if (words.length * 2 > slots.length) grow();
    return number;
  }

  function grow(): void {
    slots = new Int32Array(slots.length * 4).fill(EMPTY);
    for (const [number, word] of words.entries()) {
      let slot = slotOf(hashOf(word), slots.length);
      while (slots[slot] !== EMPTY) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number;
    }
  }

  return {
    words,
    read(text, found) {
      // No character folds to more letters than that.
      if (text.length * MOST_LETTERS > letters.length) letters = new Uint16Array(text.length * MOST_LETTERS);
      const tell = (length: number, hash: number): void => {
        const number = numberOf(length, hash);
        if (!isSmall[number]) found(number);
      };
      readPlain(text, letters, tell, (piece) => {
        for (const word of fullWordsOf(piece)) {
          for (let at = 0; at < word.length; at += 1) letters[at] = word.charCodeAt(at);
          tell(word.length, hashOf(word));
        }
      });
    },
  };
}

function hashOf(word: string): number {
  let hash = NO_LETTERS;
  for (let at = 0; at < word.length; at += 1) hash = mix(hash, word.charCodeAt(at));
  return hash;
}

function slotOf(hash: number, slots: number): number {
  return (hash ^ (hash >>> 15)) & (slots - 1);
}

function isSame(word: string, letters: Uint16Array, length: number): boolean {
  if (word.length !== length) return false;
  for (let at = 0; at < length; at += 1) if (word.charCodeAt(at) !== letters[at]) return false;
  return true;
}
