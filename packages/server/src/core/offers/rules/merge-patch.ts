import type { OfferInput, OfferPatch } from '@1eleve1stage/sdk/contract';
import type { OfferContent } from '../../../ports/index.js';
import { digestOf } from '../../base/digest.js';

/** Names of what an offer says. */
export type OfferField = Exclude<keyof OfferInput, 'state'>;

/** What fields said when somebody began to write, by `fingerprintOf`: hidden in their form. */
export type Base = { readonly [Name in OfferField]?: string };

/** Letters of a fingerprint: enough to tell two texts apart, which nobody makes to look alike. */
const LENGTH = 16;

/** An offer in the terms it is sent in: its position, which follows from the address, left out. */
export function asSent({ location, ...content }: OfferContent): Omit<OfferInput, 'state'> {
  const { street, postcode, city } = location;
  return { ...content, location: { ...(street !== undefined && { street }), postcode, city } };
}

/** Says whether two values are the same, without saying what they are. */
export function fingerprintOf(value: unknown): string {
  return digestOf(value).slice(0, LENGTH);
}

/**
 * What is left of a change where others changed the same offer meanwhile: fields that were not touched are theirs, those
 * that they did not touch are as wanted, and those that both changed, each otherwise, are to be chosen.
 *
 * @param base what the fields said when the change was begun; of one that is absent nothing is known
 */
export function mergePatch(
  current: OfferContent,
  patch: OfferPatch,
  base: Base,
): { patch: OfferPatch; conflicts: OfferField[] } {
  const now: Partial<Record<string, unknown>> = asSent(current);
  const kept: [string, unknown][] = [];
  const conflicts: OfferField[] = [];
  // Of a patch that says no state, each name is a field.
  for (const [name, mine] of Object.entries(patch) as [OfferField, unknown][]) {
    const [wanted, theirs] = [fingerprintOf(mine), fingerprintOf(now[name])];
    if (wanted === theirs || wanted === base[name]) continue;
    if (theirs === base[name]) kept.push([name, mine]);
    else conflicts.push(name);
  }
  return { patch: Object.fromEntries(kept), conflicts };
}
