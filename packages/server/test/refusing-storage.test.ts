import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, describe, expect, it } from 'vitest';
import { toMailboxToken } from '../src/core/mail/rules/mailbox-token.js';
import { hashMailbox } from '../src/core/mail/rules/mailbox.js';
import { createRateLimiter } from '../src/rate-limit/create-rate-limiter.js';
import { openFormAt, postForm, typed } from './harness/forms.js';
import { sampleApplication } from './harness/samples.js';
import { publish } from './harness/scenes.js';
import { openTestService } from './harness/test-service.js';

const folder = await mkdtemp(join(tmpdir(), 'stages-'));
const service = await openTestService({ file: join(folder, 'stages.db') }, (ports) => ({
  ...ports,
  rateLimiter: createRateLimiter(),
}));
const { secret } = await service.createKey('secret', 'live');
const offerId = (await publish(service, secret)).id;
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true });
});

const apply = (): Promise<Response> =>
  service.request(`/v1/offers/${offerId}/applications`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${secret}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify(sampleApplication()),
  });
const health = () => service.client().service.health();

describe('while another process holds the lock', () => {
  it('nothing lost 12.2: searches are answered at once; 12.6: what writes is refused, to be sent again', async () => {
    const { action, hidden } = await openFormAt(service, `/s/offers/${offerId}/apply`);
    const other = new BetterSqlite3(join(folder, 'stages.db'));
    other.exec('BEGIN IMMEDIATE');
    let isRefused = false;
    const refusal = apply().finally(() => (isRefused = true));
    const form = postForm(service, action, { ...typed({ firstName: 'Apolline' }), ...hidden });
    const link = postForm(service, '/mail/withdraw?lang=en', { act: 'withdraw', token: 'x'.repeat(43) });
    const mailbox = toMailboxToken(
      service.ports.secret,
      hashMailbox(service.ports.secret, 'nadia@ferme.example'),
    );
    const stop = postForm(service, '/mail/stop', { act: 'stop', token: mailbox });
    const oneClick = postForm(service, `/mail/stop?token=${mailbox}`, { 'List-Unsubscribe': 'One-Click' });
    let searches = 0;
    while (!isRefused) {
      expect((await service.client().offers.search({ q: 'usinage' })).total).toBe(1);
      searches += 1;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    // One at a time, in the seconds that the lock is waited for.
    expect(searches).toBeGreaterThan(20);

    const answer = await refusal;
    expect([answer.status, (await answer.json()) as object]).toMatchObject([503, { code: 'unavailable' }]);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);

    const page = await form;
    expect([page.status, page.headers.get('retry-after')]).toEqual([503, '10']);
    expect(page.text).toContain('Le service ne peut rien enregistrer pour l’instant.');
    expect(page.text).toContain('value="Apolline"');

    const mailed = await link;
    expect([mailed.status, mailed.headers.get('retry-after')]).toEqual([503, '10']);
    expect(mailed.text).toContain('your link is still good');
    expect(mailed.text).toContain(`name="token" value="${'x'.repeat(43)}"`);

    for (const stopped of [await stop, await oneClick]) {
      expect([stopped.status, stopped.headers.get('retry-after')]).toEqual([503, '10']);
      expect(stopped.text).toContain('le lien reste valable');
      expect(stopped.text).toContain(`name="token" value="${mailbox}"`);
    }

    const { status, storage, degraded } = await health();
    expect([status, storage, degraded.map(({ part }) => part)]).toEqual([
      'degraded',
      'refusing',
      ['storage'],
    ]);
    other.exec('COMMIT');
    other.close();
    expect((await apply()).status).toBe(201);
    expect(await health()).toMatchObject({ status: 'ok', storage: 'ok', degraded: [] });
  });
});

describe('once it is over', () => {
  it('nothing lost 12.6: a service that refused to write finds out by itself', async () => {
    const other = new BetterSqlite3(join(folder, 'stages.db'));
    other.exec('BEGIN IMMEDIATE');
    expect((await apply()).status).toBe(503);
    other.close();
    // Whoever watches has it try again.
    await health();
    await expect.poll(async () => (await health()).status).toBe('ok');
  });
});
