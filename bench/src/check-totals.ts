import { PEERS } from './peers/index.ts';
import type { Query } from './queries.ts';

/**
 * Without words, what answers is no matter of taste: exact peers find the same numbers.
 *
 * @throws when two of them do not
 */
export function checkTotals(
  queries: readonly Query[],
  results: readonly { name: string; totals: readonly number[] }[],
): void {
  const [first, ...others] = results.filter(({ name }) => PEERS[name]?.isExact);
  for (const other of others) {
    const both = Math.min(first?.totals.length ?? 0, other.totals.length);
    const at = queries
      .slice(0, both)
      .findIndex(
        ({ words }, number) => words === undefined && first?.totals[number] !== other.totals[number],
      );
    if (at < 0) continue;
    throw new Error(
      `${first?.name} finds ${first?.totals[at]} and ${other.name} ${other.totals[at]}: ${JSON.stringify(queries[at])}`,
    );
  }
}
