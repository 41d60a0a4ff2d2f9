import { describe, expect, test } from 'vitest';
import type { OfferId } from '@1eleve1stage/sdk/contract';
import { eachMinute } from '../../src/jobs/each-minute.js';
import { hashMailbox } from '../../src/core/mail/rules/mailbox.js';
import { changeOffer } from '../../src/core/offers/change-offer.js';
import { actAsPublisher, actAsPupil } from '../../src/core/applications/act-on-application.js';
import { deadlineActs, MORNING_AFTER, SEAT_REMINDER } from './deadline-acts.js';
import { emailOf, openedWorld, PUBLISHER_ID, type Applied } from './world.js';

const world = openedWorld({ runsAgain: false });
const { applied, accept } = deadlineActs(world);
const asPublisher = { publisherId: PUBLISHER_ID, mode: 'live' } as const;

const FREE = 'Une place est de nouveau libre';

/** A full offer, who holds its seat, and who waits there. */
async function full(waiting = [2]): Promise<{ held: Applied; offerId: OfferId; others: Applied[] }> {
  const held = await applied();
  await accept(held);
  const others: Applied[] = [];
  await withSeats(2, held.offerId);
  for (const pupil of waiting) others.push(await world().applyAndVerify(held.offerId, pupil));
  await withSeats(1, held.offerId);
  await world().storage.write(({ freedSeats }) => freedSeats.remove(held.offerId));
  return { held, offerId: held.offerId, others };
}

async function withSeats(total: number, id: OfferId): Promise<void> {
  const remoteId = (await world().storage.read.offers.get(id))?.remoteId;
  if (remoteId) await changeOffer(world().ports, { ...asPublisher, remoteId, patch: { seats: { total } } });
}

const round = () => eachMinute(world().ports, world().ports.now());

/** Pupils who were told, in order. */
async function told(): Promise<string[]> {
  return (await world().mails())
    .filter(({ subject, to }) => subject === FREE && to.startsWith('eleve'))
    .map(({ to }) => to)
    .sort();
}

describe('true to its words 13.1: a seat that is free again at a full offer', () => {
  test('is told, once, to those who wait there, whoever gives it back', async () => {
    const { held, others } = await full([2, 3, 4]);
    const [, , turnedDown] = others;
    await actAsPublisher(world().ports, {
      event: 'reject',
      ...asPublisher,
      id: turnedDown?.id ?? held.id,
      reason: 'Non.',
    });
    await actAsPupil(world().ports, { event: 'withdraw', ...held });
    await round();
    await round();
    expect(await told()).toEqual([emailOf(2), emailOf(3)]);
    expect((await world().mailTo(emailOf(2))).text).toContain('l’offre où tu as candidaté était complète');
    expect(await world().storage.read.freedSeats.list(9)).toEqual([]);

    // Full once more, and free once more: nobody is told twice.
    const [second] = others;
    if (!second) throw new Error('nobody waits');
    await accept(second);
    await actAsPupil(world().ports, { event: 'withdraw', ...second });
    await round();
    expect(await told()).toEqual([emailOf(3)]);
  });

  test('is told where it was held in vain, or is one more', async () => {
    const { ports, setNow, applyAndVerify } = world();
    const { offerId } = await full([2]);
    await withSeats(3, offerId);
    await round();
    expect(await told()).toEqual([emailOf(2)]);
    for (const moment of [SEAT_REMINDER, new Date(MORNING_AFTER.getTime() - 86_400_000)]) {
      setNow(moment);
      await eachMinute(ports, moment);
    }
    const late = await applyAndVerify(offerId, 5);
    await withSeats(1, offerId);
    setNow(MORNING_AFTER);
    await eachMinute(ports, MORNING_AFTER);
    expect(await told()).toContain(emailOf(5));
    expect(late.id).toBeDefined();
  });

  test('is nobody’s news where others were left, where it is taken again, or who has an internship by now', async () => {
    const { ports, publish, applyAndVerify } = world();
    const { held, others, offerId } = await full([2, 3]);
    const [second] = others;
    const elsewhere = await applyAndVerify((await publish()).id, 3);
    await accept(elsewhere);
    await actAsPupil(ports, { event: 'confirm', ...elsewhere });
    await actAsPupil(ports, { event: 'withdraw', ...held });
    if (second) await accept(second);
    await round();
    expect(await told()).toEqual([]);
    if (second) await actAsPupil(ports, { event: 'withdraw', ...second });
    await round();
    expect(await told()).toEqual([]);

    const roomy = await publish({ seats: { total: 2 } });
    const [one] = [await applyAndVerify(roomy.id, 8), await applyAndVerify(roomy.id, 9)];
    await accept(one);
    await actAsPupil(ports, { event: 'withdraw', ...one });
    await round();
    expect(await told()).toEqual([]);
    expect(offerId).not.toBe(roomy.id);
  });

  test('is not told to a mailbox that wants no letters, and not once it is gone', async () => {
    const { ports, storage } = world();
    const { held, others } = await full([2, 3]);
    await storage.write(({ mailboxes }) =>
      mailboxes.stop(hashMailbox(ports.secret, emailOf(2)), ports.now()),
    );
    await actAsPupil(ports, { event: 'withdraw', ...held });
    await round();
    expect(await told()).toEqual([emailOf(3)]);
    // The letter has not left yet when the seat is gone.
    if (others[0]) await accept(others[0]);
    expect(await told()).toEqual([]);
  });

  test('is told to many in steps', async () => {
    const { ports, publish, crowd, applyAndVerify } = world();
    const { id } = await publish({ seats: { total: 1 } });
    await crowd(id, 60);
    const held = await applyAndVerify(id, 61);
    await accept(held);
    await actAsPupil(ports, { event: 'withdraw', ...held });
    await round();
    expect(await told()).toHaveLength(60);
  });
});
