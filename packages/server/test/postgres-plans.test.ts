import pg from 'pg';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { addMember } from '../src/core/members/add-member.js';
import { tellOfReports } from '../src/core/moderation/tell-of-reports.js';
import { eachMinute } from '../src/jobs/each-minute.js';
import { Batch } from '../src/storage/postgres/batch.js';
import { openPostgres } from '../src/storage/postgres/open-postgres.js';
import { findPostgres } from './harness/find-postgres.js';
import { hostBrowser } from './harness/host-browser.js';
import { apply, applyVerified, publish } from './harness/scenes.js';
import { temporaryDatabases } from './harness/temporary-postgres.js';
import { NOW, openTestService, type TestService } from './harness/test-service.js';

const url = await findPostgres();

const ROWS = 20_000;

/** Tables that grow with what people do, and are never read from one end to the other. */
const LARGE = [
  ...['offers', 'offer_changes', 'applications', 'links', 'outbox', 'idempotency', 'spent_challenges'],
  ...['people', 'members', 'sessions', 'sign_ins', 'audit_trail', 'letter_counts', 'mailboxes', 'reports'],
];

/** Columns whose rows differ, of the first in ten but little: what is asked for has many rows, and is not most of them. */
const VARIED: Record<string, string> = {
  status: `(array['submitted', 'read', 'accepted', 'rejected', 'withdrawn'])[1 + n % 5]`,
  ...Object.fromEntries(
    ['publisher_id', 'person_id', 'offer_id', 'application_id', 'subject', 'remote_id'].map((name) => [
      name,
      `case when n % 10 = 0 then "${name}" else md5("${name}" || n) end`,
    ]),
  ),
  pupil_hash: `md5("pupil_hash" || n)`,
};

/** Moments to come, within two hours; others passed as long ago. So nearly nothing is due, or over. */
const AHEAD = ['due_at', 'expires_at', 'claimed_until'];

interface Asked {
  text: string;
  values: unknown[];
}

interface Plan {
  'Node Type': string;
  'Relation Name'?: string;
  Plans?: Plan[];
}

function* nodesOf(plan: Plan): Iterable<Plan> {
  yield plan;
  for (const part of plan.Plans ?? []) yield* nodesOf(part);
}

describe.skipIf(url === undefined)('with 20,000 rows a table', () => {
  const databases = temporaryDatabases(url ?? '');
  const asked = new Map<string, Asked>();
  afterAll(() => databases.drop());

  test('no statement that somebody waits for, or that is run each minute, reads a table from end to end', async () => {
    const address = await databases.address();
    const settings = { url: address, sealKey: new Uint8Array(32).fill(7) };
    // A migration reads what it changes, once.
    await (await openPostgres(settings)).storage.close();
    const stop = record(asked);
    await liveThrough(settings);
    stop();
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    try {
      await fill(client);
      const reading: string[] = [];
      for (const { text, values } of asked.values()) {
        const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
          `explain (format json) ${text}`,
          values,
        );
        const [{ Plan: plan } = { Plan: { 'Node Type': 'none' } }] = rows[0]?.['QUERY PLAN'] ?? [];
        for (const node of nodesOf(plan))
          if (node['Node Type'] === 'Seq Scan' && LARGE.includes(node['Relation Name'] ?? ''))
            reading.push(`${node['Relation Name']}: ${text}`);
      }
      expect(asked.size).toBeGreaterThan(80);
      expect(reading).toEqual([]);
    } finally {
      await client.end();
    }
  });
});

/** Remembers each statement that is sent, alone or with others, until it is told to stop. */
function record(asked: Map<string, Asked>): () => void {
  const { query } = pg.Client.prototype;
  const { add } = Batch.prototype;
  const note = (text: string, values: unknown[]): void => {
    if (/^\s*(?:select|insert|update|delete|with)\b/i.test(text)) asked.set(text, { text, values });
  };
  const spies = [vi.spyOn(Batch.prototype, 'add'), vi.spyOn(pg.Client.prototype, 'query')] as const;
  spies[0].mockImplementation(function (this: Batch, config, values) {
    note(config.text, values ?? config.values ?? []);
    return Reflect.apply(add, this, [config, values]);
  });
  spies[1].mockImplementation(function (this: pg.Client, ...args: unknown[]) {
    const [statement, given] = args as [string | Batch | { text: string; values?: unknown[] }, unknown];
    if (typeof statement === 'string') note(statement, Array.isArray(given) ? given : []);
    else if (!(statement instanceof Batch))
      note(statement.text, Array.isArray(given) ? given : (statement.values ?? []));
    return Reflect.apply(query, this, args) as never;
  });
  return () => {
    for (const spy of spies) spy.mockRestore();
  };
}

/** What people, programs and the clock ask of a service. */
async function liveThrough(settings: Parameters<typeof openPostgres>[0]): Promise<void> {
  const opened = await openPostgres(settings);
  const service = await openTestService({ opened });
  const { storage } = service.ports;
  const { secret } = await service.createKey('secret', 'live');
  const offer = await publish(service, secret);
  const { id } = await applyVerified(service, secret, offer.id);
  const { secret: publishable } = await service.createKey('publishable', 'live');
  const sent = await apply(service, publishable, offer.id);
  const publisher = service.client(secret).publisher;
  await publisher.offers.list();
  await publisher.applications.list();
  await publisher.applications.list({ remoteId: offer.remoteId });
  await publisher.applications.list({ status: 'submitted' });
  await publisher.applications.accept(id);
  await service.client().applications.get(sent.id, { receiptToken: sent.receiptToken });
  await service.client().service.health();
  await askAsMember(service);
  await storage.write(async ({ mailboxes, moderation, outbox }) => {
    await mailboxes.stop('somebody', NOW);
    await moderation.report(
      {
        id: 'rp_0000000000000001',
        offerId: offer.id,
        mode: 'live',
        reason: 'other',
        details: {},
        createdAt: NOW,
      },
      200,
    );
    const claim = { now: NOW, until: NOW, limit: 8 } as const;
    for (const urgency of ['urgent', 'ordinary'] as const) await outbox.claim({ ...claim, urgency });
    await outbox.isDue(NOW);
  });
  await tellOfReports(service.ports);
  await eachMinute(service.ports, NOW);
  await service.close();
}

async function askAsMember(service: TestService): Promise<void> {
  const email = 'sophie@verdon.example';
  await addMember(service.ports, { publisher: 'Ateliers Verdon', email, role: 'owner' });
  const browser = hostBrowser(service);
  await browser.enter(email);
  for (const page of ['', '/candidates', '/candidates?list=over', '/offers', '/access'])
    await browser.get(`/publisher${page}`);
  // One that is not used.
  await hostBrowser(service).post('/signin', { email });
}

/** Makes many rows of those that are there. */
async function fill(client: pg.Client): Promise<void> {
  await client.query('set session_replication_role = replica');
  for (const table of LARGE) {
    const { rows } = await client.query<{ name: string; type: string; isUnique: boolean }>(
      `select attname as name, format_type(atttypid, atttypmod) as type, exists (
         select from pg_index where indrelid = attrelid and indisunique and indpred is null and attnum = any(indkey)
       ) as "isUnique"
       from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
      [table],
    );
    const columns = rows.map(({ name }) => `"${name}"`).join(', ');
    const values = rows.map(({ name, type, isUnique }) => {
      const varied = VARIED[name];
      if (varied !== undefined) return varied;
      if (type.startsWith('timestamp'))
        return `"${name}" ${AHEAD.includes(name) ? '+' : '-'} n * interval '300 ms'`;
      if (!isUnique) return `"${name}"`;
      return type === 'bigint' ? `"${name}" + n * 100` : `md5("${name}" || n)`;
    });
    await client.query(
      `insert into "${table}" (${columns}) overriding system value
       select ${values.join(', ')} from (select * from "${table}" limit 1) one, generate_series(1, ${ROWS}) n
       on conflict do nothing`,
    );
    const { rows: counted } = await client.query<{ rows: number }>(
      `select count(*)::integer as rows from "${table}"`,
    );
    expect(counted[0]?.rows, table).toBeGreaterThan(ROWS / 2);
  }
  await client.query('vacuum analyze');
}
