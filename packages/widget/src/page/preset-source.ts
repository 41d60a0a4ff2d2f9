import type { Host, PageAddress } from './address-part.js';
import type { SearchController } from '../search/search-controller.js';
import type { Listener } from '../state/search-state.js';
import { LazyPart } from '../kit/lazy-part.js';
import { readPresets, type Presets, type RawPresets } from '../state/presets.js';

/** The element, as far as its presets need it. */
interface PresetElement {
  controller(): SearchController;
  /** The values the page set, by attribute. */
  settings(): RawPresets;
}

/** The presets of an element: its attributes, and the address of its page where `address="page"` asks. */
export class PresetSource {
  private readonly address: LazyPart<PageAddress>;

  constructor(
    host: Host,
    private readonly element: PresetElement,
  ) {
    this.address = new LazyPart(host, async () => {
      const { PageAddress } = await import('./address-part.js');
      return new PageAddress(host, element.controller(), () => this.read());
    });
  }

  /** True while an address that is asked for cannot be read yet. */
  isAwaited(): boolean {
    const { part, hasFailed } = this.address;
    if (part || hasFailed || this.element.settings().address !== 'page') return false;
    this.address.load();
    return true;
  }

  /** The presets of the page, and of its address where that is asked, too. */
  read(): Presets {
    const settings = this.element.settings();
    const presets = readPresets(settings);
    const { part } = this.address;
    return part ? readPresets({ ...settings, ...part.read(presets.scope.locked ?? []) }) : presets;
  }

  readonly follow: Listener = (action, _before, after) => this.address.part?.follow(action, after);
}
