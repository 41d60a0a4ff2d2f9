/** How a word of an offer answers a word of a query. */
export type Likeness = 'whole' | 'beginning' | 'related';

/** The fields words are looked for in, most telling first. */
export const FIELDS = ['title', 'sector', 'employer', 'city', 'description'] as const;
export type Field = (typeof FIELDS)[number];

/**
 * The worth of a word of a query, by its best likeness and field in an offer. The relevance of an offer is the
 * sum over the words: it depends on the offer and the query alone, so that other offers' changes do not move it.
 */
export const WORTH: Readonly<Record<Likeness, Readonly<Record<Field, number>>>> = {
  whole: { title: 512, sector: 128, employer: 32, city: 8, description: 1 },
  beginning: { title: 256, sector: 64, employer: 16, city: 4, description: 1 },
  related: { title: 128, sector: 32, employer: 8, city: 2, description: 1 },
};
