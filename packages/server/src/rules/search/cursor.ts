import { createHash } from 'node:crypto';
import type { SearchCriteria } from '../../ports/index.js';
import { canonicalJson } from '../canonical-json.js';
import { Refusal } from '../refusal.js';
import type { Rank } from './ranking.js';

/**
 * Where a search goes on: the rank of the last offer shown, and a digest that binds it to the
 * criteria, so that the cursor of another search, or a damaged one, is recognised. It is opaque to
 * callers but no secret.
 */
export function toCursor(criteria: SearchCriteria, last: Rank): string {
  const rank = [last.group, last.value, last.id];
  return Buffer.from(JSON.stringify([digest(criteria, rank), ...rank])).toString('base64url');
}

/** @throws Refusal `invalid_cursor` for what `toCursor` did not write for the same criteria */
export function readCursor(criteria: SearchCriteria, cursor: string): Rank {
  const [signed, group, value, id] = parse(cursor);
  const isRank = (group === 0 || group === 1) && typeof value === 'number' && typeof id === 'string';
  if (!isRank || signed !== digest(criteria, [group, value, id])) throw new Refusal('invalid_cursor');
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

/** What is asked, whatever the page: its size may change on the way, and time passes. */
function digest(criteria: SearchCriteria, rank: readonly unknown[]): string {
  const { limit: _limit, cursor: _cursor, now: _now, weeks, sectors, ...rest } = criteria;
  const asked = { ...rest, weeks: weeks?.toSorted(), sectors: sectors?.toSorted() };
  return createHash('sha256')
    .update(canonicalJson([asked, rank]))
    .digest('base64url')
    .slice(0, 16);
}
