import type { FoundOffer, Offer, OfferId } from '@1eleve1stage/sdk/contract';
import type { StageClient } from '../service/client.js';
import { isRefusal, toFailure } from '../service/failure.js';
import type { Scope } from '../state/criteria.js';
import { preselected } from '../state/offer-steps.js';
import type { Action, State } from '../state/search-state.js';
import { criteriaOf } from '../state/search-steps.js';
import { weeksToCome } from '@1eleve1stage/sdk/rules';
import { OfferReader } from './offer-reader.js';

/** Under this time a wait says nothing of itself, in milliseconds. */
const SLOW = 300;

/** The keeper of the state, as far as opening offers needs it. */
interface Store {
  readonly state: State;
  readonly scope: Scope;
  client(): StageClient;
  dispatch(action: Action): void;
}

/** Opens offers: as the list knows them at once, then whole. */
export class OfferOpener {
  private readonly reader: OfferReader;
  private slow: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly store: Store) {
    this.reader = new OfferReader(
      () => store.client(),
      () => store.scope.publisher,
    );
  }

  /** Shows an offer of the list. */
  open(offer: FoundOffer): void {
    this.show(offer, this.reader.cached(offer.id));
    this.read(offer.id);
  }

  /** Shows an offer of which only the identifier is known, once it was read. */
  openById(id: OfferId): void {
    this.store.dispatch({ type: 'offer-awaited', id });
    this.read(id);
  }

  /** Asks again for what did not come of the open offer. */
  readAgain(): void {
    const { offer } = this.store.state;
    const awaited = offer.kind === 'awaited' && offer.failure ? offer.id : undefined;
    const unread = 'detail' in offer && offer.detail.kind === 'failed' ? offer.offer.id : undefined;
    const id = awaited ?? unread;
    if (!id) return;
    this.store.dispatch({ type: 'offer-asked-again' });
    this.read(id);
  }

  /** Somebody points at an offer, or no longer does. */
  pointAt(id: OfferId | undefined): void {
    if (id) this.reader.prefetch(id);
    else this.reader.cancelPrefetch();
  }

  /** Takes up what was under way when the element left the page. */
  resume(): void {
    const { offer } = this.store.state;
    if (offer.kind === 'awaited' && !offer.failure) this.read(offer.id);
    if ('detail' in offer && offer.detail.kind === 'reading') this.read(offer.offer.id);
  }

  /** Stops what is under way. */
  stop(): void {
    this.reader.stop();
    clearTimeout(this.slow);
  }

  private show(offer: FoundOffer, known: Offer | undefined, isQuiet = false): void {
    const searched = criteriaOf(this.store.state.search)?.weeks ?? [];
    const weeks = preselected(weeksToCome(offer.weeks, new Date()), searched, offer.grades);
    this.store.dispatch({ type: 'offer-opened', offer, weeks, known, isQuiet });
  }

  private read(id: OfferId): void {
    clearTimeout(this.slow);
    this.slow = setTimeout(() => this.store.dispatch({ type: 'offer-slow' }), SLOW);
    this.reader.read(
      id,
      (offer) => {
        if (this.store.state.offer.kind === 'awaited') this.show(offer, offer, true);
        else this.store.dispatch({ type: 'offer-read', offer });
      },
      (error) => {
        const isGone = isRefusal(error) && error.code === 'offer_not_found';
        const failed: Action = isGone
          ? { type: 'offer-gone', until: error.until }
          : { type: 'offer-failed', failure: toFailure(error) };
        this.store.dispatch(failed);
      },
    );
  }
}
