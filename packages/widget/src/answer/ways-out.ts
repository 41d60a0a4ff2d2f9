import type { StageClient } from '../client.js';
import { toQuery, type Criteria, type Scope } from '../state/criteria.js';
import { widenings, type CountedWidening } from '../state/widening.js';

/** What loosening one criterion of a search that found nothing would give; the most first, none that gives nothing. */
export async function countWays(
  client: StageClient,
  criteria: Criteria,
  scope: Scope,
  signal: AbortSignal,
): Promise<CountedWidening[]> {
  const ways = await Promise.all(
    widenings(criteria, scope).map(async (way) => {
      const query = { ...toQuery(way.criteria, scope), limit: 1 };
      const { total } = await client.offers.search(query, { signal });
      return { ...way, total };
    }),
  );
  return ways.filter(({ total }) => total > 0).sort((one, other) => other.total - one.total);
}
