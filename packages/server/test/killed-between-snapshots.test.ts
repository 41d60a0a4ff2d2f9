import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inFolder, type InFolder } from './harness/in-folder.js';
import { publishedIn, type Published } from './harness/published.js';

/** How often the service is stopped or killed: some times here, 200 by `npm run test:killed`. */
const ROUNDS = Number(process.env['KILLED_ROUNDS'] ?? 3);
const OFFERS = 60;
const ACTS = 40;

let there: InFolder;

beforeEach(async () => {
  there = await inFolder();
});
afterEach(() => there.close());

test(
  'nothing lost 12.1: after each stop, kill and start, what is found is what is online',
  { timeout: 60_000 + ROUNDS * 20_000 },
  async () => {
    const books = await publishedIn(there);
    for (let round = 0; round <= ROUNDS; round += 1) {
      const service = await there.serve();
      await service.sees('"the search is ready"');
      expect(await books.found()).toEqual(books.expected());
      for (let act = 0; act < ACTS; act += 1) await doSomething(books, round * ACTS + act);
      expect(await books.found()).toEqual(books.expected());
      service.signal(round % 3 === 2 ? 'SIGKILL' : 'SIGTERM');
      await service.ended;
      // Now and then all is read anew.
      if (round % 7 === 6) await rm(join(there.folder, 'search.snapshot'), { force: true });
    }
  },
);

/** Publishes, edits, or removes, spread over the offers by large primes: each is met in many states. */
async function doSomething(books: Published, act: number): Promise<void> {
  const number = (act * 7919) % OFFERS;
  const isRemoval = (act * 104_729) % 5 === 0 && books.online.has(number);
  const status = isRemoval
    ? await books.remove(number)
    : await books.put(number, `Observer le métier ${number}, version ${act}`);
  expect(status).toBeLessThan(300);
}
