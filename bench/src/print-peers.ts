import { KIND_NAMES } from './queries.ts';
import type { PeerResult } from './run-peer.ts';
import { printTable } from './table.ts';

/** Peers of one size: searches of a crowd, then those whose words nobody typed before. */
export function printPeers(measured: readonly PeerResult[]): void {
  const own = measured.find(({ name }) => name === 'ours')?.searchMs;
  const title = `${measured[0]?.offers} offers, mixed searches of a crowd: CPU ms a search`;
  printTable(title, measured, {
    engine: ({ name }) => name,
    mean: ({ searchMs }) => searchMs.toFixed(3),
    '× ours': ({ searchMs }) => (own === undefined ? '' : (searchMs / own).toFixed(1)),
    p50: ({ p50 }) => p50.toFixed(3),
    p99: ({ p99 }) => p99.toFixed(3),
    ...Object.fromEntries(
      KIND_NAMES.map((kind) => [kind, ({ kinds }: PeerResult) => (kinds[kind] ?? NaN).toFixed(3)]),
    ),
    'rss MB': ({ rssMb }) => String(rssMb),
    'held MB': ({ heldMb }) => String(heldMb),
    'build CPU s': ({ buildMs }) => (buildMs / 1000).toFixed(1),
    searches: ({ searches }) => String(searches),
  });
  printTable('The same, words never seen before: CPU ms a search', measured, {
    engine: ({ name }) => name,
    mean: ({ neverSeenMs }) => neverSeenMs.toFixed(3),
    ...Object.fromEntries(
      KIND_NAMES.map((kind) => [
        kind,
        ({ neverSeenKinds }: PeerResult) => (neverSeenKinds[kind] ?? NaN).toFixed(3),
      ]),
    ),
  });
}

/** How much slower each peer becomes from a size to the next. */
export function printGrowth(measured: readonly PeerResult[]): void {
  for (const [index, one] of measured.entries()) {
    const larger = measured.slice(index + 1).find(({ name }) => name === one.name);
    if (!larger) continue;
    const growth = (larger.searchMs / one.searchMs).toFixed(1);
    console.log(`${one.name}, ${one.offers} to ${larger.offers} offers: ${growth} ×`);
  }
}
