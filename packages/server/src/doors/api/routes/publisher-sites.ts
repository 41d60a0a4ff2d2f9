import type { Site as PublisherSite } from '@1eleve1stage/sdk/contract';
import { changeOffersAt } from '../../../core/offers/sites/change-offers-at.js';
import { addSite, changeSite, removeSite } from '../../../core/offers/sites/save-site.js';
import type { AccessKey, Site, SitesOf } from '../../../ports/index.js';
import type { Ports } from '../../../ports/ports.js';
import { Reply, type HandlersOf } from '../handlers.js';

/** The sites of an account, live or test as the key that asks. */
export function publisherSites(ports: Ports): HandlersOf<'publisher.sites'> {
  return {
    'publisher.sites.list': async ({ caller }) => ({
      sites: (await ports.storage.read.sites.list(ofCaller(caller))).map(toPublisherSite),
    }),

    'publisher.sites.create': async ({ caller, body }) =>
      new Reply(201, toPublisherSite(await addSite(ports, { ...ofCaller(caller), input: body }))),

    'publisher.sites.update': async ({ caller, params: { id }, body: { changeOffers, ...input } }) => {
      const changed = await changeSite(ports, { ...ofCaller(caller), id, input });
      const offers = changeOffers ? await changeOffersAt(ports, changed) : { changed: 0, left: 0 };
      return { site: toPublisherSite(changed.site), offers };
    },

    'publisher.sites.remove': async ({ caller, params: { id } }) =>
      toPublisherSite(await removeSite(ports, { ...ofCaller(caller), id })),
  };
}

function ofCaller({ publisherId, mode }: AccessKey): SitesOf {
  return { publisherId, mode };
}

function toPublisherSite({ publisherId: _, mode: __, createdAt, updatedAt, ...site }: Site): PublisherSite {
  return { ...site, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
}
