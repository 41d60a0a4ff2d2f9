import type { SearchCriteria } from '../../../ports/index.js';
import { Refusal } from '../../base/refusal.js';
import type { Rank } from './ranking.js';
import { isReading, type Reading } from './readings.js';

/** How a search was understood: offers that come and go must not change it from page to page. */
export interface Understanding {
  reading: Reading;
  /** The radius that found something. */
  radiusKm: number;
}

/** Where a search goes on. */
export interface Continuation extends Understanding {
  /** The rank of the last offer shown. */
  last: Rank;
}

/**
 * Where a search goes on, and a sum that binds it to the criteria, so that the cursor of another search, or a damaged
 * one, is recognised. It is opaque to callers but no secret.
 */
export function toCursor(
  criteria: SearchCriteria,
  { last: { group, value, id }, reading, radiusKm }: Continuation,
): string {
  const place = [group, value, id, radiusKm, reading];
  return Buffer.from(JSON.stringify([sumOf(criteria, place), ...place])).toString('base64url');
}

/** @throws Refusal `invalid_cursor` for what `toCursor` did not write for the same criteria */
export function readCursor(criteria: SearchCriteria, cursor: string): Continuation {
  const continuation = continuationOf(criteria, cursor);
  if (!continuation) throw new Refusal('invalid_cursor');
  return continuation;
}

/** True for what `toCursor` wrote for the same criteria. */
export function isCursorOf(criteria: SearchCriteria, cursor: string): boolean {
  return continuationOf(criteria, cursor) !== undefined;
}

function continuationOf(criteria: SearchCriteria, cursor: string): Continuation | undefined {
  const [sum, group, value, id, radiusKm, reading] = parse(cursor);
  const isRank = (group === 0 || group === 1) && typeof value === 'number' && typeof id === 'string';
  const isUnderstood = typeof radiusKm === 'number' && isReading(reading);
  if (!isRank || !isUnderstood || sum !== sumOf(criteria, [group, value, id, radiusKm, reading]))
    return undefined;
  return { last: { group, value, id }, radiusKm, reading };
}

function parse(cursor: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

/** A sum of what is asked, whatever the page: its size and what is counted may change on the way, and time passes. */
function sumOf(criteria: SearchCriteria, going: readonly unknown[]): number {
  const { mode, words, centre, radiusKm, widerKm, grade, weeks, schoolYear, sectors, employer } = criteria;
  const { isPublic, wheelchair, school, sort, publishers, asTyped } = criteria;
  const place = centre && [centre.latitude, centre.longitude, radiusKm, ...(widerKm ?? [])];
  const pupil = school && [school.uai, school.isRep, school.isQpv];
  const whose = publishers?.map(({ id, siret }) => `${id} ${siret ?? ''}`).toSorted();
  const year = weeks?.length ? undefined : schoolYear;
  const lists = [weeks?.toSorted(), year, sectors?.toSorted(), whose];
  const read = [words, asTyped === true];
  const asked = [
    mode,
    ...read,
    place,
    grade,
    ...lists,
    employer,
    isPublic,
    wheelchair,
    pupil,
    sort,
    ...going,
  ];
  return fnv1a(JSON.stringify(asked.map((one) => one ?? null)));
}

/** 52 bits of two FNV-1a hashes: chance alone does not make a cursor. */
function fnv1a(text: string): number {
  let [high, low] = [0x811c9dc5, 0x2f0b4c47];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ (code + at), 0x01000193);
  }
  return (high >>> 12) * 2 ** 32 + (low >>> 0);
}
