import { RemoteId, type OfferId } from '@1eleve1stage/sdk/contract';
import { describe, expect, test } from 'vitest';
import type { StoredOffer } from '../../src/ports/index.js';
import { duplicateOffer } from '../../src/core/offers/copy-offer.js';
import { holdOffers, releaseOffers } from '../../src/core/offers/move-offers.js';
import { versionOfOffer } from '../../src/core/organisations/as-read.js';
import { approveOffer } from '../../src/core/organisations/decide-offer.js';
import { askReview } from '../../src/core/organisations/ask-review.js';
import { approveOrganisation, refuseOrganisation } from '../../src/core/organisations/decide-review.js';
import { BAKERY, MODERATOR, organising, REMOTE } from './organising.js';
import { refusalOf } from './refused.js';
import { openedWorld } from './world.js';

const world = openedWorld();
const { ports, opened, publish, lettersTo } = organising(world);

async function approveAlone(id: OfferId): Promise<string> {
  const offer = await world().storage.read.offers.get(id);
  if (!offer?.content) throw new Error('No offer');
  return approveOffer(ports(), id, { version: versionOfOffer(offer) });
}

describe('an organisation that goes around a review', () => {
  test('publishes and copies so many offers at most, until somebody vouches for it', async () => {
    const bakery = await opened();
    await publish(bakery.id);
    const from = { publisherId: bakery.id, mode: 'live', remoteId: REMOTE } as const;
    const copy = async (number: number): Promise<StoredOffer> =>
      duplicateOffer(ports(), { ...from, as: RemoteId.parse(`copie-${number}`) });
    for (let number = 1; number < 50; number += 1) await copy(number);
    expect((await refusalOf(copy(50))).code).toBe('too_many_offers');
    expect((await publish(bakery.id, { title: 'Autre titre' })).content.title).toBe('Autre titre');
    await approveOrganisation(ports(), bakery.id);
    expect((await copy(50)).state).toBe('draft');
  });

  test('says nothing else of itself while a moderator reads it: approved is what they read', async () => {
    const bakery = await opened();
    const organisation = { ...BAKERY, siret: '55208131766522' };
    const { id: publisherId, personId } = bakery;
    expect(await askReview(ports(), { publisherId, personId, organisation })).toBe(false);
    const decided = await approveOrganisation(ports(), bakery.id);
    expect(decided).toMatchObject({ publisher: { sirets: [BAKERY.siret] } });
  });

  test('that was refused has no offer shown by another way: one alone, or a moderator who approved it just before', async () => {
    const bakery = await opened();
    const { id } = await publish(bakery.id);
    const reason = 'Ce n’est pas vous.';
    expect(await approveAlone(id)).toBe('notWaiting');
    await approveOrganisation(ports(), bakery.id);
    await refuseOrganisation(ports(), { publisher: bakery.id, reason });
    expect([await approveAlone(id), await releaseOffers(ports(), bakery.id)]).toEqual(['notWaiting', 0]);
    await approveOrganisation(ports(), bakery.id);
    expect(await holdOffers(ports(), bakery.id)).toBe(0);
    expect((await world().storage.read.offers.get(id))?.state).toBe('published');
  });

  test('that was refused waits once it corrected, also where nobody else does', async () => {
    const bakery = await opened(BAKERY, { reviews: 'none' });
    expect((await publish(bakery.id, {}, 'none')).state).toBe('published');
    await refuseOrganisation(ports('none'), { publisher: bakery.id, reason: 'Ce n’est pas vous.' });
    const { id: publisherId, personId } = bakery;
    await askReview(ports('none'), { publisherId, personId, organisation: BAKERY });
    expect((await publish(bakery.id, { title: 'Autre titre' }, 'none')).state).toBe('waiting');
    expect(await lettersTo(MODERATOR)).toHaveLength(1);
    await approveOrganisation(ports('none'), bakery.id);
    expect((await publish(bakery.id, { title: 'Encore un' }, 'none')).state).toBe('published');
  });

  test('that calls itself by the identifier of another is not meant by it', async () => {
    const bakery = await opened();
    const fake = await opened({ ...BAKERY, name: bakery.id }, { email: 'fake@evil.example' });
    await approveOrganisation(ports(), fake.id);
    await refuseOrganisation(ports(), { publisher: bakery.id, reason: 'Non' });
    const { accounts } = world().storage.read;
    expect((await accounts.getPublisher(fake.id))?.name).toBe(bakery.id);
    expect((await accounts.getPublisher(fake.id))?.review?.state).toBe('approved');
    expect((await accounts.getPublisher(bakery.id))?.review?.state).toBe('refused');
  });
});
