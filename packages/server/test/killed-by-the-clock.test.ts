import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { schoolYearOf, openWeeks } from '@1eleve1stage/sdk/contract';
import { createClient } from '@1eleve1stage/sdk';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inFolder, type InFolder } from './harness/in-folder.js';
import { publishedIn, type Published } from './harness/published.js';
import { sampleApplication } from './harness/samples.js';
import { wrongClockIn, type WrongClock } from './harness/wrong-clock.js';

/** How often the clock jumps under a service that runs, a round of its house each time: `npm run test:killed`. */
const JUMPS = Math.floor(Number(process.env['KILLED_ROUNDS'] ?? 0) / 40);

let there: InFolder;
let clock: WrongClock;

beforeEach(async () => {
  there = await inFolder();
  clock = await wrongClockIn(there.folder);
});
afterEach(() => there.close());

test('nothing lost 12.5: starts with a clock 200 days ahead or behind lose nothing', async () => {
  const books = await publishedIn(there);
  const first = await there.serve(clock.environment);
  await first.sees('"the search is ready"');
  const before = await fillIn(books);
  first.signal('SIGTERM');
  await first.ended;
  for (const days of [200, -200, 20_000]) {
    await clock.wrongBy(days);
    const wrong = await there.serve(clock.environment);
    await wrong.sees('"the clock is not where it should be');
    await wrong.sees('"the search is ready"');
    await says({ degraded: [{ part: 'clock' }] });
    wrong.signal('SIGTERM');
    expect((await wrong.ended).code).toBe(0);
    expect(stored()).toEqual(before);
  }
  await clock.wrongBy(0);
  const right = await there.serve(clock.environment);
  await right.sees('"the search is ready"');
  await says({ status: 'ok', degraded: [] });
  expect(await books.found()).toEqual(books.expected());
  expect(stored()).toEqual(before);
});

test.skipIf(JUMPS === 0)(
  'nothing lost 12.5: a clock that jumps under a service that runs loses nothing',
  { timeout: 60_000 + JUMPS * 200_000 },
  async () => {
    const books = await publishedIn(there);
    const service = await there.serve(clock.environment);
    await service.sees('"the search is ready"');
    const before = await fillIn(books);
    for (let jump = 0; jump < JUMPS; jump += 1) {
      await clock.wrongBy([200, -200, 20_000, -20_000][jump % 4] ?? 0);
      // Maintenance comes each minute.
      await pause(62_000);
      expect(await healthOf()).toMatchObject({ degraded: [{ part: 'clock' }] });
      expect(stored()).toEqual(before);
      await clock.wrongBy(0);
      await pause(62_000);
      expect(await healthOf()).toMatchObject({ status: 'ok', degraded: [] });
      expect(await books.found()).toEqual(books.expected());
      expect(stored()).toEqual(before);
    }
    service.signal('SIGTERM');
    expect((await service.ended).code).toBe(0);
  },
);

/** Some offers, and somebody who applies to one; what is stored then. */
async function fillIn(books: Published): Promise<unknown> {
  for (let number = 0; number < 5; number += 1) await books.put(number, `Observer le métier ${number}`);
  const now = new Date();
  const form = sampleApplication({ weeks: openWeeks('seconde', now).slice(0, 1) });
  const client = createClient({ baseUrl: there.url, key: books.key });
  const { offers } = await client.offers.search({ limit: 1 });
  const pupil = { ...form.pupil, birthDate: `${schoolYearOf(now) - 16}-03-14` };
  await client.applications.submit(offers[0]?.id ?? '', { ...form, pupil });
  expect(await books.found()).toEqual(books.expected());
  return stored();
}

/** What time may delete, as it is in the database. */
function stored(): unknown {
  const database = new BetterSqlite3(join(there.folder, 'stages.db'), { readonly: true });
  const rows = (table: string, columns: string): unknown[] =>
    database.prepare(`select ${columns} from ${table} order by 1`).all();
  const all = {
    applications: rows('applications', 'id, status, sealed_personal, receipt_hash'),
    letters: rows('outbox', 'id, state, sealed_message'),
    links: rows('links', 'hash'),
    answers: rows('idempotency', 'key'),
    offers: rows('offers', 'id, state'),
  };
  database.close();
  return all;
}

/** Waits for what the service says of itself: an index of another time answers while it is made anew, and says so. */
async function says(health: { status?: string; degraded: { part: string }[] }): Promise<void> {
  await expect.poll(healthOf, { timeout: 30_000 }).toMatchObject(health);
}

async function healthOf(): Promise<unknown> {
  return (await fetch(`${there.url}/health`)).json();
}
