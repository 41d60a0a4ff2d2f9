import { afterAll, describe } from 'vitest';
import { findPostgres } from '../../../test/harness/find-postgres.js';
import { temporaryDatabases } from '../../../test/harness/temporary-postgres.js';
import {
  accountsSuite,
  applicationsSuite,
  believedTimeSuite,
  freedSeatsSuite,
  idempotencySuite,
  linksSuite,
  mailboxesSuite,
  meetingTransactionsSuite,
  moderationSuite,
  offerListenersSuite,
  offerSourceSuite,
  offersSuite,
  outboxClaimsSuite,
  outboxClockSuite,
  outboxSuite,
  schoolsSuite,
  sharedSourceSuite,
  spentChallengesSuite,
  transactionsSuite,
} from '../../../test/suites/index.js';

const url = await findPostgres();

describe.skipIf(url === undefined)('PostgreSQL', () => {
  const databases = temporaryDatabases(url ?? '');
  afterAll(() => databases.drop());
  const openStorage = async () => (await databases.open()).storage;

  transactionsSuite(openStorage);
  meetingTransactionsSuite(databases.openTwice);
  accountsSuite(openStorage);
  applicationsSuite(openStorage);
  believedTimeSuite(openStorage);
  idempotencySuite(openStorage);
  linksSuite(openStorage);
  mailboxesSuite(openStorage);
  moderationSuite(openStorage);
  offersSuite(openStorage);
  offerSourceSuite(databases.open);
  sharedSourceSuite(databases.open, databases.openTwice);
  offerListenersSuite(databases.open);
  outboxClaimsSuite(openStorage);
  outboxClockSuite(openStorage);
  outboxSuite(openStorage);
  schoolsSuite(openStorage);
  spentChallengesSuite(openStorage);
  freedSeatsSuite(openStorage);
});
