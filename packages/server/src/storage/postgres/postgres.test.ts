import { afterAll, describe } from 'vitest';
import { findPostgres } from '../../../test/harness/find-postgres.js';
import { temporaryDatabases } from '../../../test/harness/temporary-postgres.js';
import { storageSuite } from '../../../test/suites/index.js';

const url = await findPostgres();

describe.skipIf(url === undefined)('PostgreSQL', () => {
  const databases = temporaryDatabases(url ?? '');
  afterAll(() => databases.drop());
  storageSuite(databases.open, databases.openTwice);
});
