import { DEFAULT_RADIUS_KM, LOCKABLE } from '@1eleve1stage/sdk/rules';
import type { OfferId } from '@1eleve1stage/sdk/contract';
import type { Criteria } from '../state/criteria.js';
import type { RawPresets } from '../state/presets.js';

/** Parameters of ours in the address of a page, so that none is taken for one of its own. */
const PREFIX = 'stage-';

/** The parameters of ours: the attributes of the same names, and nothing else of what an address holds. */
const NAMES = [...LOCKABLE, 'as-typed', 'year', 'offer-id'] as const;
type Name = (typeof NAMES)[number];

/** The presets of an address, but for what the page locked. */
export function readAddress(query: string, locked: readonly string[]): RawPresets {
  const parameters = new URLSearchParams(query);
  const given = NAMES.filter((name) => parameters.has(PREFIX + name) && !locked.includes(name));
  return Object.fromEntries(given.map((name) => [name, parameters.get(PREFIX + name)]));
}

/** The query of an address with what is searched, and the offer that is open; what is the page's own stays. */
export function writeAddress(query: string, criteria: Criteria, offerId: OfferId | undefined): string {
  const parameters = new URLSearchParams(query);
  for (const name of NAMES) parameters.delete(PREFIX + name);
  for (const [name, text] of Object.entries(valuesOf(criteria, offerId))) {
    if (text) parameters.set(PREFIX + name, text);
  }
  const written = parameters.toString();
  return written && `?${written}`;
}

/** Where the pupil stands is nobody's but theirs: of places, only communes are written. */
function valuesOf(criteria: Criteria, offerId: OfferId | undefined): Record<Name, string | undefined> {
  const { words, asTyped, centre, radiusKm, grade, weeks, year, sectors } = criteria;
  const place = centre?.kind === 'commune' ? centre.code : undefined;
  return {
    q: words,
    'as-typed': asTyped ? 'true' : undefined,
    place,
    'radius-km': radiusKm !== DEFAULT_RADIUS_KM ? String(radiusKm) : undefined,
    grade,
    weeks: weeks.join(','),
    year: year?.toString(),
    sectors: sectors.join(','),
    'offer-id': offerId,
  };
}
