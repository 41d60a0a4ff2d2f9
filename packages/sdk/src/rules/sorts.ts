/** Orders of what a search finds. */
export const SORTS = ['recommended', 'distance', 'relevance', 'newest'] as const;
export type Sort = (typeof SORTS)[number];

/** Criteria of a search that an order may go by, each where there is something. */
export interface Sortable {
  place: unknown;
  words: unknown;
}

/** The orders that mean something for a search, the one it has unless told first. */
export function sortsFor({ place, words }: Sortable): Sort[] {
  return SORTS.filter((sort) => sort === 'newest' || (sort === 'relevance' ? words : place));
}
