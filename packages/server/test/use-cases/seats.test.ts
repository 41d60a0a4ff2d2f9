import { expect, test } from 'vitest';
import { actAsPublisher, actAsPupil } from '../../src/core/applications/act-on-application.js';
import { refusal } from './refused.js';
import { openedWorld, PUBLISHER_ID } from './world.js';

const world = openedWorld({ runsAgain: false });
const asPublisher = { publisherId: PUBLISHER_ID, mode: 'live' } as const;

test('of 500 pupils accepted at once for one seat, exactly one holds it', async () => {
  const { ports, publish, crowd } = world();
  const offer = await publish({ seats: { total: 1 } });
  const applied = await crowd(offer.id, 500);
  const outcomes = await Promise.all(
    applied.map(({ id }) =>
      actAsPublisher(ports, { event: 'accept', ...asPublisher, id }).then(
        ({ status }) => status,
        (error: { code: string }) => error.code,
      ),
    ),
  );
  expect(outcomes.filter((outcome) => outcome === 'accepted')).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === 'offer_full')).toHaveLength(499);
  expect((await ports.storage.read.offers.get(offer.id))?.seatsHeld).toBe(1);
  const invitations = (await world().mails()).filter(
    ({ subject }) => subject === 'C’est oui pour ton stage !',
  );
  expect(invitations).toHaveLength(1);
});

test('one application accepted many times at once holds one seat', async () => {
  const { ports, publish, applyAndVerify } = world();
  const offer = await publish({ seats: { total: 5 } });
  const { id } = await applyAndVerify(offer.id);
  await Promise.all(
    Array.from({ length: 50 }, () => actAsPublisher(ports, { event: 'accept', ...asPublisher, id })),
  );
  expect((await ports.storage.read.offers.get(offer.id))?.seatsHeld).toBe(1);
});

test('a seat given back goes to the next pupil', async () => {
  const { ports, publish, applyAndVerify } = world();
  const offer = await publish({ seats: { total: 1 } });
  const [one, other] = [await applyAndVerify(offer.id, 1), await applyAndVerify(offer.id, 2)];
  await actAsPublisher(ports, { event: 'accept', ...asPublisher, id: one.id });
  expect(await refusal(actAsPublisher(ports, { event: 'accept', ...asPublisher, id: other.id }))).toBe(
    'offer_full',
  );
  await Promise.all(Array.from({ length: 10 }, () => actAsPupil(ports, { event: 'withdraw', ...one })));
  await actAsPublisher(ports, { event: 'accept', ...asPublisher, id: other.id });
  await actAsPupil(ports, { event: 'confirm', ...other });
  expect((await ports.storage.read.offers.get(offer.id))?.seatsHeld).toBe(1);
});
