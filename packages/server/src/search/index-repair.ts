import { SetBack, type OfferSource, type PublishedOffer } from '../ports/index.js';
import { countBoth, type Counts } from './count-check.js';
import { Follower } from './follower.js';
import type { OfferIndex } from './offer-index.js';

/** An index that is repaired, and how. */
export interface RepairedIndex {
  source: OfferSource;
  warn: (message: string, error?: unknown) => void;
  lacking: (isLacking: boolean) => void;
  /** Does what moves the index one after the other. */
  inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>;
  emptyIndex: () => OfferIndex;
  /** The one that answers. */
  follower: () => Follower;
  /** Has another one answer. */
  replace: (follower: Follower) => void;
}

/** Finds out whether an index holds what its source does, and makes it anew where it does not. */
export interface IndexRepair {
  /** Resolves once the index is whole. */
  check(): Promise<void>;
  /** Ends what is under way. */
  stop(): Promise<void>;
}

export function createIndexRepair(repaired: RepairedIndex): IndexRepair {
  const { source, warn, lacking, inTurn, follower } = repaired;
  let isStopped = false;
  let underWay: Promise<void> = Promise.resolve();
  /** Offers still missing from an index that had just been made: to make it again would bring nothing. */
  let missing = 0;

  async function* whileNeeded(batches: AsyncIterable<PublishedOffer[]>): AsyncIterable<PublishedOffer[]> {
    for await (const batch of batches) {
      if (isStopped) return;
      yield batch;
    }
  }

  async function makeAnew(): Promise<void> {
    lacking(true);
    const next = new Follower(repaired.emptyIndex(), source, await source.lastChange());
    await next.index.load(whileNeeded(source.readPublished()));
    if (isStopped) return;
    // Most of what changed meanwhile; then the rest, while nobody else moves the one that answers.
    await next.catchUp();
    const old = follower().index;
    await inTurn(async () => {
      await next.catchUp();
      await next.index.setWaiting(old.segments.waiting());
      repaired.replace(next);
    });
    await old.close();
    lacking(false);
  }

  async function compare(): Promise<Counts & { lack: number }> {
    const counts = (await inTurn(() => countBoth(follower(), source))) ?? { stored: 0, held: 0 };
    return { ...counts, lack: counts.stored - counts.held };
  }

  async function check(): Promise<void> {
    if (isStopped) return;
    const compared = await compare().catch((error: unknown) => {
      if (!(error instanceof SetBack)) throw error;
    });
    if (!compared) {
      warn('the store is not the one that the index is of, or was set back: the index is made anew');
      return makeAnew();
    }
    const { stored, held, lack } = compared;
    if (follower().index.isOutOfTime) {
      warn('the clock moved by weeks: the index is made anew');
      return makeAnew();
    }
    if (lack === 0) {
      missing = 0;
      lacking(false);
    }
    if (lack === missing) return;
    warn(`the index holds ${held} offers of ${stored}: it is made anew`);
    await makeAnew();
    if (isStopped) return;
    const after = await compare();
    missing = after.lack;
    lacking(missing !== 0);
    if (missing !== 0) warn(`the index was made anew, and holds ${after.held} offers of ${after.stored}`);
  }

  return {
    check() {
      const done = underWay.then(check);
      underWay = done.catch(() => undefined);
      return done;
    },
    async stop() {
      isStopped = true;
      await underWay;
    },
  };
}
