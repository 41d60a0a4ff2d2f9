import type { OfferId, Week } from '@1eleve1stage/sdk/contract';
import type {
  ChangePosition,
  OfferChange,
  OfferSource,
  PublishedOffer,
  StoredOffer,
} from '../../src/ports/index.js';
import { published } from './samples.js';

/** A source in memory, that tells of changes only when it is asked. */
export class OffersInMemory implements OfferSource {
  identity = 'these';
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

  lastChange = (): Promise<ChangePosition> => Promise.resolve(positionOf(this.#changes.length));

  countChanges = async (after: ChangePosition): Promise<number | undefined> => {
    const changes = Number(await this.lastChange()) - Number(after);
    return changes < 0 ? undefined : changes;
  };

  async *readPublished(): AsyncGenerator<PublishedOffer[]> {
    yield [...this.all.values()].filter(({ state }) => state === 'published').map(published);
  }

  countPublished = (since: Week): Promise<{ count: number; upTo: ChangePosition }> => {
    const count = [...this.all.values()].filter(
      ({ state, content: { weeks } }) => state === 'published' && weeks.some((week) => week >= since),
    ).length;
    return Promise.resolve({ count, upTo: positionOf(this.#changes.length) });
  };

  async readChanges(
    position: ChangePosition | undefined,
    limit: number,
  ): Promise<{ changes: OfferChange[]; upTo: ChangePosition }> {
    const after = Number(position ?? 0);
    const upTo = Math.min(this.#changes.length, after + limit);
    const written = new Set(
      this.#changes.slice(after).flatMap(({ id, kind }) => (kind === 'put' ? [id] : [])),
    );
    const ids = new Set(this.#changes.slice(after, upTo).map(({ id }) => id));
    return { changes: [...ids].map((id) => this.#changeOf(id, written.has(id))), upTo: positionOf(upTo) };
  }

  subscribe = (): (() => void) => () => undefined;

  #changeOf(id: OfferId, isWritten: boolean): OfferChange {
    const offer = this.all.get(id);
    if (offer?.state !== 'published') return { kind: 'hidden', id };
    if (isWritten) return { kind: 'written', offer: published(offer) };
    return { kind: 'seats', id, remaining: Math.max(0, offer.content.seats.total - offer.seatsHeld) };
  }
}

/** That after so many changes. */
export function positionOf(changes: number): ChangePosition {
  return String(changes) as ChangePosition;
}
