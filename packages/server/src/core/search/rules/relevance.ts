/** How a word of an offer answers a word of a query, what counts most first. */
export const LIKENESSES = ['whole', 'related', 'sounding', 'near', 'beginning'] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** The fields words are looked for in, most telling first. */
export const FIELDS = ['title', 'employer', 'sector', 'city', 'description'] as const;
export type Field = (typeof FIELDS)[number];

/** A field, and where it is a title the class of its length, from 0. */
export interface Spot {
  field: Field;
  titleClass: number;
}

/** Words that titles of all classes but the last have at most; words of one stem are one. */
const TITLE_LENGTHS = [1, 2, 6];

/** Where words may be, most telling first: titles by the class of their length. */
export const SPOTS: readonly Spot[] = [
  ...[...TITLE_LENGTHS, Infinity].map((_, titleClass): Spot => ({ field: 'title', titleClass })),
  ...FIELDS.slice(1).map((field): Spot => ({ field, titleClass: 0 })),
];

/** Where words of a field are, by its place in `SPOTS`: of titles, those of the first class. */
export function spotOfField(field: Field): number {
  return SPOTS.findIndex((spot) => spot.field === field);
}

/** The class of a title of so many words. */
export function titleClassOf(words: number): number {
  const at = TITLE_LENGTHS.findIndex((most) => words <= most);
  return at < 0 ? TITLE_LENGTHS.length : at;
}

/**
 * The worth of a word of a query, by its best likeness and field in an offer. The relevance of an offer is the
 * sum over the words: it depends on the offer and the query alone, so that other offers' changes do not move it.
 */
const WORTH: Readonly<Record<Likeness, Readonly<Record<Field, number>>>> = {
  whole: { title: 2048, employer: 1000, sector: 512, city: 32, description: 8 },
  related: { title: 1024, employer: 600, sector: 256, city: 16, description: 4 },
  sounding: { title: 640, employer: 200, sector: 160, city: 10, description: 3 },
  near: { title: 512, employer: 160, sector: 128, city: 8, description: 2 },
  beginning: { title: 384, employer: 120, sector: 96, city: 6, description: 1 },
};

/** Loss of a title with each class of length: among equals the one of which most was asked for comes first. */
const LENGTH_LOSS = 1 / 16;

/** See `WORTH`: never 0. */
export function worthOf(likeness: Likeness, { field, titleClass }: Spot): number {
  return WORTH[likeness][field] * (1 - titleClass * LENGTH_LOSS);
}

/** The most that a word is worth. */
export const MOST_WORTH = Math.max(...Object.values(WORTH.whole));

/** The least that a word of a title is worth. */
export const LEAST_TITLE_WORTH = Math.min(
  ...SPOTS.filter(({ field }) => field === 'title').map((spot) => worthOf('beginning', spot)),
);

/** True for where a word names what an offer is about. */
export function isNaming({ field }: Pick<Spot, 'field'>): boolean {
  return field === 'title' || field === 'sector';
}

/** True for where a word bears an offer: it says what the offer is about, or whose it is. */
export function isBearing({ field }: Pick<Spot, 'field'>): boolean {
  return isNaming({ field }) || field === 'employer';
}

const LEAST_BEARING_WORTH = Math.min(...SPOTS.filter(isBearing).map((spot) => worthOf('beginning', spot)));

/**
 * True for an offer that is about one of several words, by its relevance: one that has them all between its lines alone
 * is worth less. One word is enough where it stands.
 */
export function isAbout(relevance: number, words: number): boolean {
  return words < 2 || relevance >= LEAST_BEARING_WORTH;
}
