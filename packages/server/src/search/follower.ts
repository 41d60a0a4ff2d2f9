import { setImmediate as nextTurn } from 'node:timers/promises';
import type { OfferId } from '@1eleve1stage/sdk/contract';
import type { ChangePosition, OfferChange, OfferSource } from '../ports/index.js';
import type { OfferIndex } from './offer-index.js';

/** Changes read at once, in a few milliseconds. */
const BATCH = 64;

/** Changes taken in together: each time makes a segment. */
const MANY = 1000;

/** An index that follows its source. */
export class Follower {
  readonly index: OfferIndex;
  readonly #source: OfferSource;
  #known: ChangePosition | undefined;

  /** @param known position of the last change that is in the index; undefined for one that is empty */
  constructor(index: OfferIndex, source: OfferSource, known?: ChangePosition) {
    this.index = index;
    this.#source = source;
    this.#known = known;
  }

  /** Position of the last change that is in. */
  get known(): ChangePosition | undefined {
    return this.#known;
  }

  /** Takes in what changed since; called again once it is done. */
  async catchUp(): Promise<void> {
    for (let isLast = false; !isLast;) {
      const read = await this.#readMany();
      if (read.changes.length > 0) await this.index.apply(read.changes);
      ({ upTo: this.#known, isLast } = read);
    }
  }

  /** Changes of distinct offers, to be taken in together. */
  async #readMany(): Promise<{
    changes: OfferChange[];
    upTo: ChangePosition | undefined;
    isLast: boolean;
  }> {
    const byOffer = new Map<OfferId, OfferChange>();
    for (let upTo = this.#known; ;) {
      const read = await this.#source.readChanges(upTo, BATCH);
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
}

function idOf(change: OfferChange): OfferId {
  return change.kind === 'written' ? change.offer.id : change.id;
}
