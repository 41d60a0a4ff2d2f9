// The chunk that keeps what is searched in the address of the page, where the page asks for it.
import type { LitElement, ReactiveController } from 'lit';
import type { OfferId } from '@1eleve1stage/sdk/contract';
import type { SearchController } from '../search/search-controller.js';
import type { Criteria } from '../state/criteria.js';
import type { Presets, RawPresets } from '../state/presets.js';
import type { Action, OfferStage, State } from '../state/search-state.js';
import { readAddress, writeAddress } from './address.js';

/** An element whose search may be in the address of its page. */
export type Host = LitElement & { openOffer(id: string): void; search(): void };

/**
 * Keeps the address of the page in step with an element: a search replaces it, an offer opened is a step that the
 * back button undoes. Where the page may not touch its history, nothing happens.
 */
export class PageAddress implements ReactiveController {
  constructor(
    private readonly host: Host,
    private readonly controller: SearchController,
    /** The presets of the page and its address, as they are now. */
    private readonly presets: () => Presets,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.moved);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.moved);
  }

  /** The presets of the address, but for what the page locked. */
  read(locked: readonly string[]): RawPresets {
    return readAddress(location.search, locked);
  }

  follow(action: Action, { form, offer }: State): void {
    const isByPerson = action.type === 'search-started' && action.cause !== 'nobody';
    if (isByPerson) this.write('replaceState', form, undefined);
    if (action.type === 'offer-opened' && !action.isQuiet) this.write('pushState', form, action.offer.id);
    if (action.type !== 'offer-closed' || offer.kind !== 'closed') return;
    // The step that opened it is undone, so that going back does not open it again.
    if (isOurs(history.state)) history.back();
    else this.write('replaceState', form, undefined);
  }

  private write(how: 'replaceState' | 'pushState', criteria: Criteria, id: OfferId | undefined): void {
    const address = location.pathname + writeAddress(location.search, criteria, id) + location.hash;
    try {
      // The page's own state stays there.
      history[how]({ ...(history.state as object | null), stageOffer: id }, '', address);
    } catch {
      // A sandboxed page has no history to write.
    }
  }

  private readonly moved = (): void => {
    const { criteria, offerId } = this.presets();
    const { controller } = this;
    const { form, offer } = controller.state;
    if (writeAddress('', criteria, undefined) !== writeAddress('', form, undefined)) {
      controller.dispatch({ type: 'edited', change: criteria });
      this.host.search();
    }
    // A link within the page moves it, too: what is open already, or being applied to, stays as it is.
    if (offerId === idIn(offer)) return;
    if (offerId) this.host.openOffer(offerId);
    else controller.dispatch({ type: 'offer-closed' });
  };
}

function idIn(offer: OfferStage): OfferId | undefined {
  if (offer.kind === 'closed') return undefined;
  return 'id' in offer ? offer.id : offer.offer.id;
}

function isOurs(state: unknown): boolean {
  return (
    typeof state === 'object' && state !== null && 'stageOffer' in state && state.stageOffer !== undefined
  );
}
