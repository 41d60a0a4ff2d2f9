import { LitElement, type PropertyValues } from 'lit';
import type { StageClient } from '../client.js';
import type { RawPresets } from '../state/presets.js';

/** The attributes that say what is shown, as lit knows them. */
export const PRESETS = {
  q: {},
  place: {},
  radiusKm: { attribute: 'radius-km' },
  grade: {},
  weeks: {},
  sectors: {},
  employer: {},
  school: {},
  locked: {},
  pageSize: { attribute: 'page-size' },
  firstView: { attribute: 'first-view' },
  offerId: { attribute: 'offer-id' },
  address: {},
};

type Text = string | null;
type TextOrNumber = string | number | null;

/** What a page may set on any of our elements: each attribute, and the property of the same name. */
export abstract class Settings extends LitElement {
  static override properties = {
    ...PRESETS,
    api: {},
    key: {},
    language: {},
    theme: {},
    client: { attribute: false },
  };

  /** Address of the service that the script came from, if it did come from one. */
  static home: string | undefined;

  /** Address of the service; where the script came from, unless told. */
  api?: Text;
  /** A publishable key, `pk_live_…` or `pk_test_…`. */
  key?: Text;
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
  /** Codes of sectors, separated by commas. */
  sectors?: Text;
  /** Only the offers of that employer. */
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
    const { radiusKm, pageSize, firstView, offerId, address } = this;
    const { q, place, grade, weeks, sectors, employer, school, locked, language, theme } = this;
    return {
      ...{ q, place, grade, weeks, sectors, employer, school, locked, language, theme, address },
      'radius-km': radiusKm,
      'page-size': pageSize,
      'first-view': firstView,
      'offer-id': offerId,
    };
  }
}

/** True when one of some properties did. */
export function haveChanged(properties: object, changed: PropertyValues): boolean {
  return Object.keys(properties).some((name) => changed.has(name));
}
