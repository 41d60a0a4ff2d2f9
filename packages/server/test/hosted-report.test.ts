import { ProblemError, solveChallenge } from '@1eleve1stage/sdk';
import { OfferId } from '@1eleve1stage/sdk/contract';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createRateLimiter } from '../src/rate-limit/create-rate-limiter.js';
import { hideOffer } from '../src/core/moderation/hide-offer.js';
import { openFormAt, postForm, readForm } from './harness/forms.js';
import { publish } from './harness/scenes.js';
import { openTestService } from './harness/test-service.js';

let offerId: OfferId;

// With the rate limiter of the real service: pages without script prove no work.
const service = await openTestService({}, (ports) => ({ ...ports, rateLimiter: createRateLimiter() }));
const secret = await service.createKey('secret', 'live');
beforeEach(async () => {
  offerId = (await publish(service, secret.secret)).id;
});
afterAll(() => service.close());

const kept = () => service.ports.storage.read.moderation.reportsOf(offerId, 100);
const page = () => `/s/offers/${offerId}/report`;

describe('reporting an offer without script', () => {
  it('true to its words 13.5: goes from the offer to the thanks, and is kept for a person', async () => {
    expect(await (await service.request(`/s/offers/${offerId}`)).text()).toContain(`href="${page()}"`);
    const { action, hidden } = await openFormAt(service, page());
    const fields = { reason: 'unsafe', text: 'Je ne me sens pas bien là-bas', email: 'lu@famille.example' };
    const sent = await postForm(service, action, { ...fields, ...hidden });
    expect(sent.status).toBe(200);
    expect(sent.text).toMatch(/numéro rp_[0-9a-z]{16}/);
    expect(sent.headers.get('cache-control')).toBe('no-store');
    expect(await kept()).toMatchObject([
      { reason: 'unsafe', details: { text: fields.text, email: fields.email, language: 'fr' } },
    ]);
    expect((await service.request(`/s/offers/${offerId}`)).status).toBe(200);
  });

  it('true to its words 13.5: says what to correct, with all that was typed', async () => {
    const { action, hidden } = await openFormAt(service, `${page()}?lang=en`);
    const wrong = await postForm(service, action, { ...hidden, text: 'Mes mots', email: 'lu@' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('<html lang="en"');
    expect(wrong.text).toContain('2 things left to correct');
    expect(wrong.text).toMatch(/Mes(?: |&#32;)mots/);
    const again = readForm(wrong.text);
    const sent = await postForm(service, again.action, {
      ...again.hidden,
      reason: 'gone',
      text: '',
      email: ' ',
    });
    expect(sent.status).toBe(200);
    expect(await kept()).toMatchObject([{ reason: 'gone', details: { language: 'en' } }]);
  });

  it('true to its words 13.5: serves once, not at once, and not from another site', async () => {
    const { action, hidden } = await openFormAt(service, page());
    const fields = { ...hidden, reason: 'money' };
    const elsewhere = await postForm(service, action, fields, { 'sec-fetch-site': 'cross-site' });
    expect(elsewhere.status).toBe(403);
    expect((await postForm(service, action, { ...fields, ticket: '' })).status).toBe(422);
    expect((await postForm(service, action, fields)).status).toBe(200);
    const twice = await postForm(service, action, fields);
    expect(twice.status).toBe(422);
    expect(twice.text).toContain('a déjà servi');
    const atOnce = readForm(await (await service.request(page())).text());
    expect((await postForm(service, atOnce.action, { ...atOnce.hidden, reason: 'money' })).text).toContain(
      'très vite',
    );
    expect(await kept()).toHaveLength(1);
  });

  it('true to its words 13.5: what a program fills in leaves nothing', async () => {
    const { action, hidden } = await openFormAt(service, page());
    const sent = await postForm(service, action, { ...hidden, reason: 'money', comments: 'x' });
    expect(sent.status).toBe(200);
    expect(await kept()).toEqual([]);
  });

  it('true to its words 13.5: a network sends few without work, and nothing typed is lost', async () => {
    let last = await postForm(service, page(), {});
    for (let times = 0; times < 50 && last.status !== 429; times += 1) {
      const { action, hidden } = await openFormAt(service, page());
      // As fast as nobody is: the clock stands.
      service.travelTo(new Date(service.ports.now().getTime() - 1000));
      last = await postForm(service, action, { ...hidden, reason: 'other', text: 'Encore' });
    }
    expect(last.status).toBe(429);
    expect(last.text).toContain('Encore');
    service.travelTo(new Date(service.ports.now().getTime() + 3_600_000));
  });
});

describe('an offer that is taken down', () => {
  it('true to its words 13.5: its pages are gone, in words, in both languages', async () => {
    const reason = 'Le stage demande de l’argent aux familles.';
    await hideOffer(service.ports, { id: offerId, reason, by: 'dominique' });
    for (const path of ['', '/apply', '/report', '/poster']) {
      const response = await service.request(`/s/offers/${offerId}${path}`);
      expect(response.status).toBe(410);
      const text = await response.text();
      expect(text).toContain('Cette offre est retirée');
      expect(text).not.toContain(reason);
    }
    const english = await service.request(`/s/offers/${offerId}?lang=en`);
    expect(await english.text()).toContain('This offer was taken down');
    expect((await service.request(`/v1/offers/${offerId}`)).status).toBe(404);
    expect((await service.request('/s/offers/of_0000000000000000')).status).toBe(404);
  });
});

describe('the call of the client', () => {
  it('true to its words 13.5: takes a report with the work that applying takes', async () => {
    const { secret: key } = await service.createKey('publishable', 'live');
    const client = service.client(key);
    const proof = await solveChallenge(await client.challenges.create(offerId), { sliceMs: Infinity });
    const { report } = await client.reports.create(offerId, { reason: 'discrimination', proof });
    expect(await kept()).toMatchObject([{ id: report.id, reason: 'discrimination' }]);
    const codeOf = async (body: Parameters<typeof client.reports.create>[1]) => {
      const error: unknown = await client.reports.create(offerId, body).catch((reason: unknown) => reason);
      return error instanceof ProblemError ? error.code : error;
    };
    expect(await codeOf({ reason: 'money', proof })).toBe('proof_invalid');
    expect(await codeOf({ reason: 'money' })).toBe('proof_missing');
    expect(await codeOf({ reason: 'money', text: 'x'.repeat(1001) })).toBe('invalid_request');
  });
});
