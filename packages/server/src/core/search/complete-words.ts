import {
  DEFAULT_SUGGESTIONS,
  schoolYearOf,
  type OfferCompletion,
  type OfferQuery,
} from '@1eleve1stage/sdk/contract';
import type { Mode } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { countOffers } from './count-offers.js';
import { readPlace } from './read-place.js';

/** Words that may be meant by what is typed so far: each finds something in the school year that is asked for. */
export function completeWords(
  ports: Ports,
  mode: Mode,
  {
    q,
    limit = DEFAULT_SUGGESTIONS,
    year,
  }: { q: string; limit?: number | undefined; year?: number | undefined },
): Promise<OfferCompletion[]> {
  const now = ports.now();
  const schoolYear = year ?? schoolYearOf(now);
  const completions = ports.search.complete({ mode, text: q, limit, now, schoolYear });
  return Promise.all(
    completions.map(async (completion) => {
      const query: OfferQuery = { ...completion.query, year: schoolYear };
      // A commune's name finds what is around it, too.
      if (!(await readPlace(ports.places, query))) return completion;
      return { ...completion, total: await countOffers(ports, { mode }, query) };
    }),
  );
}
