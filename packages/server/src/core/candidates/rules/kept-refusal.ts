import { READY_REFUSALS } from '../../applications/rules/ready-refusals.js';
import { namesAWay } from './cover.js';

/** Sentences of its own that an organisation keeps, at most, and how long each may be, in characters. */
export const MOST_REFUSALS = 10;
export const SHORTEST_REFUSAL = 20;
export const LONGEST_REFUSAL = 300;

/** Why a sentence is not kept: its length; or it names a way to reach somebody, and would go to many pupils. */
export type RefusalFault = 'length' | 'reach';

/** One line, as it is kept. */
export function asKept(written: string): string {
  return written.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
}

export function faultOf(kept: string): RefusalFault | undefined {
  if (kept.length < SHORTEST_REFUSAL || kept.length > LONGEST_REFUSAL) return 'length';
  return namesAWay(kept) ? 'reach' : undefined;
}

/** All that an organisation says no with: what is ready, then its own. */
export function refusalsOf({ refusals }: { refusals: readonly string[] }): string[] {
  return [...Object.values(READY_REFUSALS).map(({ fr }) => fr), ...refusals];
}
