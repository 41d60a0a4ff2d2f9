import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { OfferInput, openWeeks, RemoteId, schoolYearOf } from '@1eleve1stage/sdk/contract';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { usePortsOf } from '../src/commands/use-ports.js';
import { readConfig } from '../src/config/config.js';
import { connectToWrite } from '../src/storage/sqlite/connection.js';
import { createKey } from '../src/core/accounts/create-key.js';
import type { Ports } from '../src/ports/ports.js';
import { publishOffer } from '../src/core/offers/publish-offer.js';
import { freePort, runStages, type Run } from './harness/binary.js';
import { openMailServer, type Answer, type MailServer } from './harness/mail-server.js';
import { sampleApplication, sampleOffer } from './harness/samples.js';

/** How often the service is killed, and the mail server dies. */
const ROUNDS = Number(process.env['KILLED_ROUNDS'] ?? 2);
const PUPILS = 24;
/** Letters under way at once, at most: those a kill may leave in doubt. */
const UNDER_WAY = 16;

const now = new Date();
const weeks = openWeeks('seconde', now).slice(0, 1);
const birthDate = `${schoolYearOf(now) - 16}-03-14`;

let environment: Record<'DATA_DIR' | 'PORT' | 'SMTP_URL', string>;
let mailPort: number;
let server: MailServer | undefined;
let service: Run | undefined;

beforeEach(async () => {
  mailPort = await freePort();
  environment = {
    DATA_DIR: await mkdtemp(join(tmpdir(), 'stages-')),
    PORT: String(await freePort()),
    SMTP_URL: `smtp://127.0.0.1:${mailPort}`,
  };
});
afterEach(async () => {
  service?.signal('SIGKILL');
  await service?.ended;
  await server?.close();
  await rm(environment.DATA_DIR, { recursive: true });
});

const usePorts = usePortsOf(() => readConfig(environment));

test(
  'nothing lost 12.3: killed beside a mail server that is slow, refuses and dies, the service sends every letter',
  { timeout: 90_000 + ROUNDS * 30_000 },
  async () => {
    const apply = await usePorts(openToApply);
    const pupils: string[] = [];
    const letters: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      server = await openMailServer(moody(), { port: mailPort });
      await startService();
      const sent = await Promise.all(Array.from({ length: PUPILS }, apply));
      pupils.push(...sent);
      await server.until(4);
      await server.close();
      letters.push(...server.received);
      service?.signal('SIGKILL');
      await service?.ended;
      forgetLeases();
    }
    server = await openMailServer(undefined, { port: mailPort });
    await startService();
    await untilEmpty();
    letters.push(...server.received);

    const addresses = new Set(letters.map((letter) => fieldOf(letter, 'To')));
    expect([...addresses].sort()).toEqual(pupils.toSorted());
    // What came twice has one Message-ID, by which a reader knows it, and is no more than was under way.
    expect(new Set(letters.map((letter) => fieldOf(letter, 'Message-ID'))).size).toBe(pupils.length);
    expect(letters.length - pupils.length).toBeLessThanOrEqual(ROUNDS * UNDER_WAY);
  },
);

async function startService(): Promise<void> {
  service = runStages(['serve'], environment);
  await service.sees('"listening"');
}

/** Of four addresses one never gets an answer, one is refused for now. */
function moody(): (address: string) => Answer {
  let asked = 0;
  return () => {
    asked += 1;
    if (asked % 4 === 0) return 'never';
    return asked % 4 === 2 ? 450 : 'take';
  };
}

function fieldOf(letter: string, name: string): string {
  return new RegExp(`^${name}: (.+?)\\r?$`, 'm').exec(letter)?.[1] ?? '';
}

/** As if the leases of who was killed were over. */
function forgetLeases(): void {
  const db = connectToWrite(join(environment.DATA_DIR, 'stages.db'));
  db.$client.exec('update outbox set claimed_until = null, due_at = created_at where due_at is not null');
  db.$client.close();
}

async function untilEmpty(): Promise<void> {
  for (;;) {
    const { waiting, ...others } = await usePorts(({ storage }) => storage.read.outbox.count());
    expect(others).toEqual({ givenUp: 0, unreadable: 0 });
    if (waiting === 0) return;
    await wait(500);
  }
}

/** An offer, and how a pupil applies to it; the answer is the pupil's address. */
async function openToApply(ports: Ports): Promise<() => Promise<string>> {
  const asked = { publisher: 'Ateliers Verdon', mode: 'live', kind: 'secret', origins: [] } as const;
  const { key, secret } = await createKey(ports, { ...asked, origins: [] });
  const input = OfferInput.parse(sampleOffer({ weeks }));
  const remoteId = RemoteId.parse('one');
  const { offer } = await publishOffer(ports, {
    ...{ publisherId: key.publisherId, mode: 'live', remoteId, input },
  });
  const address = `http://127.0.0.1:${environment.PORT}/v1/offers/${offer.id}/applications`;
  return async () => {
    const form = sampleApplication({ weeks });
    const { email } = form.pupil;
    const body = JSON.stringify({ ...form, pupil: { ...form.pupil, birthDate } });
    const answer = await fetch(address, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${secret}`,
        'content-type': 'application/json',
        'idempotency-key': email,
      },
      body,
    });
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    return email;
  };
}
