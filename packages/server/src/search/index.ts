import { readVocabulary } from '../core/search/rules/meanings.js';
import { SetBack, type ChangePosition, type OfferSearch, type OfferSource } from '../ports/index.js';
import { createArrivals } from './arrivals.js';
import { createEngine } from './engine.js';
import { Follower } from './follower.js';
import { loadIndex } from './load-index.js';
import { createIndexRepair } from './index-repair.js';
import { OfferIndex } from './offer-index.js';
import { writeSnapshot, type SnapshotFile } from './snapshot/snapshot.js';

export interface SearchOptions {
  /** Where the offers come from. */
  source: OfferSource;
  /** The present moment. */
  now: () => Date;
  /** Where the index is kept between two starts; nowhere unless given. */
  snapshot?: SnapshotFile;
  /** Told in words what goes wrong and does not stop the search. */
  warn: (message: string, error?: unknown) => void;
  /** Told when offers are missing from what is searched, and when they are no more. */
  lacking?: (isLacking: boolean) => void;
}

/** The search, and its life. */
export interface SearchEngine {
  search: OfferSearch;
  /** Makes the index; resolves once the search is ready. Until then the search refuses. May be tried again. */
  start(): Promise<void>;
  /** Takes in what changed in the source, also by other processes. */
  catchUp(): Promise<void>;
  /** Compares what the index holds with its source; where they differ it is made anew beside, while it answers. */
  check(): Promise<void>;
  /** How many offers the index holds that are not past. */
  size(): number;
  /** About how many changes are stored that the index has not taken in; undefined where that cannot be told. */
  lag(): Promise<number | undefined>;
  /** Writes the snapshot, unless nothing changed since the last, or there is something to repair. */
  save(): Promise<void>;
  /** Follows the source no more, and saves; a snapshot that cannot be written is told, not thrown. */
  stop(): Promise<void>;
}

/** A search in memory over all published offers, which follows its source. */
export function createSearchEngine({
  source,
  now,
  snapshot,
  warn,
  lacking = () => undefined,
}: SearchOptions): SearchEngine {
  const emptyIndex = (): OfferIndex =>
    new OfferIndex(now, (error) => warn('the index could not be tidied', error));
  let follower = new Follower(emptyIndex(), source);
  let isReady = false;
  /** Position of the last change that is in the snapshot. */
  let saved: ChangePosition | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let unsubscribe = (): void => undefined;
  let healing: Promise<void> | undefined;

  /** Does what moves the index one after the other. */
  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  }

  const repair = createIndexRepair({
    ...{ source, warn, lacking, inTurn, emptyIndex },
    follower: () => follower,
    replace(next) {
      follower = next;
      saved = undefined;
    },
  });

  const engine: SearchEngine = {
    search: createEngine(
      () => follower.index,
      () => isReady,
      createArrivals(
        source,
        () => follower,
        () => engine.catchUp(),
      ),
    ),
    async start() {
      unsubscribe();
      // No search waits for it.
      readVocabulary();
      const index = emptyIndex();
      const loaded = await loadIndex(index, source, snapshot, warn);
      follower = new Follower(index, source, loaded.upTo);
      if (loaded.isSaved) saved = loaded.upTo;
      unsubscribe = source.subscribe(() => engine.catchUp());
      await engine.catchUp();
      isReady = true;
      await index.settle();
      // Beside what follows: it answers already.
      void engine.check().catch((error: unknown) => warn('the index could not be checked', error));
    },
    async catchUp() {
      try {
        await inTurn(() => follower.catchUp());
      } catch (error) {
        if (!(error instanceof SetBack)) throw error;
        // It goes on answering beside; nobody waits.
        healing ??= repair
          .check()
          .catch((failure: unknown) => warn('the index could not be made anew', failure))
          .finally(() => (healing = undefined));
      }
    },
    check: repair.check,
    size: () => follower.index.segments.countSince(follower.index.firstWeek()),
    async lag() {
      return follower.known === undefined ? undefined : source.countChanges(follower.known);
    },
    async save() {
      const { known, index } = follower;
      if (!snapshot || known === undefined || known === saved || index.isOutOfTime) return;
      await writeSnapshot(snapshot, { identity: source.identity, upTo: known, ...index.state() });
      saved = known;
    },
    async stop() {
      unsubscribe();
      await repair.stop();
      await turn;
      await follower.index.close();
      if (isReady) await engine.save().catch((error: unknown) => warn('no snapshot was written', error));
    },
  };
  return engine;
}
