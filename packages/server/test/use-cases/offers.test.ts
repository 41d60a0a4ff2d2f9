import { InseeCode, OfferPatch, RemoteId, type OfferInput } from '@1eleve1stage/sdk/contract';
import { describe, expect, test } from 'vitest';
import { actAsPublisher } from '../../src/core/applications/act-on-application.js';
import { changeOffer } from '../../src/core/offers/change-offer.js';
import { getOffer } from '../../src/core/offers/get-offer.js';
import { getPublisherOffer } from '../../src/core/offers/get-publisher-offer.js';
import { listPublisherOffers } from '../../src/core/offers/list-publisher-offers.js';
import { publishOffer } from '../../src/core/offers/publish-offer.js';
import { removeOffer } from '../../src/core/offers/remove-offer.js';
import { readOffers } from '../suites/index.js';
import { searchOffers } from '../../src/core/search/search-offers.js';
import { toPublicOffer } from '../../src/core/offers/rules/public-offer.js';
import { refusal, refusalOf } from './refused.js';
import { twice } from './twice.js';
import { anOffer, openedWorld, PUBLISHER_ID } from './world.js';

const world = openedWorld();
const owner = { publisherId: PUBLISHER_ID, mode: 'live', remoteId: RemoteId.parse('stage-1') } as const;

function publish(input: OfferInput) {
  return publishOffer(world().ports, { ...owner, input });
}

describe('publishing', () => {
  test('creates, then leaves identical content alone, then replaces whole', async () => {
    const created = await publish(anOffer({ lunchBreak: 'Cantine, offerte' }));
    expect(created.outcome).toBe('created');
    world().pass({ hours: 1 });
    const same = await publish(anOffer({ lunchBreak: 'Cantine, offerte' }));
    expect(same).toEqual({ offer: created.offer, outcome: 'unchanged' });
    const { offer, outcome } = await publish(anOffer());
    expect(outcome).toBe('updated');
    expect(offer.id).toBe(created.offer.id);
    expect(offer.content).not.toHaveProperty('lunchBreak');
    expect(offer.publishedAt).toEqual(created.offer.publishedAt);
    expect(offer.updatedAt > created.offer.updatedAt).toBe(true);
  });

  test('takes the commune’s position, and says so, when there is none', async () => {
    const { offer } = await publish(anOffer());
    expect(offer.content.location).toEqual({
      street: '3 rue du Port',
      postcode: '35000',
      city: 'Rennes',
      department: '35',
      latitude: 48.1113,
      longitude: -1.68,
      isApproximate: true,
    });
    const location = { postcode: '35000', city: 'Rennes', latitude: 48.1, longitude: -1.6 };
    const exact = await publish(anOffer({ location }));
    expect(exact.offer.content.location).toMatchObject({ latitude: 48.1, isApproximate: false });
  });

  test('refuses an address in no commune', async () => {
    const refused = await refusalOf(
      publish(anOffer({ location: { postcode: '75001', city: 'Nulle-Part' } })),
    );
    const errors = [{ in: 'body', pointer: '/location/city', code: 'no_such_place' }];
    expect(refused).toMatchObject({ code: 'invalid_request', extra: { errors } });
  });

  test('never leaves fewer seats than are held', async () => {
    const { ports, applyAndVerify } = world();
    const { offer } = await publish(anOffer());
    for (const pupil of [1, 2]) {
      const { id } = await applyAndVerify(offer.id, pupil);
      await actAsPublisher(ports, { event: 'accept', publisherId: PUBLISHER_ID, mode: 'live', id });
    }
    const errors = [{ in: 'body', pointer: '/seats/total', code: 'too_small' }];
    const few = { seats: { total: 1 } };
    expect(await refusalOf(publish(anOffer(few)))).toMatchObject({ extra: { errors } });
    const patched = changeOffer(ports, { ...owner, patch: OfferPatch.parse(few) });
    expect(await refusalOf(patched)).toMatchObject({ extra: { errors } });
    expect((await getPublisherOffer(ports, owner)).state).toBe('full');
  });

  test('shows everybody nothing that only the publisher may know', async () => {
    const reservedFor = { schools: ['0350001L'] };
    const { offer } = await publish(anOffer({ reservedFor }));
    const shown = JSON.stringify(toPublicOffer(offer, { id: PUBLISHER_ID, name: 'Ateliers Verdon' }));
    for (const hidden of ['verdon.example', '0299000000', '73282932000074', '0350001L']) {
      expect(shown).not.toContain(hidden);
    }
    expect(await getPublisherOffer(world().ports, owner)).toMatchObject({
      employer: { siret: '73282932000074' },
      contact: { email: 'accueil@verdon.example' },
      reservedFor: { schools: ['0350001L'] },
    });
  });
});

describe('changing', () => {
  const change = (patch: object) => changeOffer(world().ports, { ...owner, patch: OfferPatch.parse(patch) });

  test('replaces the fields given, clears those that are null, and leaves the others', async () => {
    await publish(anOffer({ lunchBreak: 'Cantine, offerte', workingConditions: 'Debout, bruit modéré.' }));
    const changed = await change({ title: 'Découvrir la mécanique', lunchBreak: null });
    expect(changed.content).toMatchObject({
      title: 'Découvrir la mécanique',
      workingConditions: 'Debout, bruit modéré.',
      location: { street: '3 rue du Port', isApproximate: true },
    });
    expect(changed.content).not.toHaveProperty('lunchBreak');
  });

  test('is validated as a whole', async () => {
    await publish(anOffer());
    expect(await refusalOf(change({ contact: null }))).toMatchObject({
      extra: { errors: [{ pointer: '/contact', code: 'contact_missing' }] },
    });
    expect(await refusalOf(change({ title: null }))).toMatchObject({
      extra: { errors: [{ pointer: '/title', code: 'required' }] },
    });
    expect((await refusalOf(change({ grades: ['seconde'] }))).extra.errors).toEqual([
      { in: 'body', pointer: '/weeks/0', code: 'week_not_allowed' },
      { in: 'body', pointer: '/weeks/1', code: 'week_not_allowed' },
    ]);
  });

  test('unpublishes and publishes', async () => {
    const { ports } = world();
    const { offer } = await publish(anOffer());
    await change({ state: 'unpublished' });
    expect(await refusal(getOffer(ports, { mode: 'live', id: offer.id }))).toBe('offer_not_found');
    await change({ state: 'published' });
    expect(await getOffer(ports, { mode: 'live', id: offer.id })).toMatchObject({ id: offer.id });
  });

  test('touches only one’s own offers', async () => {
    await publish(anOffer());
    const patch = OfferPatch.parse({ title: 'À moi' });
    const stranger = { ...owner, publisherId: 'pb_0000000000000002' };
    expect(await refusal(changeOffer(world().ports, { ...stranger, patch }))).toBe('offer_not_found');
    const trial = { ...owner, mode: 'test', patch } as const;
    expect(await refusal(changeOffer(world().ports, trial))).toBe('offer_not_found');
  });
});

test('a removed offer stays so until it is published again, under its id', async () => {
  const { ports } = world();
  const { offer } = await publish(anOffer());
  const removed = await twice(() => removeOffer(ports, owner));
  expect(removed.map(({ state }) => state)).toEqual(['removed', 'removed']);
  expect(await refusal(getOffer(ports, { mode: 'live', id: offer.id }))).toBe('offer_not_found');
  expect(await refusal(changeOffer(ports, { ...owner, patch: {} }))).toBe('offer_not_found');
  const again = await publish(anOffer());
  expect(again).toMatchObject({ outcome: 'updated', offer: { id: offer.id, state: 'published' } });
});

test('the list of one’s offers goes through pages, in any state', async () => {
  const { ports } = world();
  for (let number = 1; number <= 7; number += 1) {
    await world().publish({ state: number % 3 === 0 ? 'draft' : 'published' });
  }
  const read = async (state?: 'draft') => {
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listPublisherOffers(ports, { ...owner, state, limit: 2, cursor });
      found.push(...page.offers.map(({ remoteId }) => remoteId));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    return found;
  };
  expect(await read()).toEqual([7, 6, 5, 4, 3, 2, 1].map((number) => `offer-${number}`));
  expect(await read('draft')).toEqual(['offer-6', 'offer-3']);
  expect(await refusal(listPublisherOffers(ports, { ...owner, cursor: 'nonsense' }))).toBe('invalid_cursor');
});

describe('searching', () => {
  test('takes a commune for its position', async () => {
    const { ports } = world();
    await publish(anOffer());
    const place = InseeCode.parse('35238');
    const { offers, total } = await searchOffers(ports, { mode: 'live', query: { place } });
    expect({ total, distance: readOffers(offers)[0]?.distanceKm }).toEqual({ total: 1, distance: 0 });
    const nowhere = InseeCode.parse('35999');
    const lost = searchOffers(ports, { mode: 'live', query: { place: nowhere } });
    expect(await refusal(lost)).toBe('place_not_found');
  });

  test('refuses half a position', async () => {
    const refused = await refusalOf(searchOffers(world().ports, { mode: 'live', query: { latitude: 48 } }));
    expect(refused.extra.errors).toEqual([{ in: 'query', pointer: '/longitude', code: 'required' }]);
  });

  test('never mixes trials with real offers', async () => {
    const { ports } = world();
    await world().publish({}, 'test');
    expect((await searchOffers(ports, { mode: 'live', query: {} })).total).toBe(0);
    expect((await searchOffers(ports, { mode: 'test', query: {} })).total).toBe(1);
  });
});

describe('true to its words 13.2: hours of the former rule', () => {
  const late = { start: '17:30', end: '21:30' };

  /** Online since the days when 22:00 was allowed from 16 on. */
  async function publishedBefore(): Promise<void> {
    const { offer } = await publish(anOffer());
    const content = { ...offer.content, schedule: { friday: late } };
    await world().ports.storage.write(({ offers }) => offers.put({ ...offer, content }));
  }
  const patched = (patch: unknown) =>
    changeOffer(world().ports, { ...owner, patch: OfferPatch.parse(patch) });
  const errors = [{ in: 'body', pointer: '/schedule/friday', code: 'too_late' }];

  test('stay readable and online', async () => {
    await publishedBefore();
    const { id } = await getPublisherOffer(world().ports, owner);
    const { schedule } = await getOffer(world().ports, { mode: 'live', id });
    expect(schedule).toEqual({ friday: late });
  });

  test('are refused when they are published again, and stay as they were', async () => {
    await publishedBefore();
    expect(await refusalOf(patched({ seats: { total: 3 } }))).toMatchObject({ extra: { errors } });
    expect((await getPublisherOffer(world().ports, owner)).seats.total).toBe(2);
  });

  test('can be taken down, and put online once they are right', async () => {
    await publishedBefore();
    expect(await patched({ state: 'unpublished' })).toMatchObject({
      state: 'unpublished',
      content: { schedule: { friday: late } },
    });
    expect(await refusalOf(patched({ state: 'published' }))).toMatchObject({ extra: { errors } });
    expect(await refusalOf(patched({ schedule: { friday: late } }))).toMatchObject({ extra: { errors } });
    const schedule = { friday: { start: '14:00', end: '18:00' } };
    expect(await patched({ state: 'published', schedule })).toMatchObject({ content: { schedule } });
  });
});
