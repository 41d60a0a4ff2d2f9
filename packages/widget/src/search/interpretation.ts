import type { OfferPage } from '@1eleve1stage/sdk/contract';
import type { Criteria } from '../state/criteria.js';
import type { Found } from '../state/search-state.js';

type InterpretationPart = typeof import('./interpretation-part.js');

/** The note of how words were read: few answers need it, and it serves the whole page around. */
let part: InterpretationPart | undefined;

/** Brings what says how the words of an answer were read. Its offers are worth seeing without it, too. */
export async function loadInterpretation({ interpretation }: OfferPage): Promise<void> {
  if (interpretation) part ??= await import('./interpretation-part.js').catch(() => undefined);
}

/** The note of how the words of an answer were read, where that is otherwise than typed. */
export function interpretationOf({ interpretation }: OfferPage): InterpretationPart | undefined {
  return interpretation && part;
}

/** The criteria of an answer, around the place that was read among the words. */
export function asRead(found: Found): Criteria {
  return interpretationOf(found)?.asRead(found) ?? found.criteria;
}
