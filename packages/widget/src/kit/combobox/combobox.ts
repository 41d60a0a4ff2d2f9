import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { closed, emptyCombobox, moved, suggested, type ComboboxState } from './combobox-state.js';

export interface ComboboxOptions<Item> {
  /** Suggestions for a text; aborted when another text is typed. */
  suggest(text: string, signal: AbortSignal): Promise<readonly Item[]>;
  /** The text of the field once an item is chosen. */
  toText(item: Item): string;
  /** A choice, or undefined as soon as the text is another. */
  chosen(item: Item | undefined): void;
  /** Suggestions are shown: how many, for the live region. */
  announce(count: number): void;
}

/** Shorter texts suggest nothing. */
const SHORTEST = 2;

/**
 * A text field with suggestions, as the ARIA practices describe it (list autocomplete, manual selection).
 * The focus stays in the field; the template is `comboboxField`.
 */
export class Combobox<Item> implements ReactiveController {
  state: ComboboxState<Item> = emptyCombobox;
  private pending: AbortController | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: ComboboxOptions<Item>,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.pending?.abort();
    this.state = closed(this.state);
  }

  /** Shows a text without asking for suggestions: a preset, a position. */
  show(text: string): void {
    this.pending?.abort();
    this.set({ ...emptyCombobox, text });
  }

  /** The person typed: asks for suggestions, and forgets those of the text before. */
  async type(text: string): Promise<void> {
    this.pending?.abort();
    const pending = (this.pending = new AbortController());
    this.set({ ...this.state, text });
    this.options.chosen(undefined);
    if (text.trim().length < SHORTEST) return this.set(closed({ ...this.state, items: [] }));
    try {
      const items = await this.options.suggest(text.trim(), pending.signal);
      if (pending.signal.aborted) return;
      this.set(suggested(this.state, items));
      this.options.announce(items.length);
    } catch {
      // Without suggestions the text still counts: the search itself says what is wrong.
      if (!pending.signal.aborted) this.set(closed({ ...this.state, items: [] }));
    }
  }

  choose(item: Item): void {
    this.show(this.options.toText(item));
    this.options.chosen(item);
  }

  close(): void {
    this.pending?.abort();
    if (this.state.open) this.set(closed(this.state));
  }

  /** Handles the keys of the pattern; the others, and an Enter that chooses nothing, go on their way. */
  press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { open, items, active } = this.state;
    const item = items[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      this.set(moved(this.state, event.key === 'ArrowDown' ? 1 : -1));
    else if (event.key === 'Enter' && open && item) this.choose(item);
    else if (event.key === 'Escape' && open) this.close();
    else if (event.key === 'Escape' && this.state.text) void this.type('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private set(state: ComboboxState<Item>): void {
    this.state = state;
    this.host.requestUpdate();
  }
}
