import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { StoredOffer } from '../../src/ports/index.js';
import { OffersInMemory } from '../../src/ports/suites/offers-in-memory.js';
import { anOffer, NOW } from '../../src/ports/suites/samples.js';
import { createSearchEngine, type SearchEngine } from '../../src/search/index.js';

/** Engines over the same offers, one after the other, and the snapshot between them. */
export interface Lives {
  readonly offers: OffersInMemory;
  /** Where the snapshot is. */
  file(): string;
  /** What engines warned of. */
  warnings(): readonly string[];
  /** An engine that is to be started; it is stopped at the end of the test at the latest. */
  engineOf(version?: string): SearchEngine;
  /** Other offers, and no snapshot. */
  forget(): Promise<void>;
}

/** Opens them before each test, and stops them after. */
export function livesOf(): Lives {
  let folder: string;
  let offers: OffersInMemory;
  let warnings: string[];
  const engines: SearchEngine[] = [];
  const file = (): string => join(folder, 'search.snapshot');

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stages-search-'));
    [offers, warnings] = [new OffersInMemory(), []];
  });
  afterEach(async () => {
    await Promise.all(engines.splice(0).map((engine) => engine.stop()));
    await rm(folder, { recursive: true });
  });

  return {
    get offers() {
      return offers;
    },
    file,
    warnings: () => warnings,
    engineOf(version = '1.0.0') {
      const snapshot = { file: file(), version };
      const warn = (message: string): void => void warnings.push(message);
      const engine = createSearchEngine({ source: offers, now: () => NOW, snapshot, warn });
      engines.push(engine);
      return engine;
    },
    async forget() {
      offers = new OffersInMemory();
      await rm(file(), { force: true });
    },
  };
}

/** Offers that differ by their number alone. */
export const many = (count: number, from = 1): StoredOffer[] =>
  Array.from({ length: count }, (_, index) => anOffer(from + index));
