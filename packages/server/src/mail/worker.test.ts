import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Storage } from '../ports/index.js';
import { openSqlite } from '../storage/sqlite/index.js';
import { writeLetter } from '../use-cases/write-letter.js';
import { announceMail } from './announce-mail.js';
import { openTransport, type MailFailure } from './transport.js';
import { startMailWorker, type MailWorker } from './worker.js';

interface Mailbox {
  url: string;
  /** Messages taken, whole. */
  received: string[];
  /** Resolves once that many were taken. */
  until(count: number): Promise<void>;
  close(): Promise<void>;
}

async function openMailbox(port = 0, refuses: (address: string) => boolean = () => false): Promise<Mailbox> {
  const received: string[] = [];
  let look = (): void => {};
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      if (!refuses(address)) return done();
      done(Object.assign(new Error('no such mailbox'), { responseCode: 550 }));
    },
    onData(stream, _session, done) {
      let message = '';
      stream.on('data', (chunk: Buffer) => (message += chunk.toString()));
      stream.on('end', () => {
        received.push(message);
        done();
        look();
      });
    },
  });
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const address = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    until: (count) =>
      new Promise((resolve) => {
        look = () => received.length >= count && resolve();
        look();
      }),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

let storage: Storage;
let worker: MailWorker | undefined;
let failures: (MailFailure & { id: string; tries: number })[];
let failed: () => void;
let now: Date;

beforeEach(async () => {
  ({ storage } = await openSqlite({ file: ':memory:', sealKey: new Uint8Array(32).fill(1) }));
  [failures, failed, now] = [[], () => {}, new Date('2027-03-10T10:00:00Z')];
});

afterEach(async () => {
  await worker?.stop();
  worker = undefined;
  await storage.close();
});

function start(smtpUrl: string): void {
  const publicUrl = 'https://stages.example:8443/base';
  const transport = openTransport({ smtpUrl, from: 'Stages <stages@stages.example>', publicUrl });
  worker = startMailWorker({
    storage,
    transport,
    now: () => now,
    write: (letter) => writeLetter({ storage, publicUrl }, letter),
    onFailure(failure) {
      failures.push(failure);
      failed();
    },
    onError(error) {
      throw error;
    },
  });
}

async function write(to: string, id = 'ml_0000000000000001'): Promise<void> {
  const letter = { subject: 'Réponse à ta candidature', blocks: [{ kind: 'text', text: 'Voilà.' } as const] };
  const announced = announceMail(storage, () => worker?.poke());
  await announced.write(({ outbox }) =>
    outbox.add({ id, createdAt: now, contents: { kind: 'written', message: { to, letter } } }),
  );
}

/** Resolves at the next try that fails. */
function failure(): Promise<void> {
  return new Promise((resolve) => (failed = resolve));
}

function waiting() {
  return storage.read.outbox.list(100);
}

describe('mail', () => {
  test('leaves as soon as it is written, and is forgotten', async () => {
    const mailbox = await openMailbox();
    start(mailbox.url);
    await write('jade@college.example');
    await mailbox.until(1);
    await worker?.stop();
    expect(mailbox.received[0]).toContain('Message-ID: <ml_0000000000000001@stages.example>');
    expect(mailbox.received[0]).toContain('To: jade@college.example');
    expect(await waiting()).toEqual([]);
    await mailbox.close();
  });

  test('waits for a server that is down, and arrives once when it is up', async () => {
    const down = await openMailbox();
    const port = Number(new URL(down.url).port);
    await down.close();
    start(down.url);
    const firstTry = failure();
    await write('jade@college.example');
    await firstTry;
    expect(failures).toMatchObject([{ id: 'ml_0000000000000001', tries: 1 }]);
    expect(await waiting()).toHaveLength(1);

    const up = await openMailbox(port);
    now = new Date(now.getTime() + 5_000);
    worker?.poke();
    await up.until(1);
    await worker?.stop();
    expect(up.received).toHaveLength(1);
    expect(await waiting()).toEqual([]);
    await up.close();
  });

  test('for one mailbox that does not exist keeps no other from leaving', async () => {
    const mailbox = await openMailbox(0, (address) => address.startsWith('nobody'));
    start(mailbox.url);
    const refusal = failure();
    await write('nobody@college.example', 'ml_0000000000000001');
    await write('jade@college.example', 'ml_0000000000000002');
    await Promise.all([mailbox.until(1), refusal]);
    expect(failures).toEqual([{ id: 'ml_0000000000000001', tries: 1, code: 'EENVELOPE', responseCode: 550 }]);
    await worker?.stop();
    expect((await waiting()).map(({ id }) => id)).toEqual(['ml_0000000000000001']);
    await mailbox.close();
  });

  test('that is left from before a stop leaves at the next start', async () => {
    await write('jade@college.example');
    const mailbox = await openMailbox();
    start(mailbox.url);
    await mailbox.until(1);
    await worker?.stop();
    expect(await waiting()).toEqual([]);
    await mailbox.close();
  });
});

test('a transaction that fails announces no mail', async () => {
  let announced = 0;
  const watched = announceMail(storage, () => (announced += 1));
  const broken = watched.write(async ({ outbox }) => {
    const message = { to: 'a@b.example', letter: { subject: '', blocks: [] } };
    await outbox.add({ id: 'ml_1', createdAt: now, contents: { kind: 'written', message } });
    throw new Error('disk full');
  });
  await expect(broken).rejects.toThrow('disk full');
  await watched.write(async () => {});
  expect(announced).toBe(0);
});
