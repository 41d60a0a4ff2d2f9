import { OfferInput, RemoteId, type Language } from '@1eleve1stage/sdk/contract';
import type { DeclaredOrganisation, Publisher, ReviewPolicy, StoredOffer } from '../../src/ports/index.js';
import type { Ports } from '../../src/ports/ports.js';
import { publishOffer } from '../../src/core/offers/publish-offer.js';
import { openOrganisation } from '../../src/core/organisations/open-organisation.js';
import { EMAIL, entering } from './entering.js';
import { anOffer, type World } from './world.js';

export const BAKERY: DeclaredOrganisation = {
  ...{ name: 'Aux Trois Épis', siret: '73282932000074', postcode: '49240', city: 'Avrillé' },
};
export const REMOTE = RemoteId.parse('pain');
export const MODERATOR = 'moderation@stages.example';

/** What organisations that open their space by themselves do in a world, and whoever reads them. */
export interface Organising {
  ports(reviews?: ReviewPolicy): Ports;
  /** Somebody who opened a space. */
  opened(
    organisation?: DeclaredOrganisation,
    how?: { email?: string; reviews?: ReviewPolicy; language?: Language },
  ): Promise<Publisher & { personId: string }>;
  publish(publisherId: string, change?: object, reviews?: ReviewPolicy): Promise<StoredOffer>;
  /** Subjects of the letters to an address. */
  lettersTo(email: string): Promise<string[]>;
}

export function organising(world: () => World): Organising {
  const { enter, visitor } = entering(world);
  const ports = (reviews: ReviewPolicy = 'first'): Ports => ({
    ...world().ports,
    ...{ reviews, operator: { email: MODERATOR } },
  });
  return {
    ports,
    async opened(organisation = BAKERY, { email = EMAIL, reviews = 'first', language = 'fr' } = {}) {
      const somebody = await visitor((await enter({ email, network: email })).sessionToken);
      if (!somebody) throw new Error('Nobody entered');
      const person = { firstName: 'Sophie', lastName: 'Marchand' };
      const said = { organisation, person, language, network: email };
      await openOrganisation(ports(reviews), somebody, said);
      const [membership] = await world().storage.read.members.membershipsOf(somebody.person.id);
      const publisher = await world().storage.read.accounts.getPublisher(membership?.publisherId ?? '');
      if (!publisher) throw new Error('No organisation');
      return { ...publisher, personId: somebody.person.id };
    },
    async publish(publisherId, change = {}, reviews = 'first') {
      const input: OfferInput = anOffer({ employer: { name: BAKERY.name, isPublic: false }, ...change });
      return (await publishOffer(ports(reviews), { publisherId, mode: 'live', remoteId: REMOTE, input }))
        .offer;
    },
    lettersTo: async (email) =>
      (await world().mails()).filter(({ to }) => to === email).map(({ subject }) => subject),
  };
}
