import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inFolder, type InFolder } from './harness/in-folder.js';
import { publishedIn, type Published } from './harness/published.js';

/** How often the service is started again: after a stop and a kill here, 200 by `npm run test:killed`. */
const ROUNDS = Number(process.env['KILLED_ROUNDS'] ?? 2);
/** As many as make segments of several sizes. */
const OFFERS = 600;

let there: InFolder;

beforeEach(async () => {
  there = await inFolder();
});
afterEach(() => there.close());

test(
  'nothing lost 12.1: after each stop, kill and start, what is found is what is online',
  { timeout: 120_000 + ROUNDS * 40_000 },
  async () => {
    const books = await publishedIn(there);
    await books.importMany([...Array(OFFERS).keys()], (number) => `Observer le métier ${number}`);
    for (let round = 0; round <= ROUNDS; round += 1) {
      const service = await there.serve();
      await service.sees('"the search is ready"');
      expect(await books.found()).toEqual(books.expected());
      await edit(books, round);
      expect(await books.found()).toEqual(books.expected());
      service.signal(round % 3 === 1 ? 'SIGKILL' : 'SIGTERM');
      await service.ended;
      // Now and then all is read anew, or another program published meanwhile.
      if (round % 7 === 6) await rm(join(there.folder, 'search.snapshot'), { force: true });
      if (round % 5 === 4) await books.importMany(some(90, round), (number) => `Observer de loin ${number}`);
    }
  },
);

/** A few one by one, so that segments of them are small; then many at once, those few with them. */
async function edit(books: Published, round: number): Promise<void> {
  const few = some(12, round);
  for (const [index, number] of few.entries()) {
    const status =
      index % 5 === 4 && books.online.has(number)
        ? await books.remove(number)
        : await books.put(number, `Observer de près ${number}, version ${round}`);
    expect(status).toBeLessThan(300);
  }
  const many = [...new Set([...some(180, round), ...few])];
  await books.importMany(many, (number) => `Observer ensemble ${number}, version ${round}`);
  // The service looks for what others wrote each second, and merges once all is quiet.
  await pause(2500);
}

/** Other offers in each round; the first few of one are among the many of the next. */
function some(count: number, round: number): number[] {
  return Array.from({ length: count }, (_, index) => (round * 97 + index * 7) % OFFERS);
}
