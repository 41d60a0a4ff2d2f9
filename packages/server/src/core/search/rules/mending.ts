import { hearingOf } from './sound.js';
import { lettersOf, LONGEST_TYPED, slipsBetween } from './slips.js';

/** How near a word of offers is to one that none of them has, nearest first. */
export const NEARNESSES = ['sound', 'slip', 'slips', 'beginning'] as const;

const BEGINNING = NEARNESSES.indexOf('beginning');

/** Letters from which one slip, and two, are forgiven: too many shorter words are one letter away. */
const ONE_SLIP = 5;
const TWO_SLIPS = 8;

/** Slips that a typed word is forgiven; a number is no word that was misspelt. */
export function slipsForgiven(typed: string): number {
  if (typed.length < ONE_SLIP || typed.length > LONGEST_TYPED || HAS_DIGIT.test(typed)) return 0;
  return typed.length < TWO_SLIPS ? 1 : 2;
}

/** Letters of a word whose first may be the slip, and which may be a misspelt beginning: shorter ones are near to anything. */
const SURE = 6;

const HAS_DIGIT = /\p{N}/u;

/**
 * How near a word is to what was typed, as a place in `NEARNESSES`: it sounds the same; or is one slip away, or two;
 * or goes on from a beginning that is one slip away and has its first letter, as a short word has. Undefined where it is not near.
 */
export function nearnessOf(typed: string, word: string): number | undefined {
  if (slipsForgiven(typed) === 0) return undefined;
  const heard = hearingOf(typed);
  return heard !== undefined && heard === hearingOf(word) ? 0 : nearnessBySlips(typed, word);
}

/** The same, whatever it sounds like. */
export function nearnessBySlips(typed: string, word: string): number | undefined {
  const forgiven = slipsForgiven(typed);
  // Letters that come further behind are no slip's any more.
  const letters = lettersOf(word.slice(0, typed.length + 3));
  const { whole, beginning } = slipsBetween(lettersOf(typed), letters);
  const isSameFirst = word.startsWith(typed.charAt(0));
  const isShort = typed.length < SURE;
  if (word.length <= typed.length + 2 && whole <= forgiven)
    return isShort && !isSameFirst ? undefined : whole;
  return beginning <= 1 && word.length > typed.length && isSameFirst && !isShort ? BEGINNING : undefined;
}

/** True for what may be meant by what is near to it: an expression is not by its beginning, which may be of any. */
export function mayBeMeant(nearness: number, isExpression: boolean): boolean {
  return nearness < BEGINNING || !isExpression;
}

/** A word that may be meant, and how many titles have it. */
export interface Candidate {
  word: string;
  nearness: number;
  titles: number;
}

/** Negative where the first is likelier meant: one that titles have, the nearest, then the one that most of them have. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    Number(b.titles > 0) - Number(a.titles > 0) ||
    a.nearness - b.nearness ||
    b.titles - a.titles ||
    (a.word < b.word ? -1 : 1)
  );
}
