import type { Offer, OfferId } from '@1eleve1stage/sdk/contract';
import type { StageClient } from '../service/client.js';
import { isRefusal } from '../service/failure.js';

/** An offer stays under the pointer or the focus that long before it is read ahead, in milliseconds. */
const STAY = 100;

/** Offers remembered, those read last. */
const MOST = 50;

/** An offer asked of the service, whose answer has not been used yet. */
interface Coming {
  id: OfferId;
  offer: Promise<Offer>;
  stop(): void;
}

/**
 * Reads offers whole: the one on screen, and the one a person is about to open. Remembers them while the
 * page lives, so that what was read once is shown at once.
 */
export class OfferReader {
  private readonly known = new Map<string, Offer>();
  private shown: Coming | undefined;
  private foreseen: Coming | undefined;
  private staying: ReturnType<typeof setTimeout> | undefined;

  /** @param publisher whose offers alone may be read; everybody's when undefined */
  constructor(
    private readonly client: () => StageClient,
    private readonly publisher: () => string | undefined,
  ) {}

  /** An offer as it was last read. */
  recall(id: OfferId): Offer | undefined {
    return this.known.get(this.nameOf(id));
  }

  /** Reads an offer for the screen; exactly one of the two functions hears of it, unless another is read. */
  read(id: OfferId, done: (offer: Offer) => void, failed: (error: unknown) => void): void {
    const isForeseen = this.foreseen?.id === id;
    const coming = (isForeseen && this.foreseen) || this.ask(id);
    if (isForeseen) this.foreseen = undefined;
    this.forgo();
    this.shown?.stop();
    this.shown = coming;
    const told =
      <A>(tell: (outcome: A) => void) =>
      (outcome: A): void => {
        if (this.shown === coming) tell(outcome);
      };
    coming.offer.then(told(done), told(failed));
  }

  /** Reads ahead an offer that somebody points at, unless they spare their data. */
  foresee(id: OfferId): void {
    if (this.foreseen?.id === id) return;
    this.forgo();
    if (this.recall(id) || isSparing()) return;
    this.staying = setTimeout(() => {
      const coming = (this.foreseen = this.ask(id));
      // Opened, it is asked again, and says then what went wrong.
      coming.offer.catch(() => {
        if (this.foreseen === coming) this.foreseen = undefined;
      });
    }, STAY);
  }

  /** Gives up reading ahead: they point elsewhere. */
  forgo(): void {
    clearTimeout(this.staying);
    this.foreseen?.stop();
    this.foreseen = undefined;
  }

  stop(): void {
    this.forgo();
    this.shown?.stop();
    this.shown = undefined;
  }

  private ask(id: OfferId): Coming {
    const controller = new AbortController();
    const { signal } = controller;
    const publisher = this.publisher();
    const name = this.nameOf(id);
    const offer = this.client().offers.get(id, { signal, ...(publisher !== undefined && { publisher }) });
    void offer.then(
      (whole) => this.remember(name, whole),
      (error: unknown) => isRefusal(error) && this.known.delete(name),
    );
    return { id, offer, stop: () => controller.abort() };
  }

  /** An offer that was read in one scope is not known in another. */
  private nameOf(id: OfferId): string {
    return `${this.publisher()} ${id}`;
  }

  private remember(name: string, offer: Offer): void {
    this.known.delete(name);
    this.known.set(name, offer);
    const [oldest] = this.known.keys();
    if (oldest && this.known.size > MOST) this.known.delete(oldest);
  }
}

/** True when the person asked their browser to spare data. */
function isSparing(): boolean {
  // Not in the standard DOM: where it is unknown, it is undefined.
  return !!(navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
}
