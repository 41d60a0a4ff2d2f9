import { cpuMs, memoryMb, percentile, threadCpuMs } from './measure.ts';
import { inBatches, inventOffers } from './offers.ts';
import { PEERS } from './peers/index.ts';
import { createCrowd, KIND_NAMES, kindOf, type Query } from './queries.ts';
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
  /** The same, where nobody typed the words of any search before; NaN where a peer was too slow to come to it. */
  neverSeenMs: number;
  neverSeenKinds: Record<string, number>;
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
/** A fast one is asked thousands: as many to warm up, as many that are measured, as many of words never seen. */
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

const crowd = createCrowd('bench', await listPlaces(), now);
// Others first, to warm up: what is measured is the steady state.
await askAll(crowd.ask(QUERIES * ROUNDS), MOST_MS / 2);
const { totals, samples } = await askAll(crowd.ask(QUERIES * ROUNDS), MOST_MS);
const neverSeen = await askAll(crowd.ask(QUERIES * ROUNDS, 1), MOST_MS / 2);
const times = samples.map(({ ms }) => ms);
const result: PeerResult = {
  name,
  offers: Number(count),
  buildMs: building - inventing,
  searchMs: mean(samples.map(({ cpu }) => cpu)),
  kinds: byKind(samples),
  neverSeenMs: mean(neverSeen.samples.map(({ cpu }) => cpu)),
  neverSeenKinds: byKind(neverSeen.samples),
  p50: percentile(times, 0.5),
  p99: percentile(times, 0.99),
  rssMb: rss,
  heldMb: held,
  searches: samples.length,
  totals,
};
await peer.close?.();
// A long message is sent in parts.
process.send?.(result, () => process.exit());

interface Sample {
  kind: string;
  cpu: number;
  ms: number;
}

/** Asks all searches, or as many as are answered in a time; CPU of each. */
async function askAll(
  queries: readonly Query[],
  mostMs: number,
): Promise<{ totals: number[]; samples: Sample[] }> {
  const end = performance.now() + mostMs;
  const totals: number[] = [];
  const samples: Sample[] = [];
  for (const [at, query] of queries.entries()) {
    const { total, ...took } = await timed(query);
    totals.push(total);
    samples.push({ kind: kindOf(at).name, ...took });
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

/** CPU of a search of each kind, mean. */
function byKind(samples: readonly Sample[]): Record<string, number> {
  return Object.fromEntries(
    KIND_NAMES.map((kind) => [kind, mean(samples.filter((one) => one.kind === kind).map(({ cpu }) => cpu))]),
  );
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

async function cpuOf(work: () => Promise<void>): Promise<number> {
  const before = cpuMs();
  await work();
  return cpuMs() - before;
}
