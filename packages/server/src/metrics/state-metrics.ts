import { PARTS } from '@1eleve1stage/sdk/contract';
import { Gauge } from 'prom-client';
import { inTrouble } from '../core/base/in-trouble.js';
import type { OfferSearch, PoolUse, Storage, Troubles } from '../ports/index.js';
import type { Registers } from './registers.js';

/** Sources of the figures that are read when they are asked for. */
export interface StateSources {
  storage: Storage;
  search: OfferSearch;
  troubles: Troubles;
  now: () => Date;
  index: {
    /** Offers that it holds. */
    size(): number;
    /** About how many changes of offers are stored that it has not taken in; undefined where that cannot be told. */
    lag(): Promise<number | undefined>;
  };
  /** None where the database is a file. */
  pools: () => readonly PoolUse[];
}

/** The figures of a gauge now, each by the value of its label, which is empty where there is none. */
type Figures = readonly (readonly [label: string, value: number])[];

/** Registers the figures that are read when they are asked for. */
export function readState(registers: Registers, sources: StateSources): void {
  const { storage, search, now, index, pools } = sources;

  /** What cannot be read now is left out: an older figure would pass for the present one. */
  function gauge(name: string, help: string, read: () => Promise<Figures>, label?: string): void {
    new Gauge({
      name,
      help,
      labelNames: label === undefined ? [] : [label],
      registers,
      async collect() {
        const figures = await read().catch((): Figures => []);
        this.reset();
        if (label === undefined) this.remove();
        for (const [of, value] of figures) this.set(label === undefined ? {} : { [label]: of }, value);
      },
    });
  }

  const isUp = () =>
    storage.ping().then(
      () => true,
      () => false,
    );
  gauge('stages_storage_up', 'Whether the storage can be read, 1 or 0.', async () => [
    ['', Number(await isUp())],
  ]);
  gauge(
    'stages_degraded',
    'Whether a part does not work as it should, 1 or 0.',
    async () => {
      const parts = inTrouble(sources).map(({ part }) => part);
      return PARTS.map((part) => [part, Number(parts.includes(part))]);
    },
    'part',
  );
  gauge('stages_search_ready', 'Whether searches are answered, 1 or 0.', async () => [
    ['', Number(search.isReady)],
  ]);
  gauge('stages_search_offers', 'Offers that the index holds.', async () => [['', index.size()]]);
  gauge(
    'stages_search_lag_changes',
    'About how many changes of offers are stored that the index has not taken in.',
    async () => {
      const lag = await index.lag();
      return lag === undefined ? [] : [['', lag]];
    },
  );
  gauge(
    'stages_outbox_letters',
    'Letters that have not left, by their state.',
    async () => Object.entries(await storage.read.outbox.count()),
    'state',
  );
  gauge(
    'stages_outbox_oldest_seconds',
    'Age of the oldest letter that waits for the mail server; 0 where none does.',
    async () => {
      const oldest = await storage.read.outbox.oldestWaiting();
      return [['', oldest ? (now().getTime() - oldest.getTime()) / 1000 : 0]];
    },
  );
  const ofPools = (name: string, help: string, of: (use: PoolUse) => number) =>
    gauge(name, help, async () => pools().map((use) => [use.pool, of(use)]), 'pool');
  ofPools(
    'stages_database_connections_used',
    'Connections to the database that are in use.',
    ({ used }) => used,
  );
  ofPools(
    'stages_database_connections_idle',
    'Connections to the database that wait for somebody.',
    ({ idle }) => idle,
  );
  ofPools(
    'stages_database_connections_wanted',
    'How many wait for a connection to the database.',
    ({ waiting }) => waiting,
  );
}
