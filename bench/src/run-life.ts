import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { cpuMs, memoryMb, percentile } from './measure.ts';
import { inventOffers, inventRecords } from './offers.ts';
import { createSearchEngine, importOffers, openPlaces, openSqlite } from './service.ts';

/** What is measured of the engine's life beside its searches, on a database in a file. */
export interface LifeResult {
  offers: number;
  /** Offers validated, stored and searchable, a second of CPU. */
  importedPerCpuSecond: number;
  /** Milliseconds from rows, and from a snapshot, until the search is ready. */
  rebuildMs: number;
  rebuildCpuMs: number;
  snapshotMs: number;
  /** Milliseconds that a change adds until the next search sees it: the middle one, and one in a hundred. */
  changeP50: number;
  changeP99: number;
  /** Longest time that a timer waited while changes were merged, ms. */
  longestWaitMs: number;
  rssMb: number;
}

const CHANGES = 2000;

const [count = '', moment = ''] = process.argv.slice(2);
const now = new Date(moment);
const folder = await mkdtemp(join(tmpdir(), 'stages-bench-'));
const sealKey = new Uint8Array(32).fill(7);
const { storage, source } = await openSqlite({ file: join(folder, 'stages.db'), sealKey });
const snapshot = { file: join(folder, 'search.snapshot'), version: 'bench' };
const open = () => createSearchEngine({ source, now: () => now, snapshot, warn: console.error });

try {
  const importedPerCpuSecond = await importAll();
  const first = open();
  const [rebuildMs, rebuildCpuMs] = await timeOf(() => first.start());
  await first.stop();
  const engine = open();
  const [snapshotMs] = await timeOf(() => engine.start());
  const { rss } = memoryMb();
  const changes = await changeSome(engine);
  const result: LifeResult = {
    offers: Number(count),
    ...{ importedPerCpuSecond, rebuildMs, rebuildCpuMs, snapshotMs, rssMb: rss, ...changes },
  };
  process.send?.(result);
  await engine.stop();
} finally {
  await storage.close();
  await rm(folder, { recursive: true });
}
process.exit();

async function timeOf(work: () => Promise<void>): Promise<[wallMs: number, cpuMs: number]> {
  const [wall, cpu] = [performance.now(), cpuMs()];
  await work();
  return [performance.now() - wall, cpuMs() - cpu];
}

async function importAll(): Promise<number> {
  const lines: string[] = [];
  for await (const record of inventRecords(Number(count), now)) lines.push(`${JSON.stringify(record)}\n`);
  // Chunks as a file is read in, made before the time is taken.
  const chunks: Buffer[] = [];
  for (let at = 0; at < lines.length; at += 50) chunks.push(Buffer.from(lines.slice(at, at + 50).join('')));
  const engine = createSearchEngine({ source, now: () => now, warn: console.error });
  await engine.start();
  const ports = {
    ...{ storage, search: engine.search, places: await openPlaces(), now: () => now },
    ...{ secret: sealKey, publicUrl: 'http://localhost' },
  };
  const [, cpu] = await timeOf(async () => {
    const options = { publisher: 'Bench', mode: 'live', isDryRun: false } as const;
    const { created } = await importOffers(ports, Readable.from(chunks), options);
    if (created !== lines.length) throw new Error(`${created} of ${lines.length} offers were imported.`);
  });
  if (engine.search.count({ mode: 'live', radiusKm: 0, limit: 0, now }) === 0)
    throw new Error('Nothing is found.');
  await engine.stop();
  return Math.round((lines.length / cpu) * 1000);
}

/** Publishes offers one by one, and looks for each at once; the time beside what the storage takes. */
async function changeSome(
  engine: ReturnType<typeof open>,
): Promise<Pick<LifeResult, 'changeP50' | 'changeP99' | 'longestWaitMs'>> {
  const times: number[] = [];
  // Invented before, so that only what is measured is waited for.
  const offers = await Array.fromAsync(inventOffers(CHANGES, now));
  let [last, longestWaitMs] = [performance.now(), 0];
  const watch = setInterval(() => {
    longestWaitMs = Math.max(longestWaitMs, performance.now() - last - 1);
    last = performance.now();
  }, 1);
  const { id: publisherId } = await storage.write(({ accounts }) =>
    accounts.ensurePublisher('Bench', 'pb_0000000000000000'),
  );
  let number = 0;
  for (const offer of offers) {
    number += 1;
    const id = `of_z${String(number).padStart(15, '0')}` as typeof offer.id;
    const remoteId = `change-${number}` as typeof offer.remoteId;
    const taken = source.subscribe(async () => {
      const begun = performance.now();
      await engine.catchUp();
      times.push(performance.now() - begun);
    });
    await storage.write(({ offers }) => offers.put({ ...offer, id, remoteId, publisherId }));
    taken();
  }
  await new Promise((resolve) => setTimeout(resolve, 3000));
  clearInterval(watch);
  return { changeP50: percentile(times, 0.5), changeP99: percentile(times, 0.99), longestWaitMs };
}
