import { solveChallenge } from '@1eleve1stage/sdk';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { admitLetter } from '../src/core/applications/letters/admit-letter.js';
import { writeLetters } from '../src/core/applications/letters/write-letters.js';
import { eachMinute } from '../src/jobs/each-minute.js';
import { timeBelieved } from '../src/jobs/believe-time.js';
import { startMailWorker, type MailWorker } from '../src/mail/worker.js';
import { findPostgres } from './harness/find-postgres.js';
import { sampleApplication, sampleOffer } from './harness/samples.js';
import { apply, codeOf, publish } from './harness/scenes.js';
import { temporaryDatabases } from './harness/temporary-postgres.js';
import { openTestService, type TestService } from './harness/test-service.js';

const url = await findPostgres();

describe.skipIf(url === undefined)('two services on one PostgreSQL', () => {
  const databases = temporaryDatabases(url ?? '');
  afterAll(() => databases.drop());
  let nodes: [here: TestService, there: TestService];
  let secret: string;
  let offerId: string;

  beforeEach(async () => {
    const [one, other] = await databases.openTwice();
    if (!one || !other) throw new Error('There are two');
    nodes = [await openTestService({ opened: one }), await openTestService({ opened: other })];
    ({ secret } = await nodes[0].createKey('secret', 'live'));
    offerId = (await publish(nodes[0], secret, { seats: { total: 99 } })).id;
  });
  afterEach(async () => {
    for (const node of nodes) await node.close();
  });
  /** One after the other. */
  const nodeOf = (index: number): TestService => nodes[index % 2 === 0 ? 0 : 1];

  test('who publishes at one finds it at the other, at once', async () => {
    let turn = 0;
    // As a balancer does: each request is the other's.
    const client = nodes[0].client(secret);
    const balanced = (path: string, init?: RequestInit): Promise<Response> =>
      nodeOf((turn += 1)).request(path, init);
    for (let number = 1; number <= 20; number += 1) {
      const written = await balanced(`/v1/publisher/offers/offre-${number}`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
        body: JSON.stringify(sampleOffer()),
      });
      const change = written.headers.get('offers-change') ?? '';
      const found = await balanced('/v1/offers', { headers: { 'offers-change': change } });
      expect(await found.json()).toMatchObject({ total: number + 1 });
    }
    expect((await client.offers.search()).total).toBe(21);
  });

  test('nobody harmed 12.11: a code is guessed five times in all, whichever is asked, at once', async () => {
    const sent = await apply(nodes[0], secret, offerId);
    const code = Number(await codeOf(nodes[0], sent));
    const guesses = Array.from({ length: 40 }, (_, index) =>
      String((code + index + 1) % 1_000_000).padStart(6, '0'),
    );
    const refused = await Promise.all(
      guesses.map((guess, index) =>
        nodeOf(index)
          .client()
          .applications.verify(sent.id, { code: guess })
          .then(
            () => 'taken',
            ({ code: why }: { code?: string }) => why,
          ),
      ),
    );
    expect(refused.filter((why) => why === 'code_wrong')).toHaveLength(4);
    expect(new Set(refused)).toEqual(new Set(['code_wrong', 'code_locked']));
  });

  test('a challenge is good for one application, though both are shown it at once', async () => {
    const { secret: key } = await nodes[0].createKey('publishable', 'live');
    const proof = await solveChallenge(await nodes[0].client(key).challenges.create(offerId));
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        nodeOf(index)
          .client(key)
          .applications.submit(offerId, { ...sampleApplication(), proof })
          .then(
            () => 'taken',
            ({ code }: { code?: string }) => code,
          ),
      ),
    );
    expect(outcomes.toSorted()).toEqual([...Array<string>(9).fill('proof_invalid'), 'taken']);
  });

  test('nothing lost 12.5: a clock of one that jumps by an hour has neither erase anything, and is told', async () => {
    const { id } = await apply(nodes[0], secret, offerId);
    const status = async () => (await nodes[0].ports.storage.read.applications.get(id))?.status;
    const expiresAt = (await nodes[0].ports.storage.read.applications.get(id))?.expiresAt ?? new Date(NaN);
    const [told, minute] = [new Array<boolean>(), 60_000];
    let minutes = -30;
    const start = ({ ports }: TestService) =>
      timeBelieved({
        ...ports,
        running: () => minutes * minute,
        onChange: ({ isBelieved }) => told.push(isBelieved),
      });
    const believed = [start(nodes[0]), start(nodes[1])] as const;
    const round = async (aheadBy: number): Promise<void> => {
      minutes += 1;
      for (const [index, wrongBy] of [0, aheadBy].entries()) {
        nodeOf(index).travelTo(new Date(expiresAt.getTime() + (minutes + wrongBy) * minute));
        await eachMinute(nodeOf(index).ports, await (index === 0 ? believed[0] : believed[1])());
      }
    };
    const parts = async (index: number) =>
      (await nodeOf(index).client().service.health()).degraded.map(({ part }) => part);
    await round(0);
    await round(60);
    expect([await status(), await parts(0), await parts(1)]).toEqual(['unverified', [], ['clock']]);
    await round(60);
    await round(0);
    expect([await status(), await parts(1), told]).toEqual(['unverified', [], [false, true]]);
    minutes += 30;
    await round(0);
    expect(await status()).toBeUndefined();
  });

  test('nothing lost 12.11: a mailbox gets 40 codes, whichever sends them', async () => {
    const sent: string[] = [];
    const workers: MailWorker[] = nodes.map(({ ports }) =>
      startMailWorker({
        ...{ storage: ports.storage, now: ports.now, pollMs: 10 },
        admit: (letter) => admitLetter(ports, letter),
        write: (letter, others) => writeLetters(ports, letter, others),
        transport: {
          send: async ({ message }) => void sent.push(message.to),
          close: () => undefined,
        },
        ...{ onFailure: () => undefined, onPause: () => undefined, onResume: () => undefined },
        onUnreadable: () => undefined,
        onError: () => undefined,
      }),
    );
    for (let index = 0; index < 46; index += 1) {
      const pupil = {
        ...sampleApplication().pupil,
        email: 'jade@college.example',
        firstName: `Jade ${'abcdefghijklmnopqrstuvwxyz'[index % 26]}${index > 25 ? 'a' : ''}`,
      };
      await apply(nodeOf(index), secret, offerId, { ...sampleApplication(), pupil });
    }
    const { storage, now } = nodes[0].ports;
    await expect.poll(() => storage.read.outbox.isDue(now()), { timeout: 60_000 }).toBe(false);
    await Promise.all(workers.map((worker) => worker.stop()));
    expect(sent).toEqual(Array.from({ length: 40 }, () => 'jade@college.example'));
  });
});
