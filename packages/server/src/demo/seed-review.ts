import type { DeclaredOrganisation } from '../ports/index.js';
import type { Ports } from '../ports/ports.js';
import { provisionalName } from '../core/accounts/name-to-bear.js';
import { addMember } from '../core/members/add-member.js';
import { addModerator } from '../core/members/name-moderators.js';
import { publishOffer } from '../core/offers/publish-offer.js';
import { DEMO_MODERATOR } from './demo-members.js';
import { demoPublishers } from './demo-offers.js';

/** Fixed, so that it is made once however often the demonstration starts. */
const ID = 'pb_dem00000000000r1';

/** An organisation whose name could be taken for that of another one of the demonstration. */
const DECLARED: DeclaredOrganisation = {
  ...{ name: 'Ateliers Verdun', siret: '73282932000074', postcode: '35000', city: 'Rennes' },
};

const EMAIL = 'paul@gmail.example';

/** Names a moderator, and has something wait for them: an organisation that opened its space by itself, and its offer. */
export async function seedReview(ports: Ports): Promise<void> {
  await addModerator(ports, DEMO_MODERATOR);
  if (await ports.storage.read.accounts.getPublisher(ID)) return;
  const review = { state: 'waiting', declared: DECLARED, askedAt: ports.now() } as const;
  await ports.storage.write(({ accounts }) =>
    accounts.addPublisher({
      ...{ id: ID, name: provisionalName(DECLARED.name, ID), names: [DECLARED.name], review },
    }),
  );
  await addMember(ports, { publisher: ID, email: EMAIL, role: 'owner' });
  const [like] = demoPublishers(ports.now()).flatMap(({ offers }) => offers);
  if (!like) return;
  const { remoteId, ...offer } = like;
  const input = { ...offer, title: 'Aide à l’atelier', employer: { name: DECLARED.name, isPublic: false } };
  await publishOffer(ports, { publisherId: ID, mode: 'live', remoteId, input });
}
