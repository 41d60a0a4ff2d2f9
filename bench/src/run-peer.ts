import { cpuMs, memoryMb, percentile, threadCpuMs } from './measure.ts';
import { inBatches, inventOffers } from './offers.ts';
import { PEERS } from './peers/index.ts';
import { drawQueries, KINDS, type Query } from './queries.ts';
import { listPlaces } from './service.ts';

/** What is measured of a peer. */
export interface PeerResult {
  name: string;
  offers: number;
  /** CPU, without the invention of the offers. */
  buildMs: number;
  /** CPU of a search, mean over all, and of each kind. */
  searchMs: number;
  kinds: Record<string, number>;
  /** Time on the clock, ms: where others use the processor, the last shows it. */
  p50: number;
  p99: number;
  rssMb: number;
  heldMb: number;
  searches: number;
  /** Totals of the first searches, by their number: any two exact engines agree where no words are asked. */
  totals: number[];
}

/** A slow peer is asked fewer of the searches: as many as it answers in this time, ms. */
const MOST_MS = 60_000;
const QUERIES = 1000;
/** A fast one is asked other thousands, too: none is the same twice, as its answers might be kept. */
const ROUNDS = 5;

/** Measures one peer in this process: node --expose-gc run-peer.ts NAME OFFERS NOW */
const [name = '', count = '', moment = ''] = process.argv.slice(2);
const now = new Date(moment);
const peer = PEERS[name]?.create(now);
if (!peer) throw new Error(`There is no peer ${name}.`);

const invent = () => inBatches(inventOffers(Number(count), now));
const inventing = await cpuOf(async () => {
  const batches = invent();
  while (!(await batches.next()).done);
});
const building = await cpuOf(() => peer.build(invent()));
const { rss, held } = memoryMb();

const places = await listPlaces();
const until = performance.now() + MOST_MS;
// Others first, to warm up: what is measured is the steady state.
for (let round = 0; round < ROUNDS; round += 1) await ask(`warm ${round}`, MOST_MS / 6);
const { totals, samples } = await ask('1', MOST_MS);
for (let round = 2; round <= ROUNDS && performance.now() < until - MOST_MS / 2; round += 1) {
  samples.push(...(await ask(String(round), MOST_MS)).samples);
}
const times = samples.map(({ ms }) => ms);
const result: PeerResult = {
  name,
  offers: Number(count),
  buildMs: building - inventing,
  searchMs: mean(samples.map(({ cpu }) => cpu)),
  kinds: Object.fromEntries(
    KINDS.map((kind) => [kind, mean(samples.filter((one) => one.kind === kind).map(({ cpu }) => cpu))]),
  ),
  p50: percentile(times, 0.5),
  p99: percentile(times, 0.99),
  rssMb: rss,
  heldMb: held,
  searches: samples.length,
  totals,
};
await peer.close?.();
process.send?.(result);
process.exit();

/** Asks a thousand searches, or as many as are answered in a time; CPU of each. */
async function ask(
  seed: string,
  mostMs: number,
): Promise<{ totals: number[]; samples: { kind: string; cpu: number; ms: number }[] }> {
  const queries = drawQueries(QUERIES, seed, places, now);
  const end = performance.now() + mostMs;
  const totals: number[] = [];
  const samples: { kind: string; cpu: number; ms: number }[] = [];
  for (const [at, query] of queries.entries()) {
    const { total, ...took } = await timed(query);
    totals.push(total);
    samples.push({ kind: KINDS[at % KINDS.length] ?? '', ...took });
    if (performance.now() > end) break;
  }
  return { totals, samples };
}

/**
 * The total of a search, and what it took: CPU time of this thread, and of another process where that answers. The
 * system counts it in ticks of some milliseconds: only means of many say something.
 */
async function timed(query: Query): Promise<{ total: number; cpu: number; ms: number }> {
  const other = await peer?.otherCpuMs?.();
  const [cpuBefore, begun] = [threadCpuMs(), performance.now()];
  const answer = peer?.search(query);
  const { total } = answer instanceof Promise ? await answer : (answer ?? { total: NaN });
  const [ms, cpu] = [performance.now() - begun, threadCpuMs() - cpuBefore];
  return { total, ms, cpu: cpu + (other === undefined ? 0 : ((await peer?.otherCpuMs?.()) ?? 0) - other) };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

async function cpuOf(work: () => Promise<void>): Promise<number> {
  const before = cpuMs();
  await work();
  return cpuMs() - before;
}
