import { setImmediate as nextTurn } from 'node:timers/promises';
import type { OfferId } from '@1eleve1stage/sdk/contract';
import type { OfferChange, OfferSearch, OfferSource } from '../ports/index.js';
import { createEngine } from './engine.js';
import { loadIndex, type SnapshotFile } from './load-index.js';
import { OfferIndex } from './offer-index.js';
import { writeSnapshot } from './snapshot/snapshot.js';

export interface SearchOptions {
  /** Where the offers come from. */
  source: OfferSource;
  /** The present moment. */
  now: () => Date;
  /** Where the index is kept between two starts; nowhere unless given. */
  snapshot?: SnapshotFile;
  /** Told in words what goes wrong and does not stop the search. */
  warn: (message: string, error?: unknown) => void;
}

/** The search, and its life. */
export interface SearchEngine {
  search: OfferSearch;
  /** Makes the index; resolves once the search is ready. Until then the search refuses. */
  start(): Promise<void>;
  /** Takes in what changed in the source, also by other processes. */
  catchUp(): Promise<void>;
  /** Writes the snapshot, unless nothing changed since the last. */
  save(): Promise<void>;
  /** Follows the source no more, and saves. */
  stop(): Promise<void>;
}

/** Changes read at once, in a few milliseconds. */
const BATCH = 200;

/** Changes taken in together: each time makes a segment. */
const MANY = 2000;

/** A search in memory over all published offers, which follows its source. */
export function createSearchEngine({ source, now, snapshot, warn }: SearchOptions): SearchEngine {
  const index = new OfferIndex(now, (error) => warn('the index could not be tidied', error));
  let isReady = false;
  /** Number of the last change that is in the index, and in the snapshot. */
  let [known, saved] = [0, -1];
  let catchingUp: Promise<void> = Promise.resolve();
  let unsubscribe = (): void => undefined;

  async function readChanges(): Promise<void> {
    for (let isLast = false; !isLast;) {
      const read = await readMany();
      if (read.changes.length > 0) await index.apply(read.changes);
      ({ upTo: known, isLast } = read);
    }
  }

  /** Changes of distinct offers, to be taken in together. */
  async function readMany(): Promise<{ changes: OfferChange[]; upTo: number; isLast: boolean }> {
    const byOffer = new Map<OfferId, OfferChange>();
    for (let upTo = known; ;) {
      const read = await source.readChanges(upTo, BATCH);
      // One that changed again meanwhile waits for the next time.
      const isAgain = read.changes.some((change) => byOffer.has(idOf(change)));
      if (!isAgain) {
        for (const change of read.changes) byOffer.set(idOf(change), change);
        ({ upTo } = read);
      }
      const isLast = read.changes.length < BATCH;
      if (isAgain || isLast || byOffer.size >= MANY) {
        return { changes: [...byOffer.values()], upTo, isLast: isLast && !isAgain };
      }
      await nextTurn();
    }
  }

  const engine: SearchEngine = {
    search: createEngine(index, () => isReady),
    async start() {
      const loaded = await loadIndex(index, source, snapshot, warn);
      known = loaded.upTo;
      if (loaded.isSaved) saved = known;
      unsubscribe = source.subscribe(() => engine.catchUp());
      await engine.catchUp();
      isReady = true;
      await index.settle();
    },
    catchUp() {
      const done = catchingUp.then(readChanges);
      catchingUp = done.catch(() => undefined);
      return done;
    },
    async save() {
      if (!snapshot || known === saved) return;
      const upTo = known;
      const { identity } = source;
      await writeSnapshot(snapshot.file, snapshot.version, { identity, upTo, segments: index.segments.list });
      saved = upTo;
    },
    async stop() {
      unsubscribe();
      await catchingUp;
      await index.close();
      if (isReady) await engine.save();
    },
  };
  return engine;
}

function idOf(change: OfferChange): OfferId {
  return change.kind === 'written' ? change.offer.id : change.id;
}
