import { openWeeks, type Grade, type Place, type Week } from '@1eleve1stage/sdk/contract';
import { createPlaceSampler, createRandom, type Random } from './service.ts';
import { typeWords } from './pupil-words.ts';

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
export const KINDS = ['words', 'place', 'place, grade, weeks', 'all'] as const;

/**
 * Searches of the four kinds in turn, the same for the same seed and the same weeks to come. Communes come as
 * often as people live there.
 *
 * @param places most populous first
 */
export function drawQueries(count: number, seed: string, places: readonly Place[], now: Date): Query[] {
  const samplePlace = createPlaceSampler(places);
  const weeksOf = { quatrieme: openWeeks('quatrieme', now), ...collegeAndSeconde(now) };
  return Array.from({ length: count }, (_, number): Query => {
    const random = createRandom(`${seed}/${number}`);
    const kind = KINDS[number % KINDS.length];
    const query: Query = { radiusKm: random.chance(0.7) ? 20 : random.pick([5, 10, 30, 50]) };
    if (kind === 'words' || kind === 'all') query.words = typeWords(random);
    if (kind !== 'words') {
      const { latitude, longitude } = samplePlace(random, 0);
      query.centre = { latitude, longitude };
    }
    if (kind !== 'words' && kind !== 'place') {
      query.grade = random.pick<Grade>(['seconde', 'seconde', 'troisieme', 'troisieme', 'quatrieme']);
      query.weeks = chooseWeeks(random, weeksOf[query.grade]);
    }
    return query;
  });
}

function collegeAndSeconde(now: Date): Record<'troisieme' | 'seconde', Week[]> {
  return { troisieme: openWeeks('troisieme', now), seconde: openWeeks('seconde', now) };
}

/** One to three weeks in a row. */
function chooseWeeks(random: Random, weeks: readonly Week[]): Week[] {
  const first = random.between(0, weeks.length - 1);
  return weeks.slice(first, first + random.between(1, 3));
}
