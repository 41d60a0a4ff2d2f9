import type { KnownOffer, PersonalData, StoredApplication, StoredOffer } from '../../ports/index.js';
import { Refusal } from '../base/refusal.js';

/**
 * The offer, whole.
 *
 * @throws Refusal `offer_damaged`
 */
export function readableOffer(offer: KnownOffer): StoredOffer {
  if (!offer.content) throw new Refusal('offer_damaged');
  return offer;
}

/**
 * The personal data of an application; undefined once erased.
 *
 * @throws Refusal `application_damaged`
 */
export function readablePersonal({ personal }: StoredApplication): PersonalData | undefined {
  if (personal === 'unreadable') throw new Refusal('application_damaged');
  return personal;
}

/** The same, also undefined where it cannot be read. */
export function knownPersonal({ personal }: StoredApplication): PersonalData | undefined {
  return personal === 'unreadable' ? undefined : personal;
}
