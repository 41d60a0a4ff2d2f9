import { expect, test } from 'vitest';
import { checkTotals } from './check-totals.ts';
import { inBatches, inventOffers } from './offers.ts';
import { PEERS } from './peers/index.ts';
import { drawQueries, KINDS, type Query } from './queries.ts';
import { listPlaces } from './service.ts';

const NOW = new Date('2026-11-24T10:00:00Z');
const places = await listPlaces();
// Within a hundred kilometres, so that even few offers are found.
const queries = drawQueries(60, 'smoke', places, NOW).map((query): Query => ({ ...query, radiusKm: 100 }));
const peers = Object.keys(PEERS).filter((name) => name !== 'postgis');

test('every peer answers, and exact ones find the same numbers', async () => {
  const results: { name: string; totals: number[] }[] = [];
  for (const name of peers) results.push({ name, totals: await totalsOf(name) });
  expect(() => checkTotals(queries, results)).not.toThrow();
  for (const { name, totals } of results) {
    const kinds = KINDS.filter((_, kind) =>
      totals.some((total, at) => at % KINDS.length === kind && total > 0),
    );
    expect(kinds, name).toEqual(KINDS);
  }
});

test('numbers that differ are told', () => {
  const totals = queries.map(() => 1);
  const others = queries.map(({ words }) => (words === undefined ? 2 : 1));
  const results = [
    { name: 'ours', totals },
    { name: 'fts5-rtree', totals: others },
  ];
  expect(() => checkTotals(queries, results)).toThrow('ours finds 1 and fts5-rtree 2');
});

async function totalsOf(name: string): Promise<number[]> {
  const peer = PEERS[name]?.create(NOW);
  await peer?.build(inBatches(inventOffers(500, NOW)));
  const totals: number[] = [];
  for (const query of queries) totals.push((await peer?.search(query))?.total ?? NaN);
  await peer?.close?.();
  return totals;
}
