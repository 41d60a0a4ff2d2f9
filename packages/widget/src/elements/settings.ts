import type { PropertyDeclaration, PropertyValues } from 'lit';
import { ATTRIBUTE_NAMES, propertyOf, type AttributeProperties } from '@1eleve1stage/sdk/rules';
import type { StageClient } from '../service/client.js';
import { GuardedElement } from '../kit/guarded-element.js';
import type { RawPresets } from '../state/presets.js';

/** The properties of attributes, as lit knows them. */
const PROPERTIES = Object.fromEntries(
  ATTRIBUTE_NAMES.map((attribute): [string, PropertyDeclaration] => [propertyOf(attribute), { attribute }]),
);

/** Those that say what is shown; the others say how. */
const { language: _, theme: __, ...presets } = PROPERTIES;
export const PRESETS = presets;

type Text = string | null;

// Lit makes an accessor of each property that is declared below.
const WithAttributes = GuardedElement as Pick<typeof GuardedElement, keyof typeof GuardedElement> &
  (abstract new () => GuardedElement & AttributeProperties);

/** The settings of any of our elements: each attribute, and the property of the same name. */
export abstract class Settings extends WithAttributes {
  static override properties = {
    ...PROPERTIES,
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
  /** Another way to the service than `api` and `key`. */
  client?: StageClient;

  /** Address of the service, also relative to the page; empty when nothing says it. */
  protected get base(): string {
    return this.api ?? Settings.home ?? '';
  }

  /** The values the page set, by attribute. */
  protected settings(): RawPresets {
    return Object.fromEntries(ATTRIBUTE_NAMES.map((name) => [name, this[propertyOf(name)]]));
  }
}

/** True when one of some properties did. */
export function haveChanged(properties: object, changed: PropertyValues): boolean {
  return Object.keys(properties).some((name) => changed.has(name));
}
