import { PEERS } from './peers/index.ts';
import { kindOf } from './queries.ts';

/**
 * Without words, what answers is no matter of taste: exact peers find the same numbers.
 *
 * @throws when two of them do not
 */
export function checkTotals(results: readonly { name: string; totals: readonly number[] }[]): void {
  const [first, ...others] = results.filter(({ name }) => PEERS[name]?.isExact);
  for (const other of others) {
    const both = Math.min(first?.totals.length ?? 0, other.totals.length);
    const at = other.totals
      .slice(0, both)
      .findIndex((total, number) => !kindOf(number).hasWords && first?.totals[number] !== total);
    if (at < 0) continue;
    throw new Error(
      `${first?.name} finds ${first?.totals[at]} and ${other.name} ${other.totals[at]}: search ${at}, ${kindOf(at).name}`,
    );
  }
}
