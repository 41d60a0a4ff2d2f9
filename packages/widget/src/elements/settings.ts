import type { PropertyValues } from 'lit';
import type { StageClient } from '../service/client.js';
import { DrawnElement } from '../kit/drawn.js';
import type { RawPresets } from '../state/presets.js';

/** The attributes that say what is shown, as lit knows them. */
export const PRESETS = {
  q: {},
  place: {},
  radiusKm: { attribute: 'radius-km' },
  grade: {},
  weeks: {},
  year: {},
  sectors: {},
  publisher: {},
  employer: {},
  school: {},
  locked: {},
  pageSize: { attribute: 'page-size' },
  firstView: { attribute: 'first-view' },
  offerId: { attribute: 'offer-id' },
  address: {},
};

/** And those that say how. */
const LOOKS = { language: {}, theme: {} };

type Preset = keyof typeof PRESETS | keyof typeof LOOKS;
type Text = string | null;
type TextOrNumber = string | number | null;

/** What a page may set on any of our elements: each attribute, and the property of the same name. */
export abstract class Settings extends DrawnElement {
  static override properties = {
    ...PRESETS,
    ...LOOKS,
    api: {},
    key: {},
    publishableKey: { attribute: 'publishable-key', noAccessor: true },
    client: { attribute: false },
  };

  /** Address of the service that the script came from, if it did come from one. */
  static home: string | undefined;

  /** The language around may be its own. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'lang') this.requestUpdate();
  }

  /** Address of the service; where the script came from, unless told. */
  api?: Text;
  /** A publishable key, `pk_live_…` or `pk_test_…`. */
  key?: Text;
  /** The key under a name that React and Vue, which keep `key` for themselves, hand on. */
  get publishableKey(): Text | undefined {
    return this.key;
  }
  set publishableKey(key: Text | undefined) {
    this.key = key ?? null;
  }
  /** Words to search. */
  q?: Text;
  /** INSEE code of a commune to search around. */
  place?: Text;
  /** In km, 1 to 100; 20 unless told. */
  radiusKm?: TextOrNumber;
  /** `quatrieme`, `troisieme` or `seconde`. */
  grade?: Text;
  /** ISO weeks, separated by commas. */
  weeks?: Text;
  /** A school year by the year of its June, `2028` for 2027-2028; the present one, which switches on 1 July, unless told. */
  year?: TextOrNumber;
  /** Codes of sectors, separated by commas. */
  sectors?: Text;
  /** Whose offers, and nobody else's: `me`, those of the key's own publisher; `pb_…`; or a SIRET. */
  publisher?: Text;
  /** A search for the name of an employer, whoever publishes under it. */
  employer?: Text;
  /** UAI of the pupils' school: shows the offers reserved for it. */
  school?: Text;
  /** Presets that pupils cannot change, separated by commas: `place,grade`. */
  locked?: Text;
  /** Offers a page, 1 to 100; 20 unless told. */
  pageSize?: TextOrNumber;
  /** `form`, or `results` at once; `results` unless told, when a preset says what to look for. */
  firstView?: Text;
  /** An offer to open first. */
  offerId?: Text;
  /** `fr`, `en` or `fr-x-facile`; the language of the page around unless told. */
  language?: Text;
  /** `light`, `dark` or `etat`; the page's own `color-scheme` unless told. */
  theme?: Text;
  /** `page` keeps what is searched in the page's address, for the back button and to share. */
  address?: Text;
  /** Another way to the service than `api` and `key`. */
  client?: StageClient;

  /** Address of the service, also relative to the page; empty when nothing says it. */
  protected get base(): string {
    return this.api ?? Settings.home ?? '';
  }

  /** What the page set, by attribute. */
  protected settings(): RawPresets {
    const all = Object.entries<{ attribute?: string }>({ ...PRESETS, ...LOOKS });
    // The keys of an object are the names it was written with.
    return Object.fromEntries(all.map(([name, { attribute = name }]) => [attribute, this[name as Preset]]));
  }
}

/** True when one of some properties did. */
export function haveChanged(properties: object, changed: PropertyValues): boolean {
  return Object.keys(properties).some((name) => changed.has(name));
}
