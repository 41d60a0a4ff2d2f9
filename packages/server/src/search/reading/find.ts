import type { SearchCriteria } from '../../ports/index.js';
import { readCursor, type Continuation } from '../../core/search/rules/cursor.js';
import { queryOf } from '../../core/search/rules/query-of.js';
import { readQuery, type Query } from '../../core/search/rules/query-words.js';
import {
  FEW_OFFERS,
  needingLess,
  readingsOf,
  typedReading,
  wordsRead,
  type Reading,
  type WordsOfOffers,
} from '../../core/search/rules/readings.js';
import type { Selected } from '../match/best-offers.js';
import type { Scope } from '../match/find-answers.js';
import { select } from '../match/select.js';
import type { Segments } from '../segments.js';
import type { KnownWords } from './known-words.js';
import { WordsOfIndex } from './words-of-index.js';

/** Offers found, once it is decided how words are read and how far is looked. */
export interface Found extends Selected {
  /** The reading that found them. */
  scope: Scope;
  query: Query;
  reading: Reading;
  words: WordsOfIndex;
}

/** How a search is worked out. */
export interface HowToFind {
  /** How many of the best are kept. */
  keep: number;
  /** True while the last word is typed. */
  isUnfinished?: boolean;
  /** What was found out about words before. */
  known: KnownWords;
}

/**
 * Finds offers: within the first radius, by the first reading of the words that finds any which are about
 * them; where none does within any, by the first that finds some.
 *
 * @throws Refusal `invalid_cursor`
 */
export function find(
  { list: segments, workspace }: Segments,
  criteria: SearchCriteria,
  { keep, isUnfinished = false, known }: HowToFind,
): Found {
  const typed = criteria.words ?? '';
  const query = criteria.asTyped ? readQuery(typed, true) : queryOf(typed);
  const going = criteria.cursor === undefined ? undefined : readCursor(criteria, criteria.cursor);
  const words = new WordsOfIndex({ segments, workspace, known }, criteria);
  const findBy = (within: SearchCriteria, reading: Reading): Found => {
    const sought = wordsRead(query.words, reading).map(({ at, word, ...need }) =>
      words.toSought(word, {
        bears: at === reading.bearing,
        ...need,
        isUnfinished: isUnfinished && at === query.words.length - 1,
      }),
    );
    const scope: Scope = { segments, workspace, criteria: within, words: sought };
    return { ...select(scope, keep, going?.last), scope, query, reading, words };
  };
  const findMore = (found: Found): Found => {
    const less =
      going || isUnfinished || criteria.asTyped || found.total >= FEW_OFFERS
        ? undefined
        : needingLess(query.words, found.reading);
    return less ? findBy(found.scope.criteria, less) : found;
  };
  let nothing: Found | undefined;
  let aside: Found | undefined;
  for (const radiusKm of going ? [going.radiusKm] : [criteria.radiusKm, ...(criteria.widerKm ?? [])]) {
    const within = radiusKm === criteria.radiusKm ? criteria : { ...criteria, radiusKm };
    for (const reading of readingsOfSearch(query, within, words.among(within), going)) {
      const found = findBy(within, reading);
      if (found.total > 0 && found.isAbout) return findMore(found);
      if (found.total > 0) aside ??= found;
      // A word that was mended is worth saying, though nothing is found.
      else if (!nothing || reading.bearing === undefined) nothing = found;
    }
  }
  if (aside) return findMore(aside);
  if (!nothing) throw new Error('A search is tried once at least.');
  return nothing;
}

function readingsOfSearch(
  { words }: Query,
  criteria: SearchCriteria,
  offers: WordsOfOffers,
  going: Continuation | undefined,
): Iterable<Reading> {
  if (going) return [going.reading];
  return criteria.asTyped ? [typedReading(words)] : readingsOf(words, offers);
}
