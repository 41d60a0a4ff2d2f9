import type { SiteInput } from '@1eleve1stage/sdk/contract';
import type { Site, SitesOf, Stores } from '../../../ports/index.js';
import type { Ports } from '../../../ports/ports.js';
import { newId } from '../../base/ids.js';
import { Refusal } from '../../base/refusal.js';
import { isSamePlace } from '../rules/at-site.js';

/** Sites of one account and mode: whoever has more than these has them in a program of their own. */
export const MOST_SITES = 200;

/** What a site is to say, and who says it, where it is one of the organisation's people. */
type Saved = SitesOf & { input: SiteInput; by?: string };

/**
 * Adds a site to those of an account. One of the same name that says the same is that one, so that a form which is sent
 * twice adds one.
 *
 * @throws Refusal `too_many_sites`; `invalid_request` when the address is in no known commune
 */
export async function addSite(ports: Ports, { input, by, ...whose }: Saved): Promise<Site> {
  await checkPlace(ports, input);
  return ports.storage.write(async (stores) => {
    const all = await stores.sites.list(whose);
    const same = all.find(
      (one) => one.name === input.name && one.siret === input.siret && isSamePlace(one, input),
    );
    if (same) return same;
    if (all.length >= MOST_SITES) throw new Refusal('too_many_sites');
    const now = ports.now();
    const site = toSite({ ...whose, id: newId('st'), createdAt: now }, input, now);
    await stores.sites.put(site);
    await note(stores, whose, by, now);
    return site;
  });
}

/**
 * Replaces what a site says. Offers keep the address they have: see `changeOffersAt`.
 *
 * @returns the site as it was, and as it is
 * @throws Refusal `site_not_found`; `invalid_request` when the address is in no known commune
 */
export async function changeSite(
  ports: Ports,
  { id, input, by, ...whose }: Saved & { id: string },
): Promise<{ before: Site; site: Site }> {
  await checkPlace(ports, input);
  return ports.storage.write(async (stores) => {
    const before = await stores.sites.get(whose, id);
    if (!before) throw new Refusal('site_not_found');
    const now = ports.now();
    const site = toSite(before, input, now);
    await stores.sites.put(site);
    await note(stores, whose, by, now);
    return { before, site };
  });
}

/**
 * Takes a site off the list. Offers keep their address.
 *
 * @throws Refusal `site_not_found`
 */
export async function removeSite(
  ports: Ports,
  { id, by, ...whose }: SitesOf & { id: string; by?: string },
): Promise<Site> {
  return ports.storage.write(async (stores) => {
    const site = await stores.sites.get(whose, id);
    if (!site) throw new Refusal('site_not_found');
    await stores.sites.remove(whose, id);
    await note(stores, whose, by, ports.now());
    return site;
  });
}

function toSite(
  { id, publisherId, mode, createdAt }: Pick<Site, 'id' | 'publisherId' | 'mode' | 'createdAt'>,
  { name, siret, street, postcode, city }: SiteInput,
  updatedAt: Date,
): Site {
  return {
    ...{ id, publisherId, mode, name, postcode, city, createdAt, updatedAt },
    ...(siret !== undefined && { siret }),
    ...(street !== undefined && { street }),
  };
}

async function checkPlace({ places }: Ports, { postcode, city }: SiteInput): Promise<void> {
  if (await places.ofAddress(postcode, city)) return;
  const code = 'no_such_place' as const;
  throw new Refusal('invalid_request', { errors: [{ in: 'body', pointer: '/city', code }] });
}

/** What the people of an organisation do is noted; a program of theirs is none. */
async function note(
  { auditTrail }: Stores,
  { publisherId, mode }: SitesOf,
  personId: string | undefined,
  at: Date,
): Promise<void> {
  if (personId === undefined || mode !== 'live') return;
  await auditTrail.add({ id: newId('au'), publisherId, personId, act: 'sites_changed', at });
}
