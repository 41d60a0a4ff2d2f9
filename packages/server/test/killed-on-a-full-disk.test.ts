import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { inFolder, type InFolder } from './harness/in-folder.js';
import { publishedIn } from './harness/published.js';
import { openSmallDisk } from './harness/small-disk.js';

/** How often the disk fills: `npm run test:killed` does it for long. */
const ROUNDS = Math.ceil(Number(process.env['KILLED_ROUNDS'] ?? 1) / 20);

const disk = openSmallDisk();
let there: InFolder;

beforeEach(async () => {
  there = await inFolder(disk?.folder);
});
afterEach(() => there.close());
afterAll(() => disk?.remove());

// Where nothing may be mounted, `write-queue.test.ts` has a database that may not grow.
test.skipIf(!disk)(
  'nothing lost 12.6: on a full disk searches go on, writes are refused, what was kept is there, and all is well once there is room',
  { timeout: 60_000 + ROUNDS * 60_000 },
  async () => {
    const books = await publishedIn(there);
    let service = await there.serve();
    for (let round = 0; round < ROUNDS; round += 1) {
      await service.sees('"the search is ready"');
      await books.untilKept(0);
      await disk?.fill(64 * 1024);
      let [next, status] = [1, 200];
      while (status < 300) status = await books.put(next, `Observer le remplissage ${(next += 1)}`);
      expect(status).toBe(503);
      expect(await books.found()).toEqual(books.expected());
      service.signal(round % 2 === 0 ? 'SIGTERM' : 'SIGKILL');
      const { code } = await service.ended;
      if (round % 2 === 0) expect(code).toBe(0);
      await disk?.free();
      service = await there.serve();
      await service.sees('"the search is ready"');
      expect(await books.found()).toEqual(books.expected());
      await disk?.fill(0);
      while ((await books.put(next, 'Observer la place qui manque')) < 300) next += 1;
      await disk?.free();
      await books.untilKept(next);
      expect(await books.found()).toEqual(books.expected());
    }
  },
);
