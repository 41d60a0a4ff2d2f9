import type { Offer, OfferId } from '@1eleve1stage/sdk/contract';
import type { StageClient } from '../service/client.js';
import { isRefusal } from '../service/failure.js';

/** An offer stays under the pointer or the focus that long before it is read ahead, in milliseconds. */
const HOVER_MS = 100;

/** Offers remembered, those read last. */
const CACHE_SIZE = 50;

/** An offer asked of the service, whose answer has not been used yet. */
interface Request {
  id: OfferId;
  offer: Promise<Offer>;
  stop(): void;
}

/**
 * Reads offers whole: the one on screen, and the one a person is about to open. Remembers them while the
 * page lives, so that what was read once is shown at once.
 */
export class OfferReader {
  private readonly cache = new Map<string, Offer>();
  private current: Request | undefined;
  private prefetched: Request | undefined;
  private pointing: ReturnType<typeof setTimeout> | undefined;

  /** @param publisher whose offers alone may be read; everybody's when undefined */
  constructor(
    private readonly client: () => StageClient,
    private readonly publisher: () => string | undefined,
  ) {}

  /** An offer as it was last read. */
  cached(id: OfferId): Offer | undefined {
    return this.cache.get(this.nameOf(id));
  }

  /** Reads an offer for the screen; exactly one of the two functions hears of it, unless another is read. */
  read(id: OfferId, done: (offer: Offer) => void, failed: (error: unknown) => void): void {
    const isForeseen = this.prefetched?.id === id;
    const coming = (isForeseen && this.prefetched) || this.ask(id);
    if (isForeseen) this.prefetched = undefined;
    this.cancelPrefetch();
    this.current?.stop();
    this.current = coming;
    const told =
      <A>(tell: (outcome: A) => void) =>
      (outcome: A): void => {
        if (this.current === coming) tell(outcome);
      };
    coming.offer.then(told(done), told(failed));
  }

  /** Reads ahead an offer that somebody points at, unless they spare their data. */
  prefetch(id: OfferId): void {
    if (this.prefetched?.id === id) return;
    this.cancelPrefetch();
    if (this.cached(id) || isSparing()) return;
    this.pointing = setTimeout(() => {
      const coming = (this.prefetched = this.ask(id));
      // Opened, it is asked again, and says then what went wrong.
      coming.offer.catch(() => {
        if (this.prefetched === coming) this.prefetched = undefined;
      });
    }, HOVER_MS);
  }

  /** Gives up reading ahead: they point elsewhere. */
  cancelPrefetch(): void {
    clearTimeout(this.pointing);
    this.prefetched?.stop();
    this.prefetched = undefined;
  }

  stop(): void {
    this.cancelPrefetch();
    this.current?.stop();
    this.current = undefined;
  }

  private ask(id: OfferId): Request {
    const controller = new AbortController();
    const { signal } = controller;
    const publisher = this.publisher();
    const name = this.nameOf(id);
    const offer = this.client().offers.get(id, { signal, ...(publisher !== undefined && { publisher }) });
    void offer.then(
      (whole) => this.remember(name, whole),
      (error: unknown) => isRefusal(error) && this.cache.delete(name),
    );
    return { id, offer, stop: () => controller.abort() };
  }

  /** An offer that was read in one scope is not known in another. */
  private nameOf(id: OfferId): string {
    return `${this.publisher()} ${id}`;
  }

  private remember(name: string, offer: Offer): void {
    this.cache.delete(name);
    this.cache.set(name, offer);
    const [oldest] = this.cache.keys();
    if (oldest && this.cache.size > CACHE_SIZE) this.cache.delete(oldest);
  }
}

/** True when the person asked their browser to spare data. */
function isSparing(): boolean {
  // Not in the standard DOM: where it is unknown, it is undefined.
  return !!(navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
}
