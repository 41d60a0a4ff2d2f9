import { isAsking, isDoing, isLinking, isTelling } from './asking-words.js';
import { isSpeltRight, JOINED, SAID_WORDS } from './meanings.js';
import { hearingOf } from './sound.js';

/** Letters of a word that is written in pieces, at least: of fewer, chance makes one. */
const SHORTEST = 6;

/** Pieces of a word, at most. */
const MOST_PIECES = 3;

const said = new Set(SAID_WORDS);

/** Words of pupils by their sound; worked out when it is first asked for. */
let heardAs: ReadonlyMap<string, string> | undefined;

/** A word of pupils that is written in pieces, and how many they are. */
export interface PiecedWord {
  word: string;
  pieces: number;
}

/**
 * The word that the next words are pieces of: « ordi nateur », « siné ma ». They are written as it is, or sound as it
 * does where none of them means anything by itself.
 */
export function piecedWordAt(words: readonly string[], at: number): PiecedWord | undefined {
  for (let pieces = Math.min(MOST_PIECES, words.length - at); pieces > 1; pieces -= 1) {
    const several = words.slice(at, at + pieces);
    const joined = several.join('');
    if (joined.length < SHORTEST || several.every(isSmallPiece)) continue;
    if (said.has(joined)) return { word: joined, pieces };
    if (several.some(meansSomething)) continue;
    const word = soundsAs(joined);
    if (word !== undefined) return { word, pieces };
  }
  return undefined;
}

function isSmallPiece(word: string): boolean {
  return isLinking(word) || isAsking(word);
}

function meansSomething(word: string): boolean {
  return !isLinking(word) && (!isTelling(word) || isDoing(word) || isSpeltRight(word));
}

function soundsAs(joined: string): string | undefined {
  heardAs ??= new Map(
    [...SAID_WORDS].reverse().flatMap((word) => {
      const heard = word.length < SHORTEST || JOINED.has(word) ? undefined : hearingOf(word);
      return heard === undefined ? [] : [[heard, word] as const];
    }),
  );
  const heard = hearingOf(joined);
  return heard === undefined ? undefined : heardAs.get(heard);
}
