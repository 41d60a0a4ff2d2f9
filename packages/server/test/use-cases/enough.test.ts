import { RemoteId } from '@1eleve1stage/sdk/contract';
import { describe, expect, test } from 'vitest';
import { getApplication } from '../../src/core/applications/get-application.js';
import { followLink } from '../../src/core/applications/links/follow-link.js';
import { verifyApplication } from '../../src/core/applications/verify-application.js';
import { actAsPupil } from '../../src/core/applications/act-on-application.js';
import { changeOffer } from '../../src/core/offers/change-offer.js';
import { getOffer } from '../../src/core/offers/get-offer.js';
import { getPublisherOffer } from '../../src/core/offers/get-publisher-offer.js';
import { pauseOffer } from '../../src/core/offers/pause-offer.js';
import { searchOffers } from '../../src/core/search/search-offers.js';
import { eachMinute } from '../../src/jobs/each-minute.js';
import { refusal, refusalOf } from './refused.js';
import { emailOf, openedWorld, PUBLISHER_ID, type Applied } from './world.js';

const world = openedWorld();
const owner = { publisherId: PUBLISHER_ID, mode: 'live', remoteId: RemoteId.parse('offer-1') } as const;

/** The Monday after `START`, a Wednesday, and the first day of the month after, in France. */
const MONDAY = new Date('2027-03-14T23:00:00Z');
const APRIL = new Date('2027-03-31T22:00:00Z');

const publish = (monthlyCap: number) => world().publish({ monthlyCap, seats: { total: 20 } });
const read = () => getPublisherOffer(world().ports, owner);
const shown = async () => (await read()).visibility;
const found = async () => (await searchOffers(world().ports, { mode: 'live', query: {} })).total;
const until = async (moment: Date) => {
  world().setNow(moment);
  await eachMinute(world().ports, moment);
};
const verify = (applied: Applied) => verifyApplication(world().ports, applied);

describe('an offer whose publisher says how many applications a month are enough', () => {
  test('is paused by the one that makes them enough for the week, and comes back on Monday', async () => {
    const { id } = await publish(8);
    await world().applyAndVerify(id, 1);
    expect([await shown(), await found()]).toEqual([{ shown: true }, 1]);
    await world().applyAndVerify(id, 2);
    const paused = { shown: false, reason: 'paused', until: MONDAY.toISOString(), enoughFor: 'week' };
    expect([await shown(), await found(), (await read()).state]).toEqual([paused, 0, 'paused']);
    expect(await refusalOf(world().apply(id, 3))).toMatchObject({ extra: { until: MONDAY } });
    expect(await refusalOf(getOffer(world().ports, { mode: 'live', id }))).toMatchObject({
      ...{ code: 'offer_not_found', extra: { until: MONDAY } },
    });
    await until(MONDAY);
    expect([await shown(), await found()]).toEqual([{ shown: true }, 1]);
  });

  test('takes no more than it says in a month, whatever was withdrawn, and comes back with the next', async () => {
    const { id } = await publish(1);
    const applied = await world().applyAndVerify(id, 1);
    expect(await shown()).toMatchObject({ enoughFor: 'month', until: APRIL.toISOString() });
    await actAsPupil(world().ports, { ...applied, event: 'withdraw' });
    await until(MONDAY);
    expect(await shown()).toMatchObject({ enoughFor: 'month' });
    await until(APRIL);
    expect(await shown()).toEqual({ shown: true });
  });

  test('never takes more than are enough, however many are proved at once; the others are kept', async () => {
    const { id } = await publish(12);
    const applied: Applied[] = [];
    for (let pupil = 1; pupil <= 16; pupil += 1) applied.push(await world().apply(id, pupil));
    const outcomes = await Promise.allSettled(applied.map(verify));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected')
        expect(outcome.reason).toMatchObject({ code: 'offer_not_found', extra: { until: MONDAY } });
  });

  test('has an application that came too late kept, whose pupil is told once it is back', async () => {
    const { id } = await publish(4);
    const late = await world().apply(id, 2);
    await world().applyAndVerify(id, 1);
    expect(await refusal(verify(late))).toBe('offer_not_found');
    // Beyond the 72 hours that others have.
    await until(new Date(MONDAY.getTime() - 60_000));
    expect((await getApplication(world().ports, late)).status).toBe('unverified');
    await until(new Date('2027-03-15T06:00:00Z'));
    const mail = await world().mailTo(emailOf(2));
    expect(mail.subject).toBe('Ta candidature peut partir');
    const token = /verify#([\w-]+)/.exec(mail.text)?.[1] ?? '';
    await followLink(world().ports, { token, purpose: 'verify', act: 'verify' });
    expect((await getApplication(world().ports, late)).status).toBe('submitted');
    expect(await shown()).toMatchObject({ enoughFor: 'week' });
  });

  test('keeps it by its mailed link, too, which stays good', async () => {
    const { id } = await publish(4);
    await world().apply(id, 2);
    const mail = await world().mailTo(emailOf(2));
    const token = /verify#([\w-]+)/.exec(mail.text)?.[1] ?? '';
    await world().applyAndVerify(id, 1);
    const follow = () => followLink(world().ports, { token, purpose: 'verify', act: 'verify' });
    expect(await refusal(follow())).toBe('offer_not_found');
    await until(MONDAY);
    expect((await follow()).application.status).toBe('submitted');
  });

  test('counts anew from when its publisher ends the pause', async () => {
    const { id } = await publish(4);
    await world().applyAndVerify(id, 1);
    await pauseOffer(world().ports, { ...owner, until: null });
    expect([await shown(), await found()]).toEqual([{ shown: true }, 1]);
    await world().applyAndVerify(id, 2);
    expect(await shown()).toMatchObject({ enoughFor: 'week' });
  });

  test('is shown again as soon as more are wished than came, and paused as soon as fewer are', async () => {
    const { id } = await publish(4);
    await world().applyAndVerify(id, 1);
    const wish = (monthlyCap: number | null) =>
      changeOffer(world().ports, { ...owner, patch: { monthlyCap } });
    await wish(8);
    expect(await shown()).toEqual({ shown: true });
    await wish(4);
    expect(await shown()).toMatchObject({ enoughFor: 'week' });
    await changeOffer(world().ports, { ...owner, patch: { title: 'Autre titre' } });
    expect(await shown()).toMatchObject({ enoughFor: 'week' });
    await wish(null);
    expect(await shown()).toEqual({ shown: true });
  });

  test('stays paused for longer where its publisher asked for that', async () => {
    const { id } = await publish(4);
    const applied = await world().apply(id, 1);
    const asked = new Date('2027-04-20T00:00:00Z');
    await pauseOffer(world().ports, { ...owner, until: asked });
    await verify(applied);
    expect(await shown()).toEqual({ shown: false, reason: 'paused', until: '2027-04-19T22:00:00.000Z' });
  });

  test('tells its publisher alone how many', async () => {
    const { id } = await publish(4);
    expect(await read()).toMatchObject({ monthlyCap: 4 });
    expect(await getOffer(world().ports, { mode: 'live', id })).not.toHaveProperty('monthlyCap');
  });
});
