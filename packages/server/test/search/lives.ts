import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { StoredOffer } from '../../src/ports/index.js';
import { OffersInMemory } from '../suites/offers-in-memory.js';
import { anOffer, NOW } from '../suites/samples.js';
import { createSearchEngine, type SearchEngine } from '../../src/search/index.js';

/** Engines over the same offers, one after the other, and the snapshot between them. */
export interface Lives {
  readonly offers: OffersInMemory;
  /** Where the snapshot is. */
  file(): string;
  /** What engines warned of. */
  warnings(): readonly string[];
  /** An engine that is to be started; it is stopped at the end of the test at the latest. */
  engineOf(version?: string, snapshot?: string): SearchEngine;
  /** Sets the clock of every engine, which begins at `NOW`. */
  travelTo(moment: Date): void;
  /** Other offers, and no snapshot. */
  forget(): Promise<void>;
}

const NAME = 'search.snapshot';

/** Opens them before each test, and stops them after. */
export function livesOf(): Lives {
  let folder: string;
  let offers: OffersInMemory;
  let warnings: string[];
  let now: Date;
  const engines: SearchEngine[] = [];
  const file = (): string => join(folder, NAME);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stages-search-'));
    [offers, warnings, now] = [new OffersInMemory(), [], NOW];
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
    engineOf(version = '1.0.0', name = NAME) {
      const snapshot = { file: join(folder, name), version };
      const warn = (message: string): void => void warnings.push(message);
      const engine = createSearchEngine({ source: offers, now: () => now, snapshot, warn });
      engines.push(engine);
      return engine;
    },
    travelTo(moment) {
      now = moment;
    },
    async forget() {
      [offers, now] = [new OffersInMemory(), NOW];
      warnings.length = 0;
      await rm(file(), { force: true });
    },
  };
}

/** Offers that differ by their number alone. */
export const many = (count: number, from = 1): StoredOffer[] =>
  Array.from({ length: count }, (_, index) => anOffer(from + index));
