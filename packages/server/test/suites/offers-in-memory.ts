import type { OfferId, Week } from '@1eleve1stage/sdk/contract';
import type {
  ChangePosition,
  OfferChange,
  OfferSource,
  PublishedOffer,
  StoredOffer,
} from '../../src/ports/index.js';
import {
  countAfter,
  hasReached,
  numberAfter,
  readPosition,
  toPosition,
  type NumberedChange,
} from '../../src/storage/change-position.js';
import { published } from './samples.js';

/** A source in memory, that tells of changes only when it is asked. */
export class OffersInMemory implements OfferSource {
  identity = 'these';
  /** Of its history: another where another store took its place. */
  line = 0;
  readonly all = new Map<OfferId, StoredOffer>();
  readonly #changes: { id: OfferId; kind: 'put' | 'seats' }[] = [];

  put(...offers: StoredOffer[]): void {
    for (const offer of offers) {
      this.all.set(offer.id, offer);
      this.#changes.push({ id: offer.id, kind: 'put' });
    }
  }

  setSeatsHeld(id: OfferId, seatsHeld: number): void {
    const offer = this.all.get(id);
    if (!offer) return;
    this.all.set(id, { ...offer, seatsHeld });
    this.#changes.push({ id, kind: 'seats' });
  }

  lastChange = (): Promise<ChangePosition> => Promise.resolve(this.#position(this.#changes.length));

  countChanges = async (after: ChangePosition): Promise<number | undefined> => {
    return countAfter(after, readPosition(await this.lastChange()) ?? this.#last());
  };

  hasReached = hasReached;

  async *readPublished(): AsyncGenerator<PublishedOffer[]> {
    yield [...this.all.values()].filter(({ state }) => state === 'published').map(published);
  }

  countPublished = (since: Week): Promise<{ count: number; upTo: ChangePosition }> => {
    const count = [...this.all.values()].filter(
      ({ state, content: { weeks } }) => state === 'published' && weeks.some((week) => week >= since),
    ).length;
    return Promise.resolve({ count, upTo: this.#position(this.#changes.length) });
  };

  async readChanges(
    position: ChangePosition | undefined,
    limit: number,
  ): Promise<{ changes: OfferChange[]; upTo: ChangePosition }> {
    const after = numberAfter(position, this.#last());
    const upTo = Math.min(this.#changes.length, after + limit);
    const written = new Set(
      this.#changes.slice(after).flatMap(({ id, kind }) => (kind === 'put' ? [id] : [])),
    );
    const ids = new Set(this.#changes.slice(after, upTo).map(({ id }) => id));
    return { changes: [...ids].map((id) => this.#changeOf(id, written.has(id))), upTo: this.#position(upTo) };
  }

  subscribe = (): (() => void) => () => undefined;

  #last(): NumberedChange {
    return { line: this.line, number: this.#changes.length };
  }

  #position(changes: number): ChangePosition {
    return positionOf(changes, this.line);
  }

  #changeOf(id: OfferId, isWritten: boolean): OfferChange {
    const offer = this.all.get(id);
    if (offer?.state !== 'published') return { kind: 'hidden', id };
    if (isWritten) return { kind: 'written', offer: published(offer) };
    return { kind: 'seats', id, remaining: Math.max(0, offer.content.seats.total - offer.seatsHeld) };
  }
}

/** That after so many changes. */
export function positionOf(changes: number, line = 0): ChangePosition {
  return toPosition({ line, number: changes });
}
