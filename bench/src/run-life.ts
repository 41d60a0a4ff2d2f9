import { memoryMb, percentile, threadCpuMs } from './measure.ts';
import { inventOffers } from './offers.ts';
import { openStorage, snapshotOf } from './open-storage.ts';
import { createSearchEngine } from './service.ts';

/** What is measured of an engine that starts from a snapshot and follows its database. */
export interface LifeResult {
  /** Time until the search is ready, ms. */
  snapshotMs: number;
  /** Memory of the process then. */
  rssMb: number;
  /** Milliseconds that a change adds until the next search sees it: the middle one, and one in a hundred. */
  changeP50: number;
  changeP99: number;
  /** Longest CPU time of the main thread between two turns of its loop while changes came and were merged, ms. */
  longestTurnMs: number;
}

const CHANGES = 2000;

/** node run-life.ts FOLDER NOW, after run-fill.ts */
const [folder = '', moment = ''] = process.argv.slice(2);
const now = new Date(moment);
const { storage, source } = await openStorage(folder);
const engine = createSearchEngine({ source, now: () => now, ...snapshotOf(folder), warn: console.error });

const begun = performance.now();
await engine.start();
const snapshotMs = performance.now() - begun;
const { rss: rssMb } = memoryMb();
const result: LifeResult = { snapshotMs, rssMb, ...(await changeSome()) };
process.send?.(result);
await engine.stop();
await storage.close();
process.exit();

/** Publishes offers one by one, and looks for each at once; the time beside what the storage takes. */
async function changeSome(): Promise<Pick<LifeResult, 'changeP50' | 'changeP99' | 'longestTurnMs'>> {
  const times: number[] = [];
  // Invented before, so that only what is measured is waited for.
  const offers = await Array.fromAsync(inventOffers(CHANGES, now));
  let [last, longestTurnMs] = [threadCpuMs(), 0];
  const watch = setInterval(() => {
    const cpu = threadCpuMs();
    longestTurnMs = Math.max(longestTurnMs, cpu - last);
    last = cpu;
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
  return { changeP50: percentile(times, 0.5), changeP99: percentile(times, 0.99), longestTurnMs };
}
