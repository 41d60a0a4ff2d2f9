import { describe, expect, test } from 'vitest';
import { runMaintenance } from '../../src/jobs/run-maintenance.js';
import { actAsPublisher, actAsPupil } from '../../src/core/applications/act-on-application.js';
import { listPublisherApplications } from '../../src/core/applications/list-publisher-applications.js';
import { answerActs } from './answer-acts.js';
import { browserOf } from './browser.js';
import { refusal } from './refused.js';
import { emailOf, EMPLOYER, openedWorld, PUBLISHER_ID, REPRESENTATIVE, tokenIn } from './world.js';

const world = openedWorld();
const { applied, known, stored, seatsHeld, mailsTo, later } = answerActs(world);
const by = { publisherId: PUBLISHER_ID, mode: 'live' } as const;
const browser = () => browserOf(world());

describe('an internship that is cancelled', () => {
  async function confirmed() {
    const one = await applied();
    const { ports } = world();
    await actAsPublisher(ports, { event: 'accept', ...by, id: one.id });
    await actAsPupil(ports, { event: 'confirm', ...one });
    return one;
  }

  test('keeps its seat until its pupil is told, with what is near by', async () => {
    const one = await confirmed();
    const near = await world().publish({ title: 'Fraiseuse, fraiseur' });
    await browser().press('answer', { act: 'cancel', token: one.answer });
    expect([(await known(one)).status, await seatsHeld(one)]).toEqual(['confirmed', 1]);
    await browser().press('answer', { act: 'undo', token: one.answer });
    expect([(await stored(one))?.status, await seatsHeld(one)]).toEqual(['confirmed', 1]);
    await browser().press('answer', { act: 'cancel', token: one.answer });
    await later({ hours: 2 });
    expect([(await known(one)).status, await seatsHeld(one)]).toEqual(['cancelled', 0]);
    const { subject, text } = await world().mailTo(emailOf(1));
    expect(subject).toBe('Ton stage est annulé par la structure');
    expect(text).toContain(`https://stages.example/s/offers/${near.id}`);
    expect(text).not.toContain(one.offerId);
    expect((await mailsTo(REPRESENTATIVE)).at(-1)).toBe('Un stage d’observation est annulé');
  });

  test('is told at once to a pupil who takes the seat meanwhile', async () => {
    const one = await applied();
    const { ports } = world();
    await actAsPublisher(ports, { event: 'accept', ...by, id: one.id });
    await actAsPublisher(ports, { event: 'cancel', ...by, id: one.id, isLater: true });
    expect(await actAsPupil(ports, { event: 'confirm', ...one })).toMatchObject({ status: 'cancelled' });
    expect(await seatsHeld(one)).toBe(0);
    expect((await mailsTo(emailOf(1))).at(-1)).toBe('Ton stage est annulé par la structure');
  });
});

describe('the other applications of a pupil who confirms', () => {
  test('are withdrawn where they are of no use, and brought back once when nothing came of it', async () => {
    const { ports } = world();
    const first = await applied();
    const offer = await world().publish();
    const other = await world().applyAndVerify(offer.id, 1);
    await actAsPublisher(ports, { event: 'accept', ...by, id: first.id });
    const stay = await world().applyAndVerify(offer.id, 2);
    await actAsPupil(ports, { event: 'confirm', ...first });
    expect(await known(other)).toMatchObject({ status: 'withdrawn', isRestorable: true });
    expect(await known(stay)).toMatchObject({ status: 'submitted' });
    // No employer reads of the pupil any more.
    const { applications } = await listPublisherApplications(ports, { ...by, status: 'withdrawn' });
    expect(applications[0]).not.toHaveProperty('pupil');
    const restore = () => actAsPupil(ports, { event: 'restore', ...other });
    expect(await refusal(restore())).toBe('transition_not_allowed');
    await actAsPublisher(ports, { event: 'cancel', ...by, id: first.id });
    expect(await restore()).toMatchObject({ status: 'restored' });
    expect(await restore()).toMatchObject({ status: 'restored' });
    const { text } = await world().mailTo(EMPLOYER);
    expect(text).toContain('sa candidature est de nouveau là');
    await browser().press('answer', { act: 'accept', token: tokenIn(text, 'answer') });
    await browser().press('answer', { act: 'tell', token: tokenIn(text, 'answer') });
    expect(await known(other)).toMatchObject({ status: 'accepted' });
  });

  test('are brought back with the link of the first letter, and once', async () => {
    const { ports } = world();
    const first = await applied();
    const offer = await world().publish();
    const other = await world().applyAndVerify(offer.id, 1);
    const withdraw = tokenIn((await world().mailTo(emailOf(1))).text, 'withdraw');
    const meet = async () => {
      await actAsPublisher(ports, { event: 'accept', ...by, id: first.id });
      await actAsPupil(ports, { event: 'confirm', ...first });
    };
    await meet();
    await actAsPublisher(ports, { event: 'cancel', ...by, id: first.id, isLater: true });
    const { press } = browser();
    expect((await press('withdraw', { act: 'open', token: withdraw })).page).toContain(
      'Rétablir la candidature',
    );
    // Until it is told, the pupil has an internship.
    expect((await press('withdraw', { act: 'restore', token: withdraw })).page).toContain('rien n’a changé');
    await later({ hours: 2 });
    expect((await press('withdraw', { act: 'restore', token: withdraw })).page).toContain(
      'Candidature rétablie',
    );
    await actAsPupil(ports, { event: 'withdraw', ...other });
    expect(await stored(other)).not.toHaveProperty('personal');
  });

  test('are erased after 90 days', async () => {
    const { ports } = world();
    const first = await applied();
    const other = await world().applyAndVerify((await world().publish({ weeks: ['2027-W38'] })).id, 1, {
      weeks: ['2027-W38'],
    });
    await actAsPublisher(ports, { event: 'accept', ...by, id: first.id });
    await actAsPupil(ports, { event: 'confirm', ...first });
    world().pass({ hours: 24 * 89 });
    await runMaintenance(ports);
    expect(await stored(other)).toHaveProperty('personal');
    world().pass({ hours: 48 });
    await runMaintenance(ports);
    expect(await stored(other)).not.toHaveProperty('personal');
  });
});
