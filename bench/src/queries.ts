import { openWeeks, type Grade, type Place, type Week } from '@1eleve1stage/sdk/contract';
import { createPlaceSampler, createRandom, type Random } from './service.ts';
import { createPupilWords } from './pupil-words.ts';

/** A search as any engine can be asked: a page of twenty, and the exact total. */
export interface Query {
  words?: string;
  centre?: { latitude: number; longitude: number };
  radiusKm: number;
  grade?: Grade;
  /** Any of them. */
  weeks?: Week[];
}

/** Offers a page. */
export const PAGE = 20;

/** What a search is made of, in turn: a quarter each. */
const KINDS = [
  { name: 'words', hasWords: true, hasPlace: false, hasFilters: false },
  { name: 'place', hasWords: false, hasPlace: true, hasFilters: false },
  { name: 'place, grade, weeks', hasWords: false, hasPlace: true, hasFilters: true },
  { name: 'all', hasWords: true, hasPlace: true, hasFilters: true },
] as const;

export const KIND_NAMES = KINDS.map(({ name }) => name);

/** The kind of a search, by how many were asked before it. */
export function kindOf(asked: number): (typeof KINDS)[number] {
  return KINDS[asked % KINDS.length] ?? KINDS[0];
}

/** Of a crowd's words, those that nobody typed before. */
const NEVER_SEEN = 0.1;

/** Degrees around the middle of a commune where its people are. */
const AROUND = 0.05;

/** Who searches: pupils everywhere, most for what others look for, too. */
export interface Crowd {
  /**
   * The next searches, of the four kinds in turn.
   *
   * @param neverSeen the share of words that nobody typed before
   */
  ask(count: number, neverSeen?: number): Query[];
}

/**
 * A crowd whose searches are the same for the same seed, the same weeks to come and the same calls. Communes come as
 * often as people live there, and each pupil is somewhere else.
 *
 * @param places most populous first
 */
export function createCrowd(seed: string, places: readonly Place[], now: Date): Crowd {
  const samplePlace = createPlaceSampler(places);
  const weeksOf = { quatrieme: openWeeks('quatrieme', now), ...collegeAndSeconde(now) };
  const words = createPupilWords();
  let asked = 0;
  const next = (neverSeen: number): Query => {
    const random = createRandom(`${seed}/${asked}`);
    const { hasWords, hasPlace, hasFilters } = kindOf(asked);
    asked += 1;
    const query: Query = { radiusKm: random.chance(0.7) ? 20 : random.pick([5, 10, 30, 50]) };
    if (hasWords) query.words = random.chance(neverSeen) ? words.neverSeen(random) : words.wanted(random);
    if (hasPlace) query.centre = near(samplePlace(random, 0), random);
    if (hasFilters) {
      query.grade = random.pick<Grade>(['seconde', 'seconde', 'troisieme', 'troisieme', 'quatrieme']);
      query.weeks = chooseWeeks(random, weeksOf[query.grade]);
    }
    return query;
  };
  return { ask: (count, neverSeen = NEVER_SEEN) => Array.from({ length: count }, () => next(neverSeen)) };
}

function near({ latitude, longitude }: Place, random: Random): NonNullable<Query['centre']> {
  const shifted = (degrees: number): number =>
    Number((degrees + (random.next() * 2 - 1) * AROUND).toFixed(4));
  return { latitude: shifted(latitude), longitude: shifted(longitude) };
}

function collegeAndSeconde(now: Date): Record<'troisieme' | 'seconde', Week[]> {
  return { troisieme: openWeeks('troisieme', now), seconde: openWeeks('seconde', now) };
}

/** One to three weeks in a row. */
function chooseWeeks(random: Random, weeks: readonly Week[]): Week[] {
  const first = random.between(0, weeks.length - 1);
  return weeks.slice(first, first + random.between(1, 3));
}
