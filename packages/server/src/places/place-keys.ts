import { bareWords, placeKey, placeWords } from './fold.js';
import type { PlaceRow } from './join.js';
import { soundOf } from '../core/search/rules/sound.js';

/** Indexes that communes are found by. */
export const INDEX_NAMES = ['codes', 'names', 'parts', 'postcodes', 'sounds'] as const;

export type IndexName = (typeof INDEX_NAMES)[number];

/** The keys of a commune in each index. */
export const KEYS_OF: Record<IndexName, (place: PlaceRow) => readonly string[]> = {
  codes: ({ code }) => [code],
  /** Whole names, with and without their article: `lemans` and `mans`. */
  names: ({ name }) => wholeKeys(name),
  /** Names from an inner word on (`malo`), and former communes. */
  parts: ({ name, formerNames }) => [...innerKeys(name), ...formerNames.flatMap(wholeKeys)],
  postcodes: ({ postcodes }) => postcodes,
  sounds: ({ name }) => [...new Set(wholeKeys(name).map(soundOf))],
};

/** Inner words that nobody starts with to find a name. */
const LINKS: ReadonlySet<string> = new Set('a au aux d de des du en et l la le les sous sur'.split(' '));

/** Keys that the name of a department is typed as: `lareunion`, `reunion`, `iledelareunion`. */
export function departmentKeys(name: string): string[] {
  return [...wholeKeys(name), `ilede${placeKey(name)}`];
}

function wholeKeys(name: string): string[] {
  const words = placeWords(name);
  return [...new Set([words, bareWords(words)].map((part) => part.join('')))];
}

function innerKeys(name: string): string[] {
  const words = placeWords(name);
  return words.flatMap((word, index) =>
    index === 0 || LINKS.has(word) ? [] : [words.slice(index).join('')],
  );
}
