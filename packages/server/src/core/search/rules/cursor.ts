import type { SearchCriteria } from '../../../ports/index.js';
import { Refusal } from '../../base/refusal.js';
import type { Rank } from './ranking.js';

/**
 * Where a search goes on: the rank of the last offer shown, and a sum that binds it to the criteria, so that the
 * cursor of another search, or a damaged one, is recognised. It is opaque to callers but no secret.
 */
export function toCursor(criteria: SearchCriteria, last: Rank): string {
  const rank = [last.group, last.value, last.id];
  return Buffer.from(JSON.stringify([sumOf(criteria, rank), ...rank])).toString('base64url');
}

/** @throws Refusal `invalid_cursor` for what `toCursor` did not write for the same criteria */
export function readCursor(criteria: SearchCriteria, cursor: string): Rank {
  const [sum, group, value, id] = parse(cursor);
  const isRank = (group === 0 || group === 1) && typeof value === 'number' && typeof id === 'string';
  if (!isRank || sum !== sumOf(criteria, [group, value, id])) throw new Refusal('invalid_cursor');
  return { group, value, id };
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
function sumOf(criteria: SearchCriteria, rank: readonly unknown[]): number {
  const { mode, words, centre, radiusKm, grade, weeks, schoolYear, sectors, employer } = criteria;
  const { isPublic, wheelchair, school, sort, publishers, asTyped } = criteria;
  const place = centre && [centre.latitude, centre.longitude, radiusKm];
  const pupil = school && [school.uai, school.isRep, school.isQpv];
  const whose = publishers?.map(({ id, siret }) => `${id} ${siret ?? ''}`).toSorted();
  const year = weeks?.length ? undefined : schoolYear;
  const lists = [weeks?.toSorted(), year, sectors?.toSorted(), whose];
  const read = [words, asTyped === true];
  const asked = [mode, ...read, place, grade, ...lists, employer, isPublic, wheelchair, pupil, sort, ...rank];
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
