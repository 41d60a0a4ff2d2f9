import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { inOrder, openedMailRoom } from '../../test/harness/mail-room.js';
import { runAgain } from '../../test/harness/run-again.js';
import { letterId } from '../../test/suites/samples.js';
import { announceMail } from './announce-mail.js';

const mail = openedMailRoom();

describe('a letter', () => {
  test('leaves as soon as it is written, and is forgotten', async () => {
    await mail.serve();
    const worker = mail.start();
    await announceMail(mail.storage, worker.poke).write(({ outbox }) => outbox.add(mail.aLetter(1)));
    await mail.server.until(1);
    await mail.untilWaiting(0);
    expect(mail.server.received[0]).toContain(`Message-ID: <${letterId(1)}@stages.example>`);
    expect(mail.server.received[0]).toContain('To: eleve1@college.example');
  });

  test('waits for a server that is down, and arrives once when it is up; no try is used up', async () => {
    await mail.serve();
    const { port } = mail.server;
    await mail.server.close();
    await mail.write([1, 2]);
    const worker = mail.start();
    await mail.untilTold(1);
    await wait(50);
    expect(mail.told).toEqual([['pause', expect.objectContaining({ code: 'ESOCKET' })]]);
    await mail.serve(undefined, port);
    worker.poke();
    await wait(50);
    expect(mail.server.asked).toEqual([]);

    mail.pass(5_000);
    worker.poke();
    await mail.server.until(2);
    await mail.untilWaiting(0);
    expect(inOrder(mail.arrived())).toEqual([1, 2]);
    expect(mail.told.map(([kind]) => kind)).toEqual(['pause', 'resume']);
  });

  test('for a mailbox that does not exist is tried again later', async () => {
    await mail.serve((address) => (address.startsWith('eleve1@') ? 550 : 'take'));
    await mail.write([1, 2]);
    mail.start();
    await Promise.all([mail.server.until(1), mail.untilTold(1)]);
    const failure = { id: letterId(1), tries: 1, isGivenUp: false, code: 'EENVELOPE', responseCode: 550 };
    expect(mail.told).toEqual([['failure', expect.objectContaining(failure)]]);
    await mail.untilWaiting(1);
    const [entry] = await mail.storage.read.outbox.entries(9);
    expect(entry).toMatchObject({ id: letterId(1), state: 'waiting', tries: 1 });
    expect(entry?.lastFailure).toBe('EENVELOPE 550');
  });

  test('under way as the service stops is given back, and leaves at the next start', async () => {
    await mail.serve(() => (mail.server.asked.length > 1 ? 'take' : 'never'));
    await mail.write([1]);
    const worker = mail.start();
    await mail.server.untilAsked(1);
    await worker.stop();
    expect(mail.told).toEqual([]);
    mail.start();
    await mail.server.until(1);
    await mail.untilWaiting(0);
    expect(mail.arrived()).toEqual([1]);
  }, 15_000);

  test('taken by a service that was killed leaves once its lease is over', async () => {
    await mail.serve();
    await mail.write([1, 2]);
    const lease = {
      now: mail.now(),
      until: new Date(mail.now().getTime() + 30_000),
      urgency: 'ordinary',
      limit: 1,
    } as const;
    await mail.storage.write(({ outbox }) => outbox.claim(lease));
    const worker = mail.start();
    await mail.server.until(1);
    expect(mail.arrived()).toEqual([2]);
    mail.pass(30_000);
    worker.poke();
    await mail.server.until(2);
    await mail.untilWaiting(0);
    expect(mail.arrived()).toEqual([2, 1]);
  });

  test('is left to who took it from a service that had it for too long', async () => {
    await mail.serve();
    await mail.write([1]);
    let fail: (error: Error) => void = () => {};
    const send = vi.fn(() => new Promise<void>((_, reject) => (fail = reject)));
    const worker = mail.start({ transport: { send, close: () => {} } });
    await vi.waitUntil(() => send.mock.calls.length > 0);
    mail.pass(31_000);
    const until = new Date(mail.now().getTime() + 30_000);
    const asked = { now: mail.now(), until, urgency: 'ordinary', limit: 9 } as const;
    const [taken] = await mail.storage.write(({ outbox }) => outbox.claim(asked));
    expect(taken?.id).toBe(letterId(1));

    fail(Object.assign(new Error(), { code: 'EENVELOPE', responseCode: 550 }));
    await mail.untilTold(1);
    await worker.stop();
    const [entry] = await mail.storage.read.outbox.entries(9);
    expect(entry).toMatchObject({ state: 'waiting', tries: 0 });
    expect(await mail.storage.read.outbox.isDue(mail.now())).toBe(false);
  });
});

test('a transaction that fails announces no mail', async () => {
  await mail.serve();
  let announced = 0;
  const watched = announceMail(mail.storage, () => (announced += 1));
  const broken = watched.write(async ({ outbox }) => {
    await outbox.add(mail.aLetter(1));
    throw new Error('disk full');
  });
  await expect(broken).rejects.toThrow('disk full');
  await watched.write(async () => {});
  expect(announced).toBe(0);
});

test('what was written by a run that was undone announces no mail', async () => {
  await mail.serve();
  let announced = 0;
  const watched = announceMail(runAgain(mail.storage), () => (announced += 1));
  const write = () =>
    watched.write(async ({ outbox, spentChallenges }) => {
      if (await spentChallenges.spend('once', mail.now())) await outbox.add(mail.aLetter(1));
    });
  await Promise.all([write(), write()]);
  expect(announced).toBe(1);
});
