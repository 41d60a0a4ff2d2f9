import { listPlaces } from './service.ts';
import { cpuMs, memoryMb, percentile } from './measure.ts';
import { inventOffers } from './offers.ts';
import { PEERS } from './peers/index.ts';
import { drawQueries } from './queries.ts';

/** What is measured of a peer. */
export interface PeerResult {
  name: string;
  offers: number;
  /** CPU, without the invention of the offers. */
  buildMs: number;
  /** CPU of a search, mean over all. */
  searchMs: number;
  p50: number;
  p99: number;
  rssMb: number;
  heldMb: number;
  searches: number;
  /** Sum of the totals of the searches without words: any two exact engines agree. */
  placeTotals: number;
}

/** A slow peer is asked fewer of the searches: as many as it answers in this time, ms. */
const MOST_MS = 60_000;
const QUERIES = 1000;

/** Measures one peer in this process: node --expose-gc run-peer.ts NAME OFFERS NOW */
const [name = '', count = '', moment = ''] = process.argv.slice(2);
const now = new Date(moment);
const peer = PEERS[name]?.(now);
if (!peer) throw new Error(`There is no peer ${name}.`);

const inventing = await cpuOf(async () => {
  const offers = inventOffers(Number(count), now);
  while (!(await offers.next()).done);
});
const building = await cpuOf(() => peer.build(inventOffers(Number(count), now)));
const { rss, held } = memoryMb();
const queries = drawQueries(QUERIES, await listPlaces(), now);

let [asked, placeTotals] = [0, 0];
const start = performance.now();
// Once to warm up: what is measured is the steady state.
for (const query of queries) {
  const { total } = await peer.search(query);
  if (query.words === undefined) placeTotals += total;
  asked += 1;
  if (performance.now() - start > MOST_MS) break;
}
const measured = queries.slice(0, asked);
const times: number[] = [];
const rounds = performance.now() - start < MOST_MS / 10 ? 5 : 1;
const searching = await cpuOf(async () => {
  for (let round = 0; round < rounds; round += 1) {
    for (const query of measured) {
      const begun = performance.now();
      const answer = peer.search(query);
      if (answer instanceof Promise) await answer;
      times.push(performance.now() - begun);
    }
  }
});
const result: PeerResult = {
  name,
  offers: Number(count),
  buildMs: building - inventing,
  searchMs: searching / (asked * rounds),
  p50: percentile(times, 0.5),
  p99: percentile(times, 0.99),
  rssMb: rss,
  heldMb: held,
  searches: asked,
  placeTotals: asked === QUERIES ? placeTotals : NaN,
};
process.send?.(result);
process.exit();

async function cpuOf(work: () => Promise<void>): Promise<number> {
  const before = cpuMs();
  await work();
  return cpuMs() - before;
}
