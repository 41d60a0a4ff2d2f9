import * as z from 'zod/mini';
import type { EndpointsOf } from '../../base/endpoint.js';
import { SiteId } from '../../base/ids.js';
import type { RoutesOf } from '../../routes.js';
import { Site, SiteInput } from './shapes.js';

const OfSite = z.strictObject({ id: SiteId });

export const publisherSiteEndpoints = {
  'publisher.sites.list': {
    summary: 'Read the account’s sites of the mode of the key that asks, by name; 200 at most',
    success: { status: [200], body: z.object({ sites: z.array(Site) }) },
    problems: [],
  },
  'publisher.sites.create': {
    summary: 'Add a site; one that says the same as another is that one',
    body: SiteInput,
    success: { status: [201], body: Site },
    problems: ['too_many_sites'],
  },
  'publisher.sites.update': {
    summary: 'Replace what a site says, and where asked the address of the offers that are there',
    params: OfSite,
    body: z.strictObject({
      ...SiteInput.shape,
      /** True to change the address of the account’s offers at this site as well; they keep theirs unless told. */
      changeOffers: z.optional(z.boolean()),
    }),
    success: {
      status: [200],
      body: z.object({
        site: Site,
        /** Offers that say the new address, and those at the former one that could not be changed. */
        offers: z.object({ changed: z.int(), left: z.int() }),
      }),
    },
    problems: ['site_not_found'],
  },
  'publisher.sites.remove': {
    summary: 'Take a site off the list; offers keep their address',
    params: OfSite,
    success: { status: [200], body: Site },
    problems: ['site_not_found'],
  },
} as const satisfies EndpointsOf<RoutesOf<'publisher.sites'>>;
