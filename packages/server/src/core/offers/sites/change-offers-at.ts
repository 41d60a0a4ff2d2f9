import type { OfferPatch } from '@1eleve1stage/sdk/contract';
import type { Site, StoredOffer, Stores } from '../../../ports/index.js';
import type { Ports } from '../../../ports/ports.js';
import { Refusal } from '../../base/refusal.js';
import { changeOffer } from '../change-offer.js';
import { asSent } from '../rules/merge-patch.js';
import { isAtSite } from '../rules/at-site.js';

/** Offers of an account that are looked at, newest first: of those with more, a program changes the others. */
const MOST_OFFERS = 1000;

/** Offers read at once. */
const AT_ONCE = 100;

/** The offers at a site, removed ones aside. */
export async function offersAt(stores: Stores, site: Site, now: Date): Promise<StoredOffer[]> {
  const found: StoredOffer[] = [];
  let after: StoredOffer | undefined;
  for (let read = 0; read < MOST_OFFERS; read += AT_ONCE) {
    const page = { limit: AT_ONCE, part: { name: 'all' as const, now }, ...(after && { after }) };
    const offers = await stores.offers.list(site.publisherId, site.mode, page);
    found.push(...offers.filter(({ content }) => isAtSite(content, site)));
    after = offers.at(-1);
    if (offers.length < AT_ONCE) break;
  }
  return found;
}

/**
 * Gives the offers at a site the address and the SIRET it has now, each as its publisher changes it.
 *
 * @returns how many say it, and how many could not be changed
 */
export async function changeOffersAt(
  ports: Ports,
  { before, site, by }: { before: Site; site: Site; by?: string },
): Promise<{ changed: number; left: number }> {
  let [changed, left] = [0, 0];
  for (const offer of await offersAt(ports.storage.read, before, ports.now())) {
    const { publisherId, mode, remoteId } = offer;
    const patch = toPatch(offer, before, site);
    try {
      await changeOffer(ports, { publisherId, mode, remoteId, patch, ...(by !== undefined && { by }) });
      changed += 1;
    } catch (error) {
      if (!(error instanceof Refusal) || error.code === 'unavailable') throw error;
      left += 1;
    }
  }
  return { changed, left };
}

/** An offer that says no SIRET, or its employer's own, keeps that. */
function toPatch(
  { content }: StoredOffer,
  before: Site,
  { siret, street, postcode, city }: Site,
): OfferPatch {
  const { siret: own, ...employer } = asSent(content).employer;
  const isOfSite = own !== undefined && own === before.siret;
  return {
    location: { postcode, city, ...(street !== undefined && { street }) },
    ...(isOfSite && { employer: { ...employer, ...(siret !== undefined && { siret }) } }),
  };
}
