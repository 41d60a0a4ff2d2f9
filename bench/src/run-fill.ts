import { Readable } from 'node:stream';
import { join } from 'node:path';
import { cpuMs } from './measure.ts';
import { inventRecords } from './offers.ts';
import { createPorts } from './ports.ts';
import { createSearchEngine, importOffers, openSqlite } from './service.ts';

/** What is measured while a database in a file is filled, and an index made of it. */
export interface FillResult {
  offers: number;
  /** Offers validated, stored and searchable, a second of CPU. */
  importedPerCpuSecond: number;
  /** Time from rows until the search is ready, ms. */
  rebuildMs: number;
  rebuildCpuMs: number;
}

/** node run-fill.ts FOLDER OFFERS NOW: leaves a database and a snapshot of its index in the folder. */
const [folder = '', count = '', moment = ''] = process.argv.slice(2);
const now = new Date(moment);
const sealKey = new Uint8Array(32).fill(7);
const { storage, source } = await openSqlite({ file: join(folder, 'stages.db'), sealKey });
const snapshot = { file: join(folder, 'search.snapshot'), version: 'bench' };

const importedPerCpuSecond = await importAll();
const engine = createSearchEngine({ source, now: () => now, snapshot, warn: console.error });
const [rebuildMs, rebuildCpuMs] = await timeOf(() => engine.start());
await engine.stop();
await storage.close();
const result: FillResult = { offers: Number(count), importedPerCpuSecond, rebuildMs, rebuildCpuMs };
// A long message is sent in parts.
process.send?.(result, () => process.exit());

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
  const ports = await createPorts({ storage, search: engine.search, now: () => now });
  const [, cpu] = await timeOf(async () => {
    const options = { publisher: 'Bench', isIntermediary: true, mode: 'live', isDryRun: false } as const;
    const { created } = await importOffers(ports, () => Readable.from(chunks), options);
    if (created !== lines.length) throw new Error(`${created} of ${lines.length} offers were imported.`);
  });
  if (engine.search.count({ mode: 'live', radiusKm: 0, limit: 0, now }) === 0)
    throw new Error('Nothing is found.');
  await engine.stop();
  return Math.round((lines.length / cpu) * 1000);
}
