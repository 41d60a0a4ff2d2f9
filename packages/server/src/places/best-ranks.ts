/**
 * The `count` smallest ranks of several lists, each once, smallest first.
 *
 * @param accept leaves out the ranks it refuses
 */
export function bestRanks(
  lists: readonly Iterable<number>[],
  count: number,
  accept: (rank: number) => boolean = () => true,
): number[] {
  const best: number[] = [];
  if (count <= 0) return best;
  for (const list of lists) {
    for (const rank of list) {
      const worst = best.length < count ? Infinity : (best.at(-1) ?? Infinity);
      if (rank >= worst || best.includes(rank) || !accept(rank)) continue;
      const position = best.findIndex((other) => other > rank);
      best.splice(position < 0 ? best.length : position, 0, rank);
      best.length = Math.min(best.length, count);
    }
  }
  return best;
}
