import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SERVICE_OPTIONS } from '../../scripts/service.mjs';
import { runModule } from './child.ts';
import type { BesideResult } from './beside/run-beside-import.ts';
import type { EmbedResult } from './embed/run-embed.ts';
import type { ApplicationsResult, HttpResult } from './http/run-http.ts';
import type { MemoryResult } from './http/run-memory.ts';
import { checkTotals } from './check-totals.ts';
import type { ProofResult } from './proof/run-proof.ts';
import { PEERS } from './peers/index.ts';
import { printGrowth, printPeers } from './print-peers.ts';
import { FINDERS } from './relevance/finders/index.ts';
import type { RelevanceResult } from './relevance/measure.ts';
import { printRelevance } from './relevance/print-relevance.ts';
import type { FillResult } from './run-fill.ts';
import type { LifeResult } from './run-life.ts';
import { printHosts } from './hosts/print-hosts.ts';
import type { HostsResult } from './hosts/run-hosts.ts';
import type { PeerResult } from './run-peer.ts';
import type { StorageResult } from './storage/run-storage.ts';
import { printTable } from './table.ts';

const RESULTS = fileURLToPath(new URL('../results/', import.meta.url));

const HELP = `npm run bench -- [options]
  --sizes 20k,200k,2m   offers (20k,200k unless told)
  --only ours,fts5,…    peers: ${Object.keys(PEERS).join(', ')}; of relevance: ${Object.keys(FINDERS).join(', ')}
  --parts search,life,http,memory,storage,hosts,import,proof,embed,relevance   what to measure (all but memory unless told)
  --minutes 10          of searches, of memory
  --folder PATH         where memory's offers are kept from one run to the next; filled once
  --by-kind, --misses   relevance on the development sets: by kind of query, and what ours misses
PostgreSQL with PostGIS is measured when BENCH_POSTGRES_URL is set: its schema "bench" is made anew.`;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '20k,200k' },
    only: { type: 'string' },
    parts: { type: 'string', default: 'search,life,http,storage,hosts,import,proof,embed,relevance' },
    minutes: { type: 'string', default: '10' },
    folder: { type: 'string' },
    'by-kind': { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit();
}
const now = new Date();
const sizes = values.sizes.split(',').map(toCount);
const parts = new Set(values.parts.split(','));
const results: Record<string, unknown> = { node: process.version, cpu: cpus()[0]?.model, at: now };

if (parts.has('relevance')) await measureRelevance();
if (parts.has('search')) await measurePeers();
if (parts.has('life')) await measureLife();
if (parts.has('http')) await measureHttp();
if (parts.has('storage')) await measureStorage();
if (parts.has('hosts')) await measureHosts();
if (parts.has('memory')) await measureMemory();
if (parts.has('import')) await measureBesideImport();
if (parts.has('proof')) await measureProofs();
if (parts.has('embed')) await measureEmbeds();

await mkdir(RESULTS, { recursive: true });
const file = `${RESULTS}${now.toISOString().slice(0, 16).replaceAll(':', '')}.json`;
await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
console.log(`\n${file}`);

async function measurePeers(): Promise<void> {
  const measured: PeerResult[] = [];
  for (const size of sizes) {
    for (const name of asked(Object.keys(PEERS))) {
      const most = PEERS[name]?.mostOffers ?? Infinity;
      if (size > most) console.log(`${name}: left out, not tried beyond ${most} offers.`);
      else
        measured.push(await runModule<PeerResult>('./run-peer.ts', [name, String(size), now.toISOString()]));
    }
    const ofSize = measured.filter(({ offers }) => offers === size);
    printPeers(ofSize);
    checkTotals(ofSize);
  }
  printGrowth(measured);
  results['search'] = measured.map(({ totals: _, ...one }) => one);
}

async function measureLife(): Promise<void> {
  const measured: (FillResult & LifeResult)[] = [];
  for (const size of sizes.filter((one) => one <= 200_000)) {
    const folder = await mkdtemp(join(tmpdir(), 'stages-bench-'));
    try {
      const filling = [folder, String(size), now.toISOString()];
      const filled = await runModule<FillResult>('./run-fill.ts', filling, SERVICE_OPTIONS);
      // Another process, whose memory neither the import nor the rebuild has used.
      const lived = await runModule<LifeResult>(
        './run-life.ts',
        [folder, now.toISOString()],
        SERVICE_OPTIONS,
      );
      measured.push({ ...filled, ...lived });
    } finally {
      await rm(folder, { recursive: true });
    }
  }
  printTable('The engine’s life, on a database in a file', measured, {
    offers: ({ offers }) => String(offers),
    'imported/CPU s': ({ importedPerCpuSecond }) => String(importedPerCpuSecond),
    'rebuild s': ({ rebuildMs }) => (rebuildMs / 1000).toFixed(2),
    'rebuild CPU s': ({ rebuildCpuMs }) => (rebuildCpuMs / 1000).toFixed(2),
    'from snapshot s': ({ snapshotMs }) => (snapshotMs / 1000).toFixed(2),
    'rss MB': ({ rssMb }) => String(rssMb),
    'change ms p50': ({ changeP50 }) => changeP50.toFixed(2),
    p99: ({ changeP99 }) => changeP99.toFixed(2),
    'longest turn, CPU ms': ({ longestTurnMs }) => longestTurnMs.toFixed(1),
  });
  results['life'] = measured;
}

async function measureHttp(): Promise<void> {
  const { reads: measured, applications } = await runModule<{
    reads: HttpResult[];
    applications: ApplicationsResult;
  }>('./http/run-http.ts', [now.toISOString()], SERVICE_OPTIONS);
  const hello = measured[0]?.perCpuSecond ?? NaN;
  printTable('HTTP, 32 connections, 200,000 offers', measured, {
    what: ({ name }) => name,
    'requests/CPU s': ({ perCpuSecond }) => String(Math.round(perCpuSecond)),
    '÷ hello': ({ perCpuSecond }) => (perCpuSecond / hello).toFixed(3),
    'bytes/answer': ({ bytes }) => String(Math.round(bytes)),
  });
  printTable('Applications acknowledged once on disk, 64 connections', [applications], {
    'a second': ({ perSecond }) => String(Math.round(perSecond)),
    'CPU ms each': ({ cpuMsEach }) => cpuMsEach.toFixed(2),
    'p99 ms': ({ p99 }) => p99.toFixed(0),
  });
  results['http'] = { reads: measured, applications };
}

async function measureHosts(): Promise<void> {
  const options = ['--experimental-transform-types', '--disable-warning=ExperimentalWarning'];
  const measured = await runModule<HostsResult[]>('./hosts/run-hosts.ts', [], options);
  printHosts(measured);
  results['hosts'] = measured;
}

async function measureStorage(): Promise<void> {
  const measured = await runModule<StorageResult[]>('./storage/run-storage.ts', [now.toISOString()]);
  printTable('Engines of storage: CPU ms of the service + of the database server', measured, {
    engine: ({ name }) => name,
    services: ({ services }) => String(services),
    'applications/s, 64 connections': ({ applicationsPerSecond }) => applicationsPerSecond.toFixed(0),
    'p99 ms': ({ p99 }) => p99.toFixed(0),
    'ms each': (one) => `${one.applicationMs.toFixed(2)} + ${one.applicationServerMs.toFixed(2)}`,
    'imported/CPU s': ({ importedPerCpuSecond }) => String(importedPerCpuSecond),
    'server ms each': ({ importServerMs }) => importServerMs.toFixed(2),
    'search ms': ({ searchMs }) => searchMs.toFixed(3),
    'change found ms p50': ({ change }) => change.p50.toFixed(0),
    p99: ({ change }) => change.p99.toFixed(0),
  });
  results['storage'] = measured;
}

async function measureMemory(): Promise<void> {
  const largest = String(Math.max(...sizes));
  const folder = values.folder ?? (await mkdtemp(join(tmpdir(), 'stages-bench-')));
  try {
    await mkdir(folder, { recursive: true });
    if (!existsSync(join(folder, 'search.snapshot')))
      await runModule('./run-fill.ts', [folder, largest, now.toISOString()], SERVICE_OPTIONS);
    const searching = [folder, now.toISOString(), values.minutes];
    const { rssMb, searches } = await runModule<MemoryResult>('./http/run-memory.ts', searching);
    printTable(`Memory, ${largest} offers, ${searches} searches without a pause`, [...rssMb.entries()], {
      minute: ([minute]) => String(minute),
      'rss MB': ([, rss]) => String(rss),
    });
    results['memory'] = { rssMb, searches };
  } finally {
    if (values.folder === undefined) await rm(folder, { recursive: true });
  }
}

async function measureBesideImport(): Promise<void> {
  const measured = await runModule<BesideResult[]>('./beside/run-beside-import.ts', []);
  printTable('300 searches and 20 applications a second, 20,000 offers: ms on the clock', measured, {
    what: ({ what }) => what,
    'an import': (one) => one.import,
    asked: ({ asked }) => String(asked),
    failed: ({ failed }) => String(failed),
    p50: ({ p50 }) => p50.toFixed(1),
    p99: ({ p99 }) => p99.toFixed(1),
    longest: ({ longest }) => longest.toFixed(0),
  });
  results['import'] = measured;
}

async function measureProofs(): Promise<void> {
  const measured = await runModule<ProofResult[]>('./proof/run-proof.ts', []);
  printTable('Proofs of work in a browser, ms', measured, {
    done: ({ name }) => name,
    'slowed ×': ({ slowed }) => String(slowed),
    p50: ({ p50 }) => p50.toFixed(0),
    p90: ({ p90 }) => p90.toFixed(0),
  });
  results['proof'] = measured;
}

async function measureEmbeds(): Promise<void> {
  const measured = await runModule<EmbedResult[]>('./embed/run-embed.ts', []);
  printTable('Embeds in a browser whose processor is slowed four times', measured, {
    embed: ({ name }) => name,
    'KiB to first results': ({ kib }) => kib.toFixed(1),
    'main thread ms': ({ mainThreadMs }) => mainThreadMs.toFixed(0),
    'results after ms': ({ readyMs }) => readyMs.toFixed(0),
    CLS: ({ cls }) => cls.toFixed(3),
    'long tasks': ({ longTasks }) => String(longTasks),
    'heap MB after 10, 100 searches': ({ heapMb }) => heapMb?.map((mb) => mb.toFixed(1)).join(', ') ?? '',
  });
  results['embed'] = measured;
}

async function measureRelevance(): Promise<void> {
  const names = asked(Object.keys(FINDERS));
  if (names.length === 0) return;
  const measured = await runModule<RelevanceResult[]>('./relevance/run-relevance.ts', names);
  printRelevance(measured, { byKind: values['by-kind'], misses: values.misses });
  results['relevance'] = measured.map(({ misses: _, ...one }) => one);
}

/** Those of the names that `--only` has; all without it. */
function asked(names: readonly string[]): string[] {
  const only = values.only?.split(',') ?? names;
  const unknown = only.find((name) => !(name in PEERS || name in FINDERS));
  if (unknown !== undefined) throw new RangeError(`--only: there is no ${unknown}; see --help.`);
  return names.filter((name) => only.includes(name));
}

function toCount(text: string): number {
  const [, number = '', unit = ''] = /^(\d+)([km]?)$/i.exec(text) ?? [];
  const count = Number(number) * (unit.toLowerCase() === 'm' ? 1e6 : unit ? 1e3 : 1);
  if (!(count > 0)) throw new RangeError(`--sizes: read "${text}", expected numbers like 20k or 2m.`);
  return count;
}
