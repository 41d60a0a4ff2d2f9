import { expect, test } from 'vitest';
import { checkTotals } from './check-totals.ts';
import { inBatches, inventOffers } from './offers.ts';
import { PEERS } from './peers/index.ts';
import { createCrowd, KIND_NAMES, kindOf, type Query } from './queries.ts';
import { listPlaces } from './service.ts';

const NOW = new Date('2026-11-24T10:00:00Z');
const places = await listPlaces();
// Within a hundred kilometres, so that even few offers are found.
const queries = createCrowd('smoke', places, NOW)
  .ask(320)
  .map((query): Query => ({ ...query, radiusKm: 100 }));
const peers = Object.keys(PEERS).filter((name) => name !== 'postgis');

test('every peer answers, and exact ones find the same numbers', async () => {
  const results: { name: string; totals: number[] }[] = [];
  for (const name of peers) results.push({ name, totals: await totalsOf(name) });
  expect(() => checkTotals(results)).not.toThrow();
  for (const { name, totals } of results) {
    const kinds = new Set(totals.flatMap((total, at) => (total > 0 ? kindOf(at).name : [])));
    expect(kinds, name).toEqual(new Set(KIND_NAMES));
  }
});

test('numbers that differ are told', () => {
  const totals = queries.map(() => 1);
  const others = queries.map(({ words }) => (words === undefined ? 2 : 1));
  const results = [
    { name: 'ours', totals },
    { name: 'fts5-rtree', totals: others },
  ];
  expect(() => checkTotals(results)).toThrow('ours finds 1 and fts5-rtree 2: search 1, place');
});

async function totalsOf(name: string): Promise<number[]> {
  const peer = PEERS[name]?.create(NOW);
  await peer?.build(inBatches(inventOffers(500, NOW)));
  const totals: number[] = [];
  for (const query of queries) totals.push((await peer?.search(query))?.total ?? NaN);
  await peer?.close?.();
  return totals;
}
