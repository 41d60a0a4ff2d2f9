/** How a word of an offer answers a word of a query, what counts most first. */
export const LIKENESSES = ['whole', 'common', 'related', 'sounding', 'near', 'beginning'] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** The fields words are looked for in (see `SPOTS`). */
export const FIELDS = ['title', 'employer', 'sector', 'city', 'description'] as const;
export type Field = (typeof FIELDS)[number];

/**
 * A field, and a class within it: a title's by its length, from 0; an employer's name where it says its kind, and others; a
 * description beside a title that tells something, and others.
 */
export interface Spot {
  field: Field;
  place: number;
}

/** Classes of words of an employer's name (see `kindOfHouse`). */
export const KIND = 0;
export const NO_KIND = 1;

/** Classes of words of a description: of one that stands alone, its title tells nothing (see `saysNothing`). */
export const BESIDE = 0;
export const ALONE = 1;

/** Words that titles of all classes but the last have at most; words of one stem are one. */
const TITLE_LENGTHS = [1, 2, 6];

/** Where words may be, most telling first: titles by the class of their length. */
export const SPOTS: readonly Spot[] = [
  ...[...TITLE_LENGTHS, Infinity].map((_, place): Spot => ({ field: 'title', place })),
  { field: 'employer', place: KIND },
  { field: 'employer', place: NO_KIND },
  { field: 'sector', place: 0 },
  // All that tells of the trade there, which its town does not.
  { field: 'description', place: ALONE },
  { field: 'city', place: 0 },
  { field: 'description', place: BESIDE },
];

/** Where words of a field are, by its place in `SPOTS`. */
export function spotOfField(field: Field, place = 0): number {
  return SPOTS.findIndex((spot) => spot.field === field && spot.place === place);
}

/** The class of a title of so many words. */
export function titleClassOf(words: number): number {
  const at = TITLE_LENGTHS.findIndex((most) => words <= most);
  return at < 0 ? TITLE_LENGTHS.length : at;
}

/**
 * The worth of a word of a query, by its best likeness and field in an offer (see `worthTogether` for others). The relevance of an offer is the
 * sum over the words: it depends on the offer and the query alone, so that other offers' changes do not move it.
 */
const WORTH: Readonly<Record<Likeness, Readonly<Record<Field | 'kind' | 'alone', number>>>> = {
  whole: { title: 2048, kind: 1100, employer: 1100, sector: 512, city: 32, description: 8, alone: 300 },
  common: { title: 2048, kind: 1000, employer: 620, sector: 512, city: 32, description: 8, alone: 300 },
  related: { title: 1024, kind: 600, employer: 600, sector: 190, city: 16, description: 4, alone: 190 },
  sounding: { title: 640, kind: 200, employer: 200, sector: 160, city: 10, description: 3, alone: 96 },
  near: { title: 144, kind: 112, employer: 112, sector: 104, city: 8, description: 2, alone: 64 },
  beginning: { title: 384, kind: 120, employer: 120, sector: 96, city: 6, description: 1, alone: 8 },
};

/** Loss of a title with each class of length: among equals the one of which most was asked for comes first. */
const LENGTH_LOSS = 1 / 16;

/** See `WORTH`: never 0. */
export function worthOf(likeness: Likeness, { field, place }: Spot): number {
  const worths = WORTH[likeness];
  if (field === 'title') return worths.title * (1 - place * LENGTH_LOSS);
  if (field === 'description' && place === ALONE) return worths.alone;
  return field === 'employer' && place === KIND ? worths.kind : worths[field];
}

/**
 * The worth of each further word of an offer that answers the same word of a query, and of one where none is more than
 * near; how many of them count.
 */
const FURTHER_WORTH = 64;
const FURTHER_NEAR = 16;
export const MOST_FURTHER = 3;

/**
 * What the words of an offer that answer one of a query are worth together: what the best of them is, and a little more
 * for each other, which tells that the offer is indeed about it. Not where none bears it: what is mentioned twice is
 * mentioned still. Words that it is the beginning of may be anything: of these the best counts, if it is worth more.
 */
export function worthTogether(best: number, others: number): number {
  if (best < LEAST_BEARING_WORTH) return best;
  return best + (best > NEAR_WORTH ? FURTHER_WORTH : FURTHER_NEAR) * Math.min(others, MOST_FURTHER);
}

/**
 * The worth of having all words that are preferred: more than all words of a query are worth together (see
 * `needingLess`).
 */
export const ALL_PREFERRED = 32_768;

/**
 * What is added to the relevance of an offer for all words that it needs, where it has all that are preferred, too: nothing,
 * where what it needs is near to it alone.
 */
export function worthOfAll(relevance: number, needed: number): number {
  return relevance > MOST_NEAR * needed ? ALL_PREFERRED : 0;
}

/** The most that further words are worth. */
export const MOST_MORE = FURTHER_WORTH * MOST_FURTHER;

/** The most that a word is worth. */
export const MOST_WORTH = Math.max(...Object.values(WORTH.whole)) + MOST_MORE;

/** The least that a word of a title is worth, unless it is near alone. */
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

/** The most that a word is worth which is near alone, and with all further ones. */
const NEAR_WORTH = Math.max(...Object.values(WORTH.near));
const MOST_NEAR = NEAR_WORTH + FURTHER_NEAR * MOST_FURTHER;

/**
 * True for an offer that is about one of several words, by its relevance: one that has them all between its lines alone,
 * or what is near to them, or a sector that is meant by one, is worth less. One word is enough where it stands, unless a place was named beside it: what is
 * near to a trade is no reason to look no further.
 */
export function isAbout(relevance: number, words: number, isAroundPlace: boolean): boolean {
  return words < (isAroundPlace ? 1 : 2) || relevance > MOST_NEAR * words;
}
