import { KEY_KINDS, type AccessKey } from '../../../ports/index.js';
import type { May } from '../proved.js';
import type { Faults } from '../parts/forms.js';

/** The fields of a key to make, in their order. */
export const KEY_FIELDS = ['name', 'kind', 'site', 'mode'] as const;
export type KeyField = (typeof KEY_FIELDS)[number];

/** Kinds in the order they are offered: what most come for, first. */
export const KINDS_OFFERED = KEY_KINDS.toSorted((one) => (one === 'publishable' ? -1 : 0));

/** What stands in the way of an act, told above all. */
export type KeyFault = 'tooMany' | 'waits' | 'tooManySites';

/** The keys of an organisation, and one that is being made. */
export interface KeysView {
  keys: readonly AccessKey[];
  may: May;
  /** True where it may have keys that see real pupils. */
  mayHaveLive: boolean;
  /** Identifier of the next key: its form makes one, however often it is sent. */
  nextId: string;
  draft: Readonly<Record<KeyField, string>>;
  errors: Faults<KeyField>;
  fault?: KeyFault | undefined;
}

/** One key. */
export interface KeyView {
  key: AccessKey;
  may: May;
  /** What was typed of a site to add. */
  site: string;
  errors: Faults<'site'>;
  fault?: KeyFault | undefined;
}
