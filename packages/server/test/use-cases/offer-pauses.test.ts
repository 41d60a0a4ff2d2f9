import { RemoteId } from '@1eleve1stage/sdk/contract';
import { describe, expect, test } from 'vitest';
import { actAsPublisher } from '../../src/core/applications/act-on-application.js';
import { hideOffer } from '../../src/core/moderation/hide-offer.js';
import { unhideOffer } from '../../src/core/moderation/unhide-offer.js';
import { changeOffer } from '../../src/core/offers/change-offer.js';
import { duplicateOffer, renewOffer } from '../../src/core/offers/copy-offer.js';
import { getPublisherOffer } from '../../src/core/offers/get-publisher-offer.js';
import { pauseOffer } from '../../src/core/offers/pause-offer.js';
import { publishOffer } from '../../src/core/offers/publish-offer.js';
import { removeOffer } from '../../src/core/offers/remove-offer.js';
import { searchOffers } from '../../src/core/search/search-offers.js';
import { eachMinute } from '../../src/jobs/each-minute.js';
import { refusal, refusalOf } from './refused.js';
import { anOffer, openedWorld, PUBLISHER_ID } from './world.js';

const world = openedWorld();
const owner = { publisherId: PUBLISHER_ID, mode: 'live', remoteId: RemoteId.parse('stage-1') } as const;

const publish = () => publishOffer(world().ports, { ...owner, input: anOffer() });
const read = () => getPublisherOffer(world().ports, owner);
const found = async () => (await searchOffers(world().ports, { mode: 'live', query: {} })).total;

/** A day so many days from now, as a form or a program says it. */
function dayIn(days: number): Date {
  const now = world().ports.now();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + days));
}
const pause = (until: Date | null) => pauseOffer(world().ports, { ...owner, until });
const minute = () => eachMinute(world().ports, world().ports.now());

describe('a pause', () => {
  test('has an offer shown to nobody until its day begins in France, and ends by itself', async () => {
    await publish();
    await pause(dayIn(3));
    const until = (await read()).visibility;
    expect(until).toMatchObject({ shown: false, reason: 'paused' });
    expect([await found(), (await read()).state]).toEqual([0, 'paused']);
    world().pass({ hours: 24 });
    await minute();
    expect((await read()).state).toBe('paused');
    world().pass({ hours: 48 });
    await minute();
    expect(await read()).toMatchObject({ state: 'published', visibility: { shown: true } });
    expect(await found()).toBe(1);
  });

  test('lasts through what a program publishes again every night, and ends with what its publisher takes offline', async () => {
    await publish();
    await pause(dayIn(3));
    await publish();
    await publishOffer(world().ports, { ...owner, input: anOffer({ title: 'Autre titre' }) });
    expect(await read()).toMatchObject({ state: 'paused', title: 'Autre titre' });
    await changeOffer(world().ports, { ...owner, patch: { state: 'unpublished' } });
    expect((await read()).visibility).toEqual({ shown: false, reason: 'unpublished' });
    await changeOffer(world().ports, { ...owner, patch: { state: 'published' } });
    expect((await read()).visibility).toEqual({ shown: true });
  });

  test('can be ended at once, moved, and asked for twice', async () => {
    await publish();
    await pause(dayIn(3));
    const moved = await pause(dayIn(9));
    expect((await pause(dayIn(9))).pausing).toEqual(moved.pausing);
    await pause(null);
    await pause(null);
    expect([await found(), (await read()).state]).toEqual([1, 'published']);
  });

  test('goes on where the offer was taken down and shown again meanwhile', async () => {
    const { offer } = await publish();
    await pause(dayIn(3));
    await hideOffer(world().ports, { id: offer.id, reason: 'Demande d’argent', by: 'équipe' });
    expect((await read()).visibility).toEqual({ shown: false, reason: 'hidden' });
    await publish();
    await unhideOffer(world().ports, { id: offer.id, by: 'équipe' });
    expect((await read()).visibility).toMatchObject({ reason: 'paused' });
    expect(await found()).toBe(0);
  });

  test('leaves who applied before to be answered, and takes no other application', async () => {
    const { offer } = await publish();
    const { id } = await world().applyAndVerify(offer.id);
    await pause(dayIn(3));
    const answer = { ...owner, id, event: 'accept' } as const;
    expect((await actAsPublisher(world().ports, answer)).status).toBe('accepted');
    expect(await refusal(world().apply(offer.id, 2))).toBe('offer_not_found');
  });

  test.each([[-1], [0], [367]])('for a day %d days from now is none', async (days) => {
    await publish();
    const errors = [{ in: 'body', pointer: '/until', code: 'day_not_ahead' }];
    expect(await refusalOf(pause(dayIn(days)))).toMatchObject({ extra: { errors } });
  });

  test('is for what is published alone', async () => {
    expect(await refusal(pause(dayIn(3)))).toBe('offer_not_found');
    await publishOffer(world().ports, { ...owner, input: anOffer({ state: 'draft' }) });
    expect(await refusal(pause(dayIn(3)))).toBe('offer_not_published');
    await publish();
    await pause(dayIn(3));
    await removeOffer(world().ports, owner);
    expect(await refusal(pause(null))).toBe('offer_not_found');
    await publish();
    expect((await read()).visibility).toEqual({ shown: true });
  });
});

describe('another offer made of one', () => {
  const as = RemoteId.parse('stage-2');
  const copy = { ...owner, as };

  test('is a draft that says the same, and takes no name that is taken', async () => {
    await publish();
    const made = await duplicateOffer(world().ports, copy);
    expect(made).toMatchObject({ state: 'draft', remoteId: as, seatsHeld: 0 });
    expect(made.content).toEqual((await publish()).offer.content);
    expect(made.id).not.toBe((await read()).id);
    expect(await refusal(duplicateOffer(world().ports, copy))).toBe('remote_id_taken');
    expect(await found()).toBe(1);
  });

  test('for the next school year has weeks of that year', async () => {
    const { offer } = await publish();
    const made = await renewOffer(world().ports, copy);
    expect(made).toMatchObject({ state: 'draft', content: { title: offer.content.title } });
    expect(made.content.weeks).toHaveLength(offer.content.weeks.length);
    for (const week of made.content.weeks) expect(offer.content.weeks).not.toContain(week);
  });

  test('is made of none that is removed', async () => {
    await publish();
    await removeOffer(world().ports, owner);
    expect(await refusal(renewOffer(world().ports, copy))).toBe('offer_not_found');
  });
});
