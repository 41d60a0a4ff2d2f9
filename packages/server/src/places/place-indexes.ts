import { bareWords, placeWords } from './fold.js';
import type { PlaceRow } from './join.js';
import { createPrefixIndex, type PrefixIndex } from './prefix-index.js';

/** What communes are found by; a rank is a commune's position among all, most populous first. */
export interface PlaceIndexes {
  /** Whole names, with and without their article: `lemans` and `mans`. */
  names: PrefixIndex;
  /** Names from an inner word on (`malo`), and former communes. */
  parts: PrefixIndex;
  postcodes: PrefixIndex;
}

/** Inner words that nobody starts with to find a name. */
const LINKS: ReadonlySet<string> = new Set('a au aux d de des du en et l la le les sous sur'.split(' '));

/** @param rows most populous first */
export function indexPlaces(rows: readonly PlaceRow[]): PlaceIndexes {
  const words = rows.map(({ name }) => placeWords(name));
  const index = (keysOf: (row: PlaceRow, words: string[]) => readonly string[]): PrefixIndex =>
    createPrefixIndex(
      rows.flatMap((row, rank) => keysOf(row, words[rank] ?? []).map((key) => [key, rank] as const)),
    );
  return {
    names: index((_, name) => wholeKeys(name)),
    parts: index(({ formerNames }, name) => [
      ...innerKeys(name),
      ...formerNames.flatMap((former) => wholeKeys(placeWords(former))),
    ]),
    postcodes: index(({ postcodes }) => postcodes),
  };
}

function wholeKeys(words: string[]): string[] {
  return [...new Set([words, bareWords(words)].map((part) => part.join('')))];
}

function innerKeys(words: string[]): string[] {
  return words.flatMap((word, index) =>
    index === 0 || LINKS.has(word) ? [] : [words.slice(index).join('')],
  );
}
