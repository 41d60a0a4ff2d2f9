import { QPV_SITUATIONS, type Uai } from '@1eleve1stage/sdk/contract';
import type { StoredSchool } from '../../ports/index.js';
import { canonicalJson } from '../../core/base/canonical-json.js';

/** The identity that tells a school from others. */
export type SchoolIdentity = Pick<StoredSchool, 'name' | 'kind' | 'city' | 'postcode'>;

/** Facts that one file knows of one school; what is absent, it does not know. */
export interface SchoolFacts {
  uai: Uai;
  identity?: SchoolIdentity;
  /** True when another file knows the name and address better: they are taken for a new school only. */
  isIdentityPoor?: boolean;
  position?: { latitude: number; longitude: number };
  /** True when another file knows the position better. */
  isPositionPoor?: boolean;
  priorityEducation?: StoredSchool['priorityEducation'];
  qpv?: StoredSchool['qpv'];
}

/**
 * The school as known so far, and what a file adds. Files complete each other, whatever their order.
 *
 * @returns undefined for a school that no file has named
 */
export function mergeSchool(known: StoredSchool | undefined, facts: SchoolFacts): StoredSchool | undefined {
  const { uai, identity, position, priorityEducation, qpv } = facts;
  const named = known && (facts.isIdentityPoor || !identity) ? known : identity;
  if (!named) return undefined;
  const isPlaced = known?.latitude !== undefined;
  return {
    uai,
    name: named.name,
    kind: named.kind,
    city: named.city,
    postcode: named.postcode,
    ...(isPlaced && { latitude: known.latitude, longitude: known.longitude }),
    ...(position && !(isPlaced && facts.isPositionPoor) && position),
    priorityEducation: priorityEducation ?? known?.priorityEducation ?? 'none',
    qpv: qpv ?? known?.qpv ?? 'outside',
  };
}

/**
 * Facts that two rows of one file tell of one school: one is its annexe or campus, or another year. The shorter
 * name is that of the school itself; of two situations, the one that gives pupils more.
 */
export function combineFacts(one: SchoolFacts, other: SchoolFacts): SchoolFacts {
  const [main, second] = nameLength(other) < nameLength(one) ? [other, one] : [one, other];
  const qpv = QPV_SITUATIONS.find((situation) => situation === main.qpv || situation === second.qpv);
  return { ...main, ...(qpv && { qpv }) };
}

function nameLength({ identity }: SchoolFacts): number {
  return identity?.name.length ?? 0;
}

export function isSameSchool(one: StoredSchool, other: StoredSchool): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
