import { describe } from 'vitest';
import { NOW } from '../ports/suites/samples.js';
import {
  offerSearchModelSuite,
  offerSearchScopeSuite,
  offerSearchSuite,
  type SearchSubject,
} from '../ports/suites/index.js';
import { openSqlite } from '../storage/sqlite/index.js';
import { createSearchEngine } from './index.js';

async function open(): Promise<SearchSubject> {
  const { storage, source } = await openSqlite({ file: ':memory:', sealKey: new Uint8Array(32).fill(7) });
  const engine = createSearchEngine({ source, now: () => NOW, warn: fail });
  await engine.start();
  return {
    storage,
    search: engine.search,
    async close() {
      await engine.stop();
      await storage.close();
    },
  };
}

function fail(message: string, error?: unknown): never {
  throw new Error(message, { cause: error });
}

describe('the index in memory', () => {
  offerSearchSuite(open);
  offerSearchScopeSuite(open);
  offerSearchModelSuite(open);
});
