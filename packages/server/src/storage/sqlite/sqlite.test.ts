import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import {
  accountsSuite,
  applicationsSuite,
  believedTimeSuite,
  idempotencySuite,
  linksSuite,
  mailboxesSuite,
  moderationSuite,
  offerListenersSuite,
  offerSourceSuite,
  offersSuite,
  outboxClockSuite,
  outboxSuite,
  schoolsSuite,
  freedSeatsSuite,
  spentChallengesSuite,
  transactionsSuite,
} from '../../ports/suites/index.js';
import { openSqlite } from './index.js';

const sealKey = new Uint8Array(32).fill(7);
const open = () => openSqlite({ file: ':memory:', sealKey });
const openStorage = async () => (await open()).storage;

let folder = '';
let files = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stages-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function openTwice() {
  const file = join(folder, `${(files += 1)}.db`);
  return [await openSqlite({ file, sealKey }), await openSqlite({ file, sealKey })];
}

describe('SQLite', () => {
  transactionsSuite(openStorage);
  accountsSuite(openStorage);
  applicationsSuite(openStorage);
  believedTimeSuite(openStorage);
  idempotencySuite(openStorage);
  linksSuite(openStorage);
  mailboxesSuite(openStorage);
  moderationSuite(openStorage);
  offersSuite(openStorage);
  offerSourceSuite(open, openTwice);
  offerListenersSuite(open);
  outboxClockSuite(openStorage);
  outboxSuite(openStorage);
  schoolsSuite(openStorage);
  spentChallengesSuite(openStorage);
  freedSeatsSuite(openStorage);
});
