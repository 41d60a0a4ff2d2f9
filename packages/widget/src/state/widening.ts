import { isLocked, noCriteria, RADII, type Criteria, type Scope } from './criteria.js';

/** A criterion loosened, and the criteria that would then be searched. */
export interface Widening {
  loosens: 'radius' | 'everywhere' | 'weeks' | 'sectors' | 'words' | 'wheelchair';
  criteria: Criteria;
}

/** The criterion each way changes. */
const LOOSENED = {
  radius: 'radiusKm',
  everywhere: 'centre',
  weeks: 'weeks',
  sectors: 'sectors',
  words: 'words',
  wheelchair: 'wheelchair',
} as const;

/** A widening and the offers it would give. */
export interface CountedWidening extends Widening {
  total: number;
}

/** Every way to loosen one criterion of a search that found nothing. */
export function widenings(criteria: Criteria, scope: Scope = {}): Widening[] {
  const wider = RADII.find((km) => km > criteria.radiusKm);
  const without = (loosens: Widening['loosens'], change: Partial<Criteria>): Widening => ({
    loosens,
    criteria: { ...criteria, ...change },
  });
  const all: (Widening | false | undefined | '')[] = [
    criteria.centre && wider && without('radius', { radiusKm: wider }),
    criteria.centre && !wider && without('everywhere', { centre: undefined, radiusKm: noCriteria.radiusKm }),
    criteria.weeks.length > 0 && without('weeks', { weeks: [] }),
    criteria.sectors.length > 0 && without('sectors', { sectors: [] }),
    criteria.words && without('words', { words: '' }),
    criteria.wheelchair && without('wheelchair', { wheelchair: false }),
  ];
  return all.filter((way) => !!way).filter(({ loosens }) => !isLocked(scope, LOOSENED[loosens]));
}
