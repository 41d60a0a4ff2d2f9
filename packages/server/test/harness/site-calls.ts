import type { Call, World } from './calls.js';

const SITE = { name: 'Atelier', street: '2 rue Neuve', postcode: '35000', city: 'Rennes' };

/** How to prepare calls about the sites of the account that calls. */
export const SITE_CALLS = {
  'publisher.sites.list': async (): Promise<Call> => ({}),
  'publisher.sites.create': async (): Promise<Call> => ({ body: SITE }),
  'publisher.sites.update': async (world: World): Promise<Call> => ({
    params: { id: (await aSite(world)).id },
    body: { ...SITE, changeOffers: true },
  }),
  'publisher.sites.remove': async (world: World): Promise<Call> => ({
    params: { id: (await aSite(world)).id },
  }),
};

async function aSite({ service, secret }: World): Promise<{ id: string }> {
  return service.client(secret.secret).publisher.sites.create({ ...SITE, name: 'Usine' });
}
