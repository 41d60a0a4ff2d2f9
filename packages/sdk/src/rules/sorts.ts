/** Orders of what a search finds. */
export const SORTS = ['recommended', 'distance', 'relevance', 'newest'] as const;
export type Sort = (typeof SORTS)[number];

/** Criteria of a search that an order may go by, each where there is something. */
export interface Sortable {
  place: unknown;
  words: unknown;
  /** True where the place was read among the words: then what answers best comes first. */
  isPlaceRead?: boolean;
}

/** The orders that mean something for a search, the one it has unless told first. */
export function sortsFor({ place, words, isPlaceRead }: Sortable): Sort[] {
  const possible = SORTS.filter((sort) => sort === 'newest' || (sort === 'relevance' ? words : place));
  const isBest = (sort: Sort): number => Number(sort === 'relevance');
  return isPlaceRead ? possible.sort((a, b) => isBest(b) - isBest(a)) : possible;
}
