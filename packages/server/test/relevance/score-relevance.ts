import { isNamedBy, type OfferKey } from './corpus/index.js';
import { queries } from './queries.js';

/** How well a search answers what pupils type. */
export interface RelevanceScore {
  queries: number;
  /** Share of the queries with a right answer among the first three. */
  top3: number;
  /** Mean of 1 / rank of the first right answer; nothing for a query without one. */
  mrr: number;
  /** Share of the first three answers that are right ones. */
  precision: number;
  /** Queries without a right answer among the first three. */
  misses: RelevanceMiss[];
}

interface RelevanceMiss {
  query: string;
  /** The first three answers. */
  first: OfferKey[];
  /** Of the first right answer, from 1; absent when there is none. */
  rank?: number;
}

const FIRST = 3;

/** @param search answers the keys of the offers found in the corpus, best first */
export async function scoreRelevance(
  search: (query: string) => OfferKey[] | Promise<OfferKey[]>,
): Promise<RelevanceScore> {
  const misses: RelevanceMiss[] = [];
  let reciprocals = 0;
  let shown = 0;
  let rightShown = 0;
  for (const [query, expected] of queries) {
    const found = await search(query);
    const isRight = (key: OfferKey): boolean => expected.some((name) => isNamedBy(key, name));
    const first = found.slice(0, FIRST);
    shown += first.length;
    rightShown += first.filter(isRight).length;
    const rank = found.findIndex(isRight) + 1;
    if (rank > 0) reciprocals += 1 / rank;
    if (rank === 0 || rank > FIRST) misses.push({ query, first, ...(rank > 0 && { rank }) });
  }
  const top3 = 1 - misses.length / queries.size;
  return {
    queries: queries.size,
    top3,
    mrr: reciprocals / queries.size,
    precision: rightShown / shown,
    misses,
  };
}
