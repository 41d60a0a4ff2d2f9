import { createClient } from '@1eleve1stage/sdk';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PATIENCE } from '../../../../scripts/patience.mjs';
import { findBinaries } from '../harness/postgres-server.js';
import { sampleOffer } from '../harness/samples.js';
import { asking, type Asking } from './asking.js';
import { startCrowd } from './crowd.js';
import { fewSeats } from './few-seats.js';
import { checkKept } from './kept.js';
import { openCodeLetters, type CodeLetters } from './letters.js';
import { openNodes, type Nodes } from './open-nodes.js';
import { openPair, type PostgresPair } from './postgres-pair.js';
import { pupilsOf, WEEKS, type Pupils } from './pupils.js';

/** Kills: of the primary whose standby takes over, of the primary that starts again, of a node, in turn. */
const ROUNDS = Number(process.env['KILLED_ROUNDS'] ?? 3);
const NODES = Number(process.env['KILLED_NODES'] ?? 2);
/** Acknowledged applications between two kills, at least. */
const BETWEEN = Number(process.env['KILLED_BETWEEN'] ?? 10);
/** Long enough to wait for leases of letters, which last half a minute. */
const IS_LONG = ROUNDS > 3;
/** Each has pupils who apply one after the other; few, and slowly, where nobody is to wait for all their letters. */
const [OFFERS, PAUSE_MS] = IS_LONG ? [20, 0] : [6, 200];
/** Offers of few seats that are filled at once. */
const FILLED = IS_LONG ? 10 : 1;
/** Letters that a node has under way at most: those a kill may leave in doubt. */
const UNDER_WAY = 16;

const SECRET_KEY = Buffer.alloc(32, 7).toString('base64');

if (findBinaries() === undefined)
  console.warn('SKIPPED: no PostgreSQL for this machine. That nodes lose nothing was NOT tested.');

describe.skipIf(findBinaries() === undefined)('nodes on a primary and its standby', () => {
  let pair: PostgresPair;
  let nodes: Nodes;
  let letters: CodeLetters;
  let environment: Record<string, string>;

  beforeEach(async () => {
    [pair, letters] = await Promise.all([openPair(), openCodeLetters()]);
    environment = { DATABASE_URL: pair.url, SECRET_KEY, SMTP_URL: letters.server.url };
    nodes = await openNodes(NODES, environment);
  });
  afterEach(async () => {
    await nodes.close();
    await letters.server.close();
    await pair.close();
  });

  test(
    'nothing lost 16.1: killed, as the primary is, they lose and double nothing that was acknowledged, and give no seat twice',
    { timeout: PATIENCE.test + ROUNDS * BETWEEN * 1000 },
    async ({ annotate }) => {
      const key = await createKey();
      const asked = asking(nodes.url, key);
      const pupils = pupilsOf(asked);
      const offers = await publishSome(asked);
      const seats = fewSeats(nodes.url, key, { asking: asked, pupils, letters });
      const crowd = startCrowd(
        offers.map((offer) => () => pupils.apply(offer)),
        PAUSE_MS,
      );
      const takers = startCrowd(Array.from({ length: FILLED }, () => () => seats.fillOne()));

      await crowd.until(() => pupils.acknowledged.size >= BETWEEN);
      // As long as nobody is killed, no letter is sent twice.
      expect(letters.doubles()).toEqual([]);
      for (let round = 0; round < ROUNDS; round += 1) {
        const fewest = pupils.acknowledged.size + BETWEEN;
        const kill = [pair.failOver, pair.crash, nodes.killOne][round % 3];
        // A code of who is killed comes once its lease is over.
        if (kill === nodes.killOne && !IS_LONG) await takers.stop();
        await kill?.();
        await crowd.until(() => pupils.acknowledged.size >= fewest);
      }
      await takers.stop();
      await crowd.stop();

      await checkLetters(pupils);
      await checkKept(pupils, environment);
      await seats.check();
      await checkIndexes();
      await annotate(
        `${ROUNDS} kills, ${pupils.acknowledged.size} acknowledged, ${asked.again.cutOff} answers cut off, ` +
          `${asked.again.putOff} put off, ${seats.count} offers filled, ${letters.doubles().length} letters twice`,
      );
    },
  );

  async function createKey(): Promise<string> {
    const named = ['--publisher', 'Ateliers Verdon', '--kind', 'secret', '--mode', 'live', '--json'];
    const { output } = await nodes.command(['keys', 'create', ...named]);
    // Written by the command.
    return (JSON.parse(output) as { key: string }).key;
  }

  async function publishSome({ ask }: Asking): Promise<string[]> {
    const ids: string[] = [];
    for (let number = 0; number < OFFERS; number += 1) {
      const { text } = await ask(`PUT /v1/publisher/offers/offer-${number}`, sampleOffer({ weeks: WEEKS }));
      // Answered by the service.
      ids.push((JSON.parse(text) as { id: string }).id);
    }
    return ids;
  }

  /** Each pupil has a letter, those that a killed node had once its leases are over; one that came twice has one Message-ID, and was under way as its node was killed. */
  async function checkLetters({ acknowledged }: Pupils): Promise<void> {
    const inDoubt = Math.floor(ROUNDS / 3) * UNDER_WAY;
    await letters.untilAtLeast(acknowledged.size - (IS_LONG ? 0 : inDoubt));
    for (const { ids } of letters.doubles()) expect(new Set(ids).size).toBe(1);
    expect(letters.doubles().length).toBeLessThanOrEqual(inDoubt);
  }

  /** What each node finds is what is there to be found: offers without a seat are full. */
  async function checkIndexes(): Promise<void> {
    for (const baseUrl of nodes.urls)
      await vi.waitFor(
        async () => expect(await createClient({ baseUrl }).offers.search()).toMatchObject({ total: OFFERS }),
        PATIENCE.step,
      );
  }
});
