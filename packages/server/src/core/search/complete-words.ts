import { DEFAULT_SUGGESTIONS, schoolYearOf, type OfferCompletion } from '@1eleve1stage/sdk/contract';
import type { Mode } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';

/** Words that may be meant by what is typed so far: each finds something in the school year that is asked for. */
export function completeWords(
  { search, now }: Pick<Ports, 'search' | 'now'>,
  mode: Mode,
  {
    q,
    limit = DEFAULT_SUGGESTIONS,
    year,
  }: { q: string; limit?: number | undefined; year?: number | undefined },
): OfferCompletion[] {
  const moment = now();
  return search.complete({ mode, text: q, limit, now: moment, schoolYear: year ?? schoolYearOf(moment) });
}
