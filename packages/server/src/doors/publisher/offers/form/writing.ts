import type { Week } from '@1eleve1stage/sdk/contract';
import type { OfferField } from '../../../../core/offers/rules/merge-patch.js';
import type { Site } from '../../../../ports/index.js';
import type { Names } from '../../parts/audience.js';
import type { FormFault } from './faults.js';
import type { Fields, Step } from './fields.js';
import type { Found } from './find-audience.js';

/** A step of an offer that is written or changed. */
export interface Writing {
  step: Step;
  fields: Fields;
  faults: readonly FormFault[];
  /** The draft it is kept in, once it is; or the offer that is changed, and what it said when that was begun. */
  of: { draft: string | undefined } | { offer: string; base: { readonly [Name in OfferField]?: string } };
  /** The title in both genders, where it is in one. */
  proposed?: string | undefined;
  /** What was done for who writes. */
  note?: 'mended' | 'copied' | undefined;
  /** Schools and places that were looked for, to tick. */
  found?: Found | undefined;
  /** Names of those that are ticked. */
  names: Names;
  /** The places of the organisation, and whether who writes may add one. */
  sites: readonly Site[];
  mayKeep: boolean;
  /** Addresses that candidates may be announced to. */
  colleagues: readonly string[];
  now: Date;
}

/** Weeks that are ticked. */
export function chosenWeeks({ fields }: Writing): Week[] {
  // Others than weeks tick no box.
  return (fields['weeks'] ?? '').split(' ').filter(Boolean) as Week[];
}
