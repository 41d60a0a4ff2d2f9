import type { Part } from '@1eleve1stage/sdk/contract';
import type { Ports } from '../../ports/ports.js';

/** Parts that do not work as they should, and since when. */
export function inTrouble({
  storage,
  troubles,
}: Pick<Ports, 'storage' | 'troubles'>): { part: Part; since: Date }[] {
  const refusingSince = storage.refusingSince();
  return [...(refusingSince ? [{ part: 'storage' as const, since: refusingSince }] : []), ...troubles.list()];
}
