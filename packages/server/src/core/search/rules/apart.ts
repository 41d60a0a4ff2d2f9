import { isAsking, isDoing, isDoubtful, isLinking, isTelling } from './asking-words.js';
import { heardTogether } from './heard.js';
import { isSpeltRight, isWritten, SAID_WORDS, singularOf } from './meanings.js';

/** Letters of a word that is written in pieces, at least: of fewer, chance makes one. */
const SHORTEST = 6;

/** Pieces of a word, at most. */
const MOST_PIECES = 3;

const said = new Set(SAID_WORDS);

/** A word of pupils, or an expression, that is written in pieces, and how many they are. */
export interface PiecedWord {
  word: string;
  pieces: number;
}

/**
 * The word that the next words are pieces of: « ordi nateur », « siné ma ». They are written as it is, or sound as it
 * does where none of them means anything by itself; two that are linked may sound as an expression does, whatever each
 * means: « mètre d'hôtel ».
 */
export function piecedWordAt(words: readonly string[], at: number): PiecedWord | undefined {
  for (let pieces = Math.min(MOST_PIECES, words.length - at); pieces > 1; pieces -= 1) {
    const several = words.slice(at, at + pieces);
    const joined = several.join('');
    if (joined.length < SHORTEST || several.every(isSmallPiece) || several.some(isLongAsking)) continue;
    if (isLinkedToWord(several)) continue;
    if (said.has(joined) || said.has(singularOf(joined))) return { word: joined, pieces };
    const isLinked = pieces === MOST_PIECES && isLinking(several[1] ?? '');
    const isUnknown = !isLinking(several[0] ?? '') && !several.some(meansSomething);
    const word = isUnknown || isLinked ? heardTogether(joined) : undefined;
    if (word === undefined) continue;
    // What links is of no expression at its end: « segpa et » is no « SEGPA HAS », « siné ma » is one word.
    if (word.includes(' ') ? !isLinking(several.at(-1) ?? '') : isUnknown) return { word, pieces };
  }
  return undefined;
}

function isSmallPiece(word: string): boolean {
  return isLinking(word) || isAsking(word);
}

/** True for what links and a word that is spelt right: « de boucher » is no « déboucher ». */
function isLinkedToWord([first = '', ...others]: readonly string[]): boolean {
  return isLinking(first) && others.every((word) => isWritten(word));
}

/** True for a word of asking that nobody takes for a piece: « travail d » is no « travel ». */
function isLongAsking(word: string): boolean {
  return word.length >= SHORTEST && (isAsking(word) || isDoubtful(word));
}

function meansSomething(word: string): boolean {
  return !isLinking(word) && (!isTelling(word) || isDoing(word) || isSpeltRight(word));
}
