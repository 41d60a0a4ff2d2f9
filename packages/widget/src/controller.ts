import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FoundOffer, OfferId, OfferPage, OfferQuery, Place } from '@1eleve1stage/sdk/contract';
import type { StageClient } from './client.js';
import { isRefusal, RETRY_SECONDS, toFailure, type Failure } from './failure.js';
import { LastOnly } from './last-only.js';
import { OfferReader } from './offer-reader.js';
import { locate } from './position.js';
import { noCriteria, toCentre, toQuery, type Criteria, type Scope } from './state/criteria.js';
import { preselected } from './state/offer-steps.js';
import type { Action, Cause, State } from './state/search-state.js';
import { criteriaOf } from './state/search-steps.js';
import { initialState, step } from './state/step.js';
import { widenings, type CountedWidening } from './state/widening.js';
import { weeksToCome } from './view/weeks.js';

/** Under this time a wait says nothing of itself, in milliseconds. */
const SLOW = 300;

interface Options {
  client(): StageClient;
  /** Told after each action, so that focus, words and events follow. */
  stepped(action: Action, before: State, after: State): void;
}

/** A typed text that no commune answers to. */
const UNKNOWN = Symbol('unknown commune');

/**
 * The one place that talks to the service. Holds the state, keeps the last search only, stops everything
 * when the element leaves the page, and takes up what was under way when it comes back.
 */
export class SearchController implements ReactiveController {
  state: State;
  /** What the page decides; the next search uses it. */
  scope: Scope = {};
  private readonly search_ = new LastOnly();
  private readonly ways = new LastOnly();
  private readonly naming = new LastOnly();
  private readonly reader: OfferReader;
  private isConnected = false;
  private slow: ReturnType<typeof setTimeout> | undefined;
  private slowOffer: ReturnType<typeof setTimeout> | undefined;
  private retry: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: Options,
  ) {
    this.state = initialState(noCriteria);
    this.reader = new OfferReader(options.client);
    host.addController(this);
  }

  hostConnected(): void {
    this.isConnected = true;
    addEventListener('online', this.again);
    const { search, offer } = this.state;
    if (search.kind === 'searching') this.ask();
    if (search.kind === 'failed') this.retryLater(search.failure);
    if (search.kind === 'empty' && !search.ways) this.countWays(search.criteria);
    if (search.kind === 'found' && search.more === 'loading') this.more();
    if ('detail' in offer && offer.detail.kind === 'reading') this.read(offer.offer.id);
  }

  hostDisconnected(): void {
    this.isConnected = false;
    removeEventListener('online', this.again);
    for (const task of [this.search_, this.ways, this.reader, this.naming]) task.stop();
    for (const timer of [this.slow, this.slowOffer, this.retry]) clearTimeout(timer);
  }

  dispatch(action: Action): void {
    const before = this.state;
    this.state = step(before, action);
    this.host.requestUpdate();
    this.options.stepped(action, before, this.state);
  }

  edit(change: Partial<Criteria>): void {
    this.dispatch({ type: 'edited', change });
  }

  /** Searches what the form says. */
  search(cause: Cause): void {
    this.ways.stop();
    this.reader.stop();
    this.dispatch({ type: 'search-started', cause });
    this.ask();
  }

  /** The next offers, after those found. */
  more(): void {
    const { search } = this.state;
    if (search.kind !== 'found' || !search.found.nextCursor) return;
    const query = { ...toQuery(search.found.criteria, this.scope), cursor: search.found.nextCursor };
    this.dispatch({ type: 'page-started' });
    this.search_.run(
      (signal) => this.options.client().offers.search(query, { signal }),
      (page) => this.dispatch({ type: 'page-answered', page }),
      () => this.dispatch({ type: 'page-failed' }),
    );
  }

  /** Shows an offer at once, as the list knows it, then whole. */
  open(offer: FoundOffer): void {
    const asked = criteriaOf(this.state.search)?.weeks ?? [];
    const weeks = preselected(weeksToCome(offer.weeks, new Date()), asked, offer.grades);
    this.dispatch({ type: 'offer-opened', offer, weeks, known: this.reader.recall(offer.id) });
    this.read(offer.id);
  }

  /** Asks again for what did not come of the open offer. */
  readAgain(): void {
    const { offer } = this.state;
    if (!('detail' in offer) || offer.detail.kind !== 'failed') return;
    this.dispatch({ type: 'offer-asked-again' });
    this.read(offer.offer.id);
  }

  /** Somebody points at an offer, or no longer does. */
  pointAt(id: OfferId | undefined): void {
    if (id) this.reader.foresee(id);
    else this.reader.forgo();
  }

  /** Suggestions of communes, for the field. */
  async suggest(q: string, signal: AbortSignal): Promise<Place[]> {
    return (await this.options.client().places.suggest({ q }, { signal })).places;
  }

  /** Asks the device where it is; the person just asked for it. */
  async locate(): Promise<void> {
    this.dispatch({ type: 'position-asked' });
    try {
      this.edit({ centre: { kind: 'position', ...(await locate()) } });
    } catch {
      this.dispatch({ type: 'position-refused' });
    }
  }

  /** Finds the name of a commune the page gave by its code. */
  nameCentre(): void {
    const { centre } = this.state.form;
    if (centre?.kind !== 'commune' || centre.name) return;
    this.naming.run(
      (signal) => this.options.client().places.get(centre.code, { signal }),
      (place) => this.dispatch({ type: 'centre-known', from: centre, to: toCentre(place) }),
    );
  }

  /** The page's policy blocks us: trying again is of no use. */
  blocked(directive: string): void {
    if (this.state.search.kind === 'start') return;
    this.search_.stop();
    this.fail({ kind: 'policy', directive });
  }

  private read(id: OfferId): void {
    clearTimeout(this.slowOffer);
    this.slowOffer = setTimeout(() => this.dispatch({ type: 'offer-slow' }), SLOW);
    this.reader.read(
      id,
      (offer) => this.dispatch({ type: 'offer-read', offer }),
      (error) => {
        const isGone = isRefusal(error) && error.code === 'offer_not_found';
        this.dispatch(isGone ? { type: 'offer-gone' } : { type: 'offer-failed', failure: toFailure(error) });
      },
    );
  }

  private ask(): void {
    clearTimeout(this.retry);
    clearTimeout(this.slow);
    // Out of the page nothing is asked; `hostConnected` takes it up.
    if (!this.isConnected) return;
    this.slow = setTimeout(() => this.dispatch({ type: 'search-slow' }), SLOW);
    this.search_.run(
      (signal) => this.find(signal),
      (page) => {
        clearTimeout(this.slow);
        if (page === UNKNOWN) return this.dispatch({ type: 'centre-unknown' });
        this.dispatch({ type: 'search-answered', page });
        if (this.state.search.kind === 'empty') this.countWays(this.state.search.criteria);
      },
      (error) => this.fail(toFailure(error)),
    );
  }

  /** Searches; a place that was typed and not chosen is looked up first. */
  private async find(signal: AbortSignal): Promise<OfferPage | typeof UNKNOWN> {
    const centre = criteriaOf(this.state.search)?.centre;
    if (centre?.kind === 'typed') {
      const [place] = await this.suggest(centre.text.replace(/\s*\(.*/, ''), signal);
      if (!place) return UNKNOWN;
      this.dispatch({ type: 'centre-known', from: centre, to: toCentre(place) });
    }
    return this.options.client().offers.search(this.query(), { signal });
  }

  private query(): OfferQuery {
    return toQuery(criteriaOf(this.state.search) ?? this.state.form, this.scope);
  }

  private fail(failure: Failure): void {
    clearTimeout(this.slow);
    this.dispatch({ type: 'search-failed', failure });
    this.retryLater(failure);
  }

  private retryLater(failure: Failure): void {
    clearTimeout(this.retry);
    const wait =
      failure.kind === 'busy'
        ? failure.retryAt.getTime() - Date.now()
        : RETRY_SECONDS * 1000 * (1 + Math.random() / 2);
    if (failure.kind === 'busy' || failure.kind === 'down') this.retry = setTimeout(this.again, wait);
  }

  private readonly again = (): void => {
    if (this.state.search.kind === 'failed') this.ask();
    this.readAgain();
  };

  private countWays(criteria: Criteria): void {
    const client = this.options.client();
    const count = async (signal: AbortSignal): Promise<CountedWidening[]> =>
      Promise.all(
        widenings(criteria).map(async (way) => {
          const { total } = await client.offers.search(
            { ...toQuery(way.criteria, this.scope), limit: 1 },
            { signal },
          );
          return { ...way, total };
        }),
      );
    const told = (ways: CountedWidening[]): void =>
      this.dispatch({
        type: 'ways-counted',
        ways: ways.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total),
      });
    this.ways.run(count, told, () => told([]));
  }
}
