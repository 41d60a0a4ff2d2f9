import { setTimeout as wait } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { openTransport } from '../src/mail/transport.js';
import type { Storage } from '../src/ports/index.js';
import { letterId } from './suites/samples.js';
import { connectToWrite } from '../src/storage/sqlite/connection.js';
import { openSqlite } from '../src/storage/sqlite/open-sqlite.js';
import { writeLetters } from '../src/core/applications/letters/write-letters.js';
import { inOrder, openedMailRoom, SEAL_KEY, upTo } from './harness/mail-room.js';
import { openMailServer } from './harness/mail-server.js';

const mail = openedMailRoom();

const FROM = { tls: 'offered', from: 'Stages <stages@stages.example>' } as const;

test('nothing lost 12.3: one damaged letter stops no other, and is told of', async () => {
  await mail.serve();
  await mail.write(upTo(25));
  const db = connectToWrite(mail.file);
  db.$client.exec(`update outbox set sealed_message = zeroblob(99) where id = '${letterId(1)}'`);
  db.$client.close();
  mail.start();
  await mail.server.until(24);
  await mail.untilWaiting(1);
  expect(inOrder(mail.arrived())).toEqual(upTo(25).slice(1));
  expect(mail.told).toEqual([['unreadable', { id: letterId(1), kind: 'written' }]]);
  expect(await mail.storage.read.outbox.count()).toEqual({ waiting: 0, givenUp: 0, unreadable: 1 });
});

test('nothing lost 12.3: one letter that cannot be written stops no other, and is set aside after three tries', async () => {
  await mail.serve();
  await mail.write(upTo(25));
  const worker = mail.start({
    async write(letter, others) {
      if (letter.id === letterId(7)) throw new Error('personal data that does not open');
      return writeLetters(mail, letter, others);
    },
  });
  await mail.server.until(24);
  for (const tries of [1, 2, 3]) {
    await mail.untilTold(tries);
    await mail.untilWaiting(1);
    mail.pass(60_000);
    worker.poke();
  }
  expect(mail.told.map(([kind]) => kind)).toEqual(['failure', 'failure', 'unreadable']);
  expect(mail.told.at(-1)).toEqual(['unreadable', { id: letterId(7), kind: 'written' }]);
});

test('nothing lost 12.3: a recipient that is slow delays nobody', async () => {
  await mail.serve((address) => (address === 'eleve1@college.example' ? 'never' : 'take'));
  await mail.write(upTo(31));
  mail.start();
  await mail.server.until(30);
  await mail.untilWaiting(1);
  expect(await mail.waiting()).toEqual([1]);
});

test('nothing lost 12.3: four recipients that never answer hold none of the 36 others', async () => {
  await mail.serve((address) => (/^eleve[1-4]@/.test(address) ? 'never' : 'take'));
  await mail.write(upTo(40));
  mail.start();
  await mail.server.until(36);
  await mail.untilWaiting(4);
  expect(await mail.waiting()).toEqual([1, 2, 3, 4]);
});

test('nothing lost 12.3: more slow recipients than are written to at once move aside', async () => {
  await mail.serve((address) => (/^eleve([1-9]|1[0-2])@/.test(address) ? 'never' : 'take'));
  await mail.write(upTo(40));
  mail.start({ slowMs: 20 });
  await mail.server.until(28);
  await mail.untilWaiting(12);
  expect(await mail.waiting()).toEqual(upTo(12));
});

test('nothing lost 12.3: slots are kept for codes, whoever is slow', async () => {
  await mail.serve((address) => (address.startsWith('lent') ? 'never' : 'take'));
  await mail.write(upTo(40), (number) => `lent${number}@college.example`);
  const worker = mail.start();
  await mail.server.untilAsked(6);
  await mail.writeCode(41);
  worker.poke();
  await mail.server.until(1);
  expect(mail.arrived()).toEqual([41]);
  expect(mail.server.asked).toHaveLength(7);
});

test('nothing lost 12.3: a code overtakes 10,000 letters that wait', async () => {
  await mail.serve();
  await mail.write(upTo(10_000));
  const worker = mail.start();
  await mail.server.until(20);
  await mail.writeCode(10_001);
  const before = mail.server.received.length;
  worker.poke();
  await mail.server.until(before + 40);
  const place = mail.arrived().indexOf(10_001);
  expect(place).toBeGreaterThanOrEqual(0);
  // Those under way as it was written leave before it.
  expect(place - before).toBeLessThan(20);
}, 60_000);

test('nothing lost 12.3: what was sent while the disk is full is sent once, and nothing more is', async () => {
  await mail.serve();
  await mail.write(upTo(30));
  let [isFull, refused] = [false, 0];
  const filling: Storage = {
    ...mail.storage,
    async write(work) {
      if (isFull) {
        refused += 1;
        throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
      }
      const result = await mail.storage.write(work);
      // The letters of the first claim leave as the disk fills up.
      if (Array.isArray(result) && result.length > 0) isFull = true;
      return result;
    },
  };
  const worker = mail.start({ pollMs: 20 }, filling);
  await mail.server.until(6);
  while (refused < 9) await wait(20);
  // Long enough for the lease to be over.
  mail.pass(120_000);
  while (refused < 20) await wait(20);
  expect(inOrder(mail.arrived())).toEqual(upTo(6));
  expect(mail.told[0]?.[0]).toBe('error');

  filling.write = mail.storage.write;
  worker.poke();
  await mail.server.until(30);
  await mail.untilWaiting(0);
  expect(inOrder(mail.arrived())).toEqual(upTo(30));
});

test('nothing lost 12.3: two services on one folder send each letter once', async () => {
  await mail.serve();
  const other = await openSqlite({ file: mail.file, sealKey: SEAL_KEY });
  mail.stopAfter(() => other.storage.close());
  await mail.write(upTo(60));
  mail.start();
  mail.start({}, other.storage);
  await mail.server.until(60);
  await mail.untilWaiting(0);
  expect(inOrder(mail.arrived())).toEqual(upTo(60));
});

test('nothing lost 12.3: what a service had for too long another sends, under the same Message-ID, and neither undoes what the other wrote', async () => {
  await mail.serve();
  const other = await openSqlite({ file: mail.file, sealKey: SEAL_KEY });
  mail.stopAfter(() => other.storage.close());
  await mail.write([1]);
  let leave = (): void => {};
  const transport = openTransport({ ...FROM, smtpUrl: mail.server.url, publicUrl: mail.publicUrl });
  const send = vi.fn(async (letter: Parameters<typeof transport.send>[0]) => {
    await new Promise<void>((resolve) => (leave = resolve));
    await transport.send(letter);
  });
  // As a process that hangs: it looks at nothing meanwhile.
  const hung = mail.start({
    transport: { send, close: transport.close },
    ...{ pollMs: 3_600_000, slowMs: 3_600_000 },
  });
  await vi.waitUntil(() => send.mock.calls.length > 0);
  mail.pass(31_000);
  mail.start({}, other.storage);
  await mail.server.until(1);
  await mail.untilWaiting(0);
  leave();
  await mail.server.until(2);
  await hung.stop();
  expect([mail.arrived(), await mail.waiting(), mail.told]).toEqual([[1, 1], [], []]);
});

test('nothing lost 12.3: a server that lets nobody in uses up no try, and is tried with one letter', async () => {
  await mail.serve();
  const login = {
    onAuth: (_auth: unknown, _session: unknown, done: (error: Error) => void) => done(new Error('no')),
  };
  const strict = await openMailServer(undefined, { authOptional: false, allowInsecureAuth: true, ...login });
  mail.stopAfter(() => strict.close());
  await mail.write(upTo(3));
  const worker = mail.start({ smtpUrl: strict.url.replace('//', '//stages:wrong@') });
  await mail.untilTold(1);
  mail.pass(5_000);
  worker.poke();
  await mail.untilTold(2);
  expect(mail.told.map(([kind]) => kind)).toEqual(['pause', 'pause']);
  const entries = await mail.storage.read.outbox.entries(9);
  expect(entries.map(({ tries }) => tries)).toEqual([0, 0, 0]);
  expect(entries[0]?.lastFailure).toContain('EAUTH');
});
