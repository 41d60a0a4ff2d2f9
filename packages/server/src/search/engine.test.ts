import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { openTemporary } from '../../test/harness/temporary-storage.js';
import { NOW } from '../../test/suites/samples.js';
import {
  offerSearchModelSuite,
  offerSearchScopeSuite,
  offerSearchSuite,
  type SearchSubject,
} from '../../test/suites/index.js';
import { createSearchEngine, type SearchEngine } from './index.js';

let folder: string;
let opened = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stages-engine-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function open(): Promise<SearchSubject> {
  const { storage, source } = await openTemporary();
  const snapshot = { file: join(folder, `${(opened += 1)}.snapshot`), version: '1.0.0' };
  const start = async (): Promise<SearchEngine> => {
    const started = createSearchEngine({ source, now: () => NOW, snapshot, warn: fail });
    await started.start();
    return started;
  };
  let engine = await start();
  return {
    storage,
    get search() {
      return engine.search;
    },
    async restart() {
      await engine.stop();
      engine = await start();
    },
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
