import type { LitElement, ReactiveController } from 'lit';
import type { FoundOffer, OfferId, OfferQuery, Place } from '@1eleve1stage/sdk/contract';
import { StageApplyStartEvent, StageOfferOpenEvent, StageSearchEvent } from '../events/events.js';
import { publicQuery } from '../events/public-event.js';
import type { StageClient } from '../service/client.js';
import { RETRY_SECONDS, toFailure, type ReadFailure } from '../service/failure.js';
import { LatestTask } from '../kit/latest-task.js';
import type { LazyPart } from '../kit/lazy-part.js';
import { allowed, noCriteria, toCentre, toQuery, type Criteria, type Scope } from '../state/criteria.js';
import type { Action, Answer, Cause, Listener, State } from '../state/search-state.js';
import { criteriaOf } from '../state/search-steps.js';
import type { ScreenActs } from '../view/screen-view.js';
import { initialState, stepSearching } from '../state/searching-step.js';

type AnswerPart = typeof import('../screen/answer-part.js');
type CriteriaPart = typeof import('./criteria-part.js');
type OfferOpener = InstanceType<AnswerPart['OfferOpener']>;

/** Under this time a wait says nothing of itself, and the name of a commune is waited for, in milliseconds. */
const SLOW = 300;

interface Options {
  client(): StageClient;
  /** The chunk that shows an answer; it comes while the service looks for one. */
  answer: LazyPart<AnswerPart>;
  /** The chunk of the criteria: it asks the device where it is, and loosens what finds nothing. */
  criteria: LazyPart<CriteriaPart>;
}

/** A typed text that no commune answers to. */
const UNKNOWN = Symbol('unknown commune');

/**
 * The one place that talks to the service. Holds the state, keeps the last search only, stops everything
 * when the element leaves the page, and takes up what was under way when it comes back.
 */
export class SearchController implements ReactiveController, ScreenActs {
  state: State = initialState(noCriteria);
  /** The scope that the page decides; the next search uses it. */
  scope: Scope = {};
  /** Those who follow each action, in this order. */
  listeners: readonly Listener[] = [];
  private readonly search_ = new LatestTask();
  private readonly naming = new LatestTask();
  /** Settles when the name of the centre is known, or will not be. */
  private named: Promise<unknown> | undefined;
  private createdOpener: OfferOpener | undefined;
  private isConnected = false;
  private slow: ReturnType<typeof setTimeout> | undefined;
  private retry: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: LitElement,
    private readonly options: Options,
  ) {
    host.addController(this);
  }

  /** Opens offers; undefined until what shows them has come. */
  get opener(): OfferOpener | undefined {
    const { part } = this.options.answer;
    return (this.createdOpener ??= part && new part.OfferOpener(this));
  }

  hostConnected(): void {
    this.isConnected = true;
    addEventListener('online', this.again);
    const { search } = this.state;
    this.nameCentre();
    if (search.kind === 'searching') this.ask();
    if (search.kind === 'failed') this.retryLater(search.failure);
    if (search.kind === 'found' && search.more === 'loading') this.more();
    this.opener?.resume();
  }

  hostDisconnected(): void {
    this.isConnected = false;
    removeEventListener('online', this.again);
    this.search_.stop();
    this.naming.stop();
    this.opener?.stop();
    clearTimeout(this.slow);
    clearTimeout(this.retry);
  }

  client(): StageClient {
    return this.options.client();
  }

  dispatch(action: Action): void {
    const before = this.state;
    const after = (this.state = (this.options.answer.part?.step ?? stepSearching)(before, action));
    this.host.requestUpdate();
    for (const listener of this.listeners) listener(action, before, after);
  }

  /** Changes what the form says, but for what the page locked. */
  edit(change: Partial<Criteria>): void {
    this.dispatch({ type: 'edited', change: allowed(change, this.scope) });
  }

  /** Searches what the form says, unless the page looks elsewhere. */
  search(cause: Cause): void {
    const query = publicQuery(this.state.form, this.scope);
    if (!this.host.dispatchEvent(new StageSearchEvent(query))) return;
    this.opener?.stop();
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
      (signal) => this.client().offers.search(query, { signal }),
      (page) => this.dispatch({ type: 'page-answered', page }),
      () => this.dispatch({ type: 'page-failed' }),
    );
  }

  /** Opens an offer, unless the page shows it elsewhere. */
  open(offer: FoundOffer): void {
    if (this.host.dispatchEvent(new StageOfferOpenEvent(offer))) this.opener?.open(offer);
  }

  /** Begins to apply to the open offer, unless the page takes the application elsewhere. */
  apply(isQuiet = false): void {
    const { offer: stage } = this.state;
    if (stage.kind === 'open' && this.host.dispatchEvent(new StageApplyStartEvent(stage.offer, stage.weeks)))
      this.dispatch({ type: 'apply-started', isQuiet });
  }

  readAgain(): void {
    this.opener?.readAgain();
  }

  pointAt(id: OfferId | undefined): void {
    this.opener?.pointAt(id);
  }

  /** Suggestions of communes, for the field. */
  async suggest(q: string, signal: AbortSignal): Promise<Place[]> {
    return (await this.client().places.suggest({ q }, { signal })).places;
  }

  /** Asks the device where it is; the person just asked for it. */
  async locate(): Promise<void> {
    this.dispatch({ type: 'position-asked' });
    try {
      const { locate } = await this.options.criteria.get();
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
      (signal) => {
        const place = this.client().places.get(centre.code, { signal });
        this.named = place.catch(() => undefined);
        return place;
      },
      (place) => this.dispatch({ type: 'centre-known', from: centre, to: toCentre(place) }),
    );
  }

  /** The page's policy blocks us: trying again is of no use. */
  blocked(directive: string): void {
    if (this.state.search.kind === 'start') return;
    this.search_.stop();
    this.fail({ kind: 'policy', directive });
  }

  private ask(): void {
    clearTimeout(this.retry);
    clearTimeout(this.slow);
    // Out of the page nothing is asked; `hostConnected` takes it up.
    if (!this.isConnected) return;
    this.slow = setTimeout(() => this.dispatch({ type: 'search-slow' }), SLOW);
    this.search_.run(
      (signal) => this.find(signal),
      (answer) => {
        clearTimeout(this.slow);
        this.dispatch(answer === UNKNOWN ? { type: 'centre-unknown' } : { type: 'search-answered', answer });
      },
      (error) => this.fail(toFailure(error)),
    );
  }

  /** Searches, while what shows the answer comes; a place that was typed and not chosen is looked up first. */
  private async find(signal: AbortSignal): Promise<Answer | typeof UNKNOWN> {
    const coming = this.options.answer.get();
    // Without it nothing can be shown; it is waited for below.
    coming.catch(() => undefined);
    const centre = criteriaOf(this.state.search)?.centre;
    if (centre?.kind === 'typed') {
      const [place, ...others] = await this.suggest(centre.text, signal);
      // Of towns of one name nobody can tell which is meant.
      if (!place || others.some(({ name }) => name === place.name)) return coming.then(() => UNKNOWN);
      this.dispatch({ type: 'centre-known', from: centre, to: toCentre(place) });
    }
    const page = await this.client().offers.search(this.query(), { signal });
    // A name that came later would move what is there.
    await Promise.race([this.named, new Promise((resolve) => setTimeout(resolve, SLOW))]);
    return (await coming).toAnswer(page, this.scope, this.options.criteria);
  }

  private query(): OfferQuery {
    return toQuery(criteriaOf(this.state.search) ?? this.state.form, this.scope);
  }

  private fail(failure: ReadFailure): void {
    clearTimeout(this.slow);
    this.dispatch({ type: 'search-failed', failure });
    this.retryLater(failure);
  }

  private retryLater(failure: ReadFailure): void {
    clearTimeout(this.retry);
    const wait = RETRY_SECONDS * 1000 * (1 + Math.random() / 2);
    if (failure.kind === 'down') this.retry = setTimeout(this.again, wait);
  }

  private readonly again = (): void => {
    if (this.state.search.kind === 'failed') this.ask();
    this.readAgain();
  };
}
