import { STEM_MARK, type QueryWord } from './french.js';

/** Shorter words, and shorter stems, are not forgiven a typo: too many others are one letter away. */
export const SHORTEST_FORGIVEN = 5;

/**
 * True when a term of a text is what the word may have been meant to be: at most one letter was
 * missed, added, changed or swapped with the next, in a word of five letters or more.
 */
export function isTypoOf(word: QueryWord, term: string): boolean {
  if (term.startsWith(STEM_MARK)) return isOneEditAway(word.stem, term.slice(STEM_MARK.length));
  return word.full.length >= SHORTEST_FORGIVEN && startsOneEditAway(word.full, term);
}

/** True when some beginning of the term is the word, but for one edit at most. */
export function startsOneEditAway(word: string, term: string): boolean {
  const at = firstDifference(word, term);
  if (at === word.length) return true;
  const [next, rest] = [word.slice(at + 1), word.slice(at)];
  return (
    (at < term.length && term.startsWith(next, at + 1)) ||
    term.startsWith(rest, at + 1) ||
    term.startsWith(next, at) ||
    (isSwapped(word, term, at) && term.startsWith(word.slice(at + 2), at + 2))
  );
}

/** True when both stems are long enough and the same, but for one edit at most. */
function isOneEditAway(a: string, b: string): boolean {
  if (a.length < SHORTEST_FORGIVEN || b.length < SHORTEST_FORGIVEN || Math.abs(a.length - b.length) > 1)
    return false;
  const at = firstDifference(a, b);
  return (
    a.slice(at + 1) === b.slice(at + 1) ||
    a.slice(at) === b.slice(at + 1) ||
    a.slice(at + 1) === b.slice(at) ||
    (isSwapped(a, b, at) && a.slice(at + 2) === b.slice(at + 2))
  );
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

function isSwapped(a: string, b: string, at: number): boolean {
  return at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at];
}
