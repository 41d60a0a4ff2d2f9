import type { LitElement, ReactiveController } from 'lit';
import type { Listener } from '../state/search-state.js';
import { focusTarget, type FocusTarget } from '../view/focus-target.js';

const TITLES = { results: '#results-title', offer: '#offer-title', place: '#place' };

/** Moves the focus after a drawing, and finds it a place when what had it has gone. */
export class FocusKeeper implements ReactiveController {
  private next: FocusTarget | undefined;
  /** Where the focus goes should what has it be gone after the drawing; undefined when it is elsewhere. */
  private refuge: string | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** Where the focus goes once the next drawing is done. */
  readonly follow: Listener = (...step) => {
    this.next = focusTarget(...step) ?? this.next;
  };

  hostUpdate(): void {
    const focused = this.host.shadowRoot?.activeElement;
    const refuge = focused?.closest('.pane--offer') ? TITLES.offer : '#chips-clear, #results-title';
    this.refuge = focused ? refuge : undefined;
  }

  hostUpdated(): void {
    const root = this.host.shadowRoot;
    const { next } = this;
    if (!root) return;
    if (next) {
      const element = root.querySelector<HTMLElement>(
        next.to === 'card' ? `#card-${CSS.escape(next.id)}` : TITLES[next.to],
      );
      element?.focus();
      // A title may still be on its way, with its chunk.
      if (element || (next.to !== 'offer' && next.to !== 'results')) this.next = undefined;
    } else if (this.refuge && !root.activeElement) {
      root.querySelector<HTMLElement>(this.refuge)?.focus();
    }
  }
}
