import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  applicationsSuite,
  idempotencySuite,
  meetingTransactionsSuite,
  outboxClaimsSuite,
  outboxSuite,
  storageSuite,
  transactionsSuite,
} from '../../../test/suites/index.js';
import { runAgain } from '../../../test/harness/run-again.js';
import { openTemporary } from '../../../test/harness/temporary-storage.js';
import { anOffer, offerId, store } from '../../../test/suites/samples.js';
import { connectToRead } from './connection.js';
import { openSqlite } from './open-sqlite.js';

const sealKey = new Uint8Array(32).fill(7);
const openStorage = async () => (await openTemporary()).storage;

let folder = '';
let files = 0;

/** Each statement that was prepared. */
const statements = new Set<string>();
const { prepare } = BetterSqlite3.prototype;

beforeAll(async () => {
  BetterSqlite3.prototype.prepare = function noting(this: BetterSqlite3.Database, statement: string) {
    // The vault is a database of its own.
    if (!this.name.endsWith('keys.db')) statements.add(statement);
    return prepare.call(this, statement);
  } as typeof prepare;
  folder = await mkdtemp(join(tmpdir(), 'stages-test-'));
});
afterAll(async () => {
  BetterSqlite3.prototype.prepare = prepare;
  await rm(folder, { recursive: true });
});

async function openTwice() {
  const file = join(folder, `${(files += 1)}.db`);
  return [await openSqlite({ file, sealKey }), await openSqlite({ file, sealKey })];
}

describe('SQLite', () => {
  storageSuite(openTemporary, openTwice);
});

describe('SQLite where each work is undone once, and runs again', () => {
  const openAgain = async () => runAgain(await openStorage());
  transactionsSuite(openAgain);
  meetingTransactionsSuite(async () =>
    (await openTwice()).map(({ storage }) => ({ storage: runAgain(storage) })),
  );
  applicationsSuite(openAgain);
  outboxClaimsSuite(openAgain);
  outboxSuite(openAgain);
  idempotencySuite(openAgain);
});

test('two writers take the last seat: both runs found it, one is undone and runs again', async () => {
  const undone: unknown[] = [];
  const storage = runAgain(await openStorage(), (answer) => undone.push(answer));
  await store(storage, anOffer(1, { content: { seats: { total: 1 } } }));
  undone.length = 0;
  const hold = () => storage.write(({ offers }) => offers.holdSeat(offerId(1)));
  const held = await Promise.all([hold(), hold()]);
  expect(undone).toEqual([true, true]);
  expect(held).toEqual([true, false]);
  await storage.close();
});

/** Tables that grow with what people do. */
const LARGE =
  /\b(applications|idempotency|letter_counts|links|mailboxes|members|moderation|offers|outbox|people|reports|sessions|spent_challenges)\b/;

/** Statements that may look at a large table whole, each with its reason. */
const WHOLE: readonly (readonly [why: string, statement: RegExp])[] = [
  ['a migration, once', /^update `/i],
  ['there is nothing to do', /where false\b/],
  ['what of the first row', /is not null limit 1\)/],
  [
    'a command, for whoever runs the service',
    /from "reports" where "reports"\."closed_at" is null( group by|$)/,
  ],
  ['what the operator was not told of: an index of nothing else', /"reports"\."told_at" is null/],
  ['goes from the end and stops', /from "moderation" order by "moderation"\."row" desc limit/],
  ['an index of those that wait', /indexed by applications_waiting/],
  [
    'an index of offers that wait for a moderator, who reads them before they are many',
    /"offers"\."state" = 'waiting' and "offers"\."refused_at" is null/,
  ],
  ['a command, or a count of the letters that wait', /from "outbox" (order by|group by)/],
];

/** How SQLite goes about a statement, whatever it is given. */
function planOf(db: BetterSqlite3.Database, statement: string): string {
  const names = [...statement.matchAll(/[:@](\w+)/g)].map(([, name = '']) => [name, 1] as const);
  const places: unknown[] = Array.from(statement.matchAll(/\?/g), () => 1);
  return db
    .prepare<unknown[], { detail: string }>(`explain query plan ${statement}`)
    .all(...(names.length > 0 ? [Object.fromEntries<unknown>(names)] : places))
    .map(({ detail }) => detail)
    .join(' | ');
}

/** True where all rows are looked at, or more offers or applications are put in order than are wanted. */
function isLong(plan: string): boolean {
  const scanned = plan.split(' | ').filter((step) => step.startsWith('SCAN ') && LARGE.test(step));
  const sorts = / (offers|applications) USING (?!INDEX applications_(of_offer|by_key)\b).*TEMP B-TREE/.test(
    plan,
  );
  return scanned.length > 0 || sorts;
}

test('no statement of all these looks at a whole table that grows, nor sorts what an index has in order', async () => {
  const asked = [...statements].map((statement) => statement.replace(/^(--.*\n|\s)+/, ''));
  const file = join(folder, 'plans.db');
  const { storage } = await openSqlite({ file, sealKey });
  const db = connectToRead(file).$client;
  const plans = asked
    .filter((statement) => /^(select|update|delete)\b/i.test(statement))
    .map((statement) => ({ statement, plan: planOf(db, statement) }));
  db.close();
  await storage.close();
  const long = plans.filter(({ plan }) => isLong(plan));
  expect(long.filter(({ statement }) => !WHOLE.some(([, known]) => known.test(statement)))).toEqual([]);
  // Each exception is one.
  for (const [why, known] of WHOLE)
    expect(
      long.some(({ statement }) => known.test(statement)),
      why,
    ).toBe(true);
  // A later page costs what the first one does.
  const pages = plans.filter(({ plan }) => /(offers|applications)_newest \(.*<\(\?,\?\)/.test(plan));
  expect(pages.length).toBeGreaterThanOrEqual(2);
});
