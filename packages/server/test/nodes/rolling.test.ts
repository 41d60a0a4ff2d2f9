import { createClient } from '@1eleve1stage/sdk';
import pg from 'pg';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findPostgres } from '../harness/find-postgres.js';
import { openMailServer, type MailServer } from '../harness/mail-server.js';
import { sampleOffer } from '../harness/samples.js';
import { temporaryDatabases } from '../harness/temporary-postgres.js';
import { asking } from './asking.js';
import { startCrowd } from './crowd.js';
import { checkKept } from './kept.js';
import { makeLaterRelease, type LaterRelease } from './later-release.js';
import { openNodes, type Nodes } from './open-nodes.js';
import { pupilsOf, WEEKS } from './pupils.js';

const [OFFERS, SEARCHERS] = [4, 2];
/** Applications and searches, each, from one step to the next. */
const BETWEEN = 10;
/** Processors are for nodes that start. */
const PAUSE_MS = 400;
const SOON = { timeout: 30_000 };
const SECRET_KEY = Buffer.alloc(32, 7).toString('base64');

const url = await findPostgres();

describe.skipIf(url === undefined)('two releases on one schema', () => {
  const databases = temporaryDatabases(url ?? '');
  afterAll(() => databases.drop());
  let later: LaterRelease;
  let mail: MailServer;
  let environment: Record<string, string>;
  let nodes: Nodes;

  beforeEach(async () => {
    [later, mail] = await Promise.all([makeLaterRelease(), openMailServer()]);
    environment = {
      ...{ DATABASE_URL: await databases.address(), SECRET_KEY, SMTP_URL: mail.url },
      // Longer than it takes the balancer to see that a node is not ready any more.
      STOP_DELAY_SECONDS: '1',
    };
    nodes = await openNodes(2, environment);
  });
  afterEach(async () => {
    await nodes.close();
    await mail.close();
    await later.remove();
  });

  test('nothing lost: nodes are replaced one by one, one of the release before starts again meanwhile, and no request fails', async ({
    annotate,
  }) => {
    const asked = asking(nodes.url, await createKey());
    const pupils = pupilsOf(asked);
    const offers: string[] = [];
    for (let number = 0; number < OFFERS; number += 1) {
      const { text } = await asked.ask(
        `PUT /v1/publisher/offers/offer-${number}`,
        sampleOffer({ weeks: WEEKS }),
      );
      // Answered by the service.
      offers.push((JSON.parse(text) as { id: string }).id);
    }
    // The other service finds them a fifth of a second later.
    await expect.poll(() => Promise.all(nodes.urls.map(totalAt)), SOON).toEqual([OFFERS, OFFERS]);
    let searches = 0;
    async function search(): Promise<void> {
      expect(await totalAt(nodes.url)).toBe(OFFERS);
      searches += 1;
    }
    const applying = offers.map((offer) => () => pupils.apply(offer));
    const searching = Array.from({ length: SEARCHERS }, () => search);
    const crowd = startCrowd([...applying, ...searching], PAUSE_MS);
    async function goOn(): Promise<void> {
      const [applied, found] = [pupils.acknowledged.size + BETWEEN, searches + BETWEEN];
      await crowd.until(() => pupils.acknowledged.size >= applied && searches >= found);
    }

    const ours = await versions();
    await goOn();
    expect(await nodes.run(['migrate'], later.main).ended).toMatchObject({ code: 0 });
    expect(await addedTables()).toBe(1);
    await goOn();
    await nodes.replace(0, later.main);
    await goOn();
    await nodes.replace(1);
    expect(await versions()).toEqual([later.version, ours[1]]);
    await goOn();
    await nodes.replace(1, later.main);
    expect(await versions()).toEqual([later.version, later.version]);
    await goOn();
    await crowd.stop();

    expect(asked.again).toEqual({ cutOff: 0, putOff: 0 });
    await checkKept(pupils, environment);
    await annotate(`${pupils.acknowledged.size} applications, ${searches} searches`);
  });

  /** How many offers are found there. */
  async function totalAt(baseUrl: string): Promise<number> {
    const answer = await fetch(`${baseUrl}/v1/offers`);
    expect(answer.status).toBe(200);
    // Answered by the service.
    return ((await answer.json()) as { total: number }).total;
  }

  async function createKey(): Promise<string> {
    const named = ['--publisher', 'Ateliers Verdon', '--kind', 'secret', '--mode', 'live', '--json'];
    const { output } = await nodes.command(['keys', 'create', ...named]);
    // Written by the command.
    return (JSON.parse(output) as { key: string }).key;
  }

  function versions(): Promise<string[]> {
    return Promise.all(
      nodes.urls.map(async (baseUrl) => (await createClient({ baseUrl }).service.health()).version),
    );
  }

  /** How many tables there are of the later release's. */
  async function addedTables(): Promise<number | null> {
    const client = new pg.Client({ connectionString: environment['DATABASE_URL'] });
    await client.connect();
    const { rowCount } = await client.query(`select from pg_tables where tablename = 'notices'`);
    await client.end();
    return rowCount;
  }
});
