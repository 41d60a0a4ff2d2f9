import { expect, test } from 'vitest';
import type { Outbox, Storage } from '../../src/ports/index.js';
import { actAsPublisher } from '../../src/core/applications/act-on-application.js';
import { submitApplication } from '../../src/core/applications/submit-application.js';
import { verifyApplication } from '../../src/core/applications/verify-application.js';
import { anApplication, openedWorld, PUBLISHER_ID } from './world.js';

const world = openedWorld({ runsAgain: false });

/** The same storage, whose outbox fails at the message of that number: the disk is full. */
function failingAt(storage: Storage, number: number): Storage {
  let added = 0;
  return {
    ...storage,
    write: (work) =>
      storage.write((stores) => {
        const outbox: Outbox = {
          ...stores.outbox,
          async add(message) {
            added += 1;
            if (added === number) throw new Error('disk full');
            await stores.outbox.add(message);
          },
        };
        return work({ ...stores, outbox });
      }),
  };
}

test('what fails half-way leaves nothing: no application, no mail, no recorded answer', async () => {
  const { ports, storage, publish } = world();
  const offer = await publish();
  const asked = { mode: 'live', offerId: offer.id, input: anApplication(), isProofNeeded: false } as const;
  const idempotency = { key: 'once', caller: 'ky' };
  const broken = { ...ports, storage: failingAt(storage, 1) };
  await expect(submitApplication(broken, { ...asked, idempotency })).rejects.toThrow('disk full');
  expect(await world().mails()).toEqual([]);
  expect((await submitApplication(ports, { ...asked, idempotency })).application.status).toBe('unverified');
});

test('a verification whose second letter fails has sent no first one', async () => {
  const { ports, storage, publish, apply } = world();
  const { id, code } = await apply((await publish()).id);
  const broken = { ...ports, storage: failingAt(storage, 2) };
  await expect(verifyApplication(broken, { id, code })).rejects.toThrow('disk full');
  expect((await storage.read.applications.get(id))?.status).toBe('unverified');
  expect(await world().mails()).toHaveLength(1);
  expect(await verifyApplication(ports, { id, code })).toMatchObject({ status: 'submitted' });
});

test('an acceptance that cannot be mailed holds no seat', async () => {
  const { ports, storage, publish, applyAndVerify } = world();
  const offer = await publish();
  const { id } = await applyAndVerify(offer.id);
  const broken = { ...ports, storage: failingAt(storage, 1) };
  const accepted = actAsPublisher(broken, { event: 'accept', publisherId: PUBLISHER_ID, mode: 'live', id });
  await expect(accepted).rejects.toThrow('disk full');
  expect((await storage.read.offers.get(offer.id))?.seatsHeld).toBe(0);
});
