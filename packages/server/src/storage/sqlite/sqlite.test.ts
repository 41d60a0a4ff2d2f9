import { describe } from 'vitest';
import {
  accountsSuite,
  applicationsSuite,
  idempotencySuite,
  linksSuite,
  offerSearchModelSuite,
  offerSearchSuite,
  offersSuite,
  outboxSuite,
  schoolsSuite,
  transactionsSuite,
} from '../../ports/suites/index.js';
import { openSqlite } from './index.js';

const open = () => openSqlite({ file: ':memory:', sealKey: new Uint8Array(32).fill(7) });
const openStorage = async () => (await open()).storage;

describe('SQLite', () => {
  transactionsSuite(openStorage);
  accountsSuite(openStorage);
  applicationsSuite(openStorage);
  idempotencySuite(openStorage);
  linksSuite(openStorage);
  offersSuite(openStorage);
  offerSearchSuite(open);
  offerSearchModelSuite(open);
  outboxSuite(openStorage);
  schoolsSuite(openStorage);
});
