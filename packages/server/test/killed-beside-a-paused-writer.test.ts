import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inFolder, type InFolder } from './harness/in-folder.js';
import { pausedWriter, type LockHolder } from './harness/lock-holder.js';
import { publishedIn } from './harness/published.js';

/** How often another program is paused while it writes: `npm run test:killed` does it for long. */
const ROUNDS = Math.ceil(Number(process.env['KILLED_ROUNDS'] ?? 1) / 20);

let there: InFolder;
let writer: LockHolder | undefined;

beforeEach(async () => {
  there = await inFolder();
});
afterEach(async () => {
  writer?.signal('SIGKILL');
  await writer?.ended;
  await there.close();
});

test(
  'nothing lost 12.2: while another program is paused within a transaction, searches go on, writes are refused, and all is well after',
  { timeout: 60_000 + ROUNDS * 30_000 },
  async () => {
    const books = await publishedIn(there);
    const service = await there.serve();
    await service.sees('"the search is ready"');
    for (let round = 0; round < ROUNDS; round += 1) {
      await books.untilKept(10 * round);
      writer = await pausedWriter(join(there.folder, 'stages.db'));
      const writes = [1, 2, 3].map((each) => books.put(10 * round + each, `Observer l’attente ${each}`));
      // Searches are answered while these wait, and after.
      expect(await books.found()).toEqual(books.expected());
      expect(await Promise.all(writes)).toEqual([503, 503, 503]);
      expect(await books.found()).toEqual(books.expected());
      expect(await healthOf()).toMatchObject({ status: 'degraded', storage: 'refusing' });
      writer.signal('SIGCONT');
      await writer.ended;
      await books.untilKept(10 * round + 4);
      expect(await books.found()).toEqual(books.expected());
      expect(await healthOf()).toMatchObject({ status: 'ok', storage: 'ok' });
    }
    service.signal('SIGTERM');
    expect((await service.ended).code).toBe(0);
  },
);

async function healthOf(): Promise<unknown> {
  return (await fetch(`${there.url}/health`)).json();
}
