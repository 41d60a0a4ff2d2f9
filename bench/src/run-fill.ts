import { importAll } from './import-all.ts';
import { cpuMs } from './measure.ts';
import { openStorage, snapshotOf } from './open-storage.ts';
import { createSearchEngine } from './service.ts';

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
const opened = await openStorage(folder);
const { storage, source } = opened;

const importedPerCpuSecond = Math.round(
  (Number(count) / (await importAll(opened, Number(count), now))) * 1000,
);
const engine = createSearchEngine({ source, now: () => now, ...snapshotOf(folder), warn: console.error });
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
