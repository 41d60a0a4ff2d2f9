import { afterEach, describe, expect, it } from 'vitest';
import { routes } from '../../src/contract/index.js';
import { createClient, NoAnswerError, ProblemError, UnreadableAnswerError } from '../../src/index.js';
import {
  cut,
  json,
  page,
  problem,
  silence,
  stalled,
  startService,
  truncated,
  type ScriptedService,
} from './service.js';

const EMPTY = { offers: [], total: 0, nextCursor: null };
const FORM = {
  pupil: {
    firstName: 'Jade',
    lastName: 'Moreau',
    email: 'jade@famille.example',
    grade: 'troisieme' as const,
    school: { name: 'Collège Jeanne Barret' },
    birthDate: '2012-03-14',
  },
  weeks: ['2027-W02'],
  motivation: 'J’aime les animaux.',
  legalRepresentative: { name: 'Claire Moreau', email: 'claire@famille.example', phone: '0612345678' },
};
const SUBMITTED = { application: { id: 'ap_0000000000000000', status: 'unverified' }, receiptToken: 'token' };

let service: ScriptedService;

async function client(turns: Parameters<typeof startService>, key?: string) {
  service = await startService(...turns);
  return createClient({ baseUrl: `${service.url}/`, timeoutMs: 200, ...(key && { key }) });
}

afterEach(() => service.stop());

describe('a request', () => {
  it('writes lists with commas, leaves out what is undefined, and needs no key', async () => {
    const { offers } = await client([json(EMPTY)]);
    await offers.search({
      q: 'l’été & co',
      weeks: ['2027-W02', '2027-W03'],
      isPublic: false,
      grade: undefined,
    });
    const [asked] = service.seen;
    expect(asked?.url.pathname).toBe('/v1/offers');
    expect(Object.fromEntries(asked?.url.searchParams ?? [])).toEqual({
      q: 'l’été & co',
      weeks: '2027-W02,2027-W03',
      isPublic: 'false',
    });
    expect(asked?.headers.authorization).toBeUndefined();
  });

  it('sends a publishable key in the address of a read, so that browsers need not ask first', async () => {
    const { offers } = await client([json(EMPTY)], 'pk_live_abc');
    await offers.search();
    expect(service.seen[0]?.url.searchParams.get('key')).toBe('pk_live_abc');
    expect(service.seen[0]?.headers.authorization).toBeUndefined();
  });

  it('never sends a secret key in an address', async () => {
    const { offers } = await client([json(EMPTY)], 'sk_live_abc');
    await offers.search();
    expect(service.seen[0]?.url.search).toBe('');
    expect(service.seen[0]?.headers.authorization).toBe('Bearer sk_live_abc');
  });

  it('shows the receipt, not the key, where the receipt opens', async () => {
    const { applications } = await client([json({ application: {} })], 'pk_live_abc');
    await applications.get('ap_0000000000000000', { receiptToken: 'mine' });
    expect(service.seen[0]?.headers.authorization).toBe('Bearer mine');
  });

  it('encodes what it puts in a path', async () => {
    const { publisher } = await client([json({ remoteId: 'x' })], 'sk_live_abc');
    await publisher.offers.get('../a b?c');
    expect(service.seen[0]?.url.pathname).toBe('/v1/publisher/offers/..%2Fa%20b%3Fc');
  });

  it('writes JSON that an old library’s toJSON cannot break', async () => {
    const { applications } = await client([json(SUBMITTED, 201)], 'pk_live_abc');
    Object.defineProperty(Array.prototype, 'toJSON', { value: () => 'broken', configurable: true });
    try {
      await applications.submit('of_0000000000000000', FORM);
    } finally {
      Reflect.deleteProperty(Array.prototype, 'toJSON');
    }
    expect(JSON.parse(service.seen[0]?.body ?? '')).toEqual(FORM);
  });
});

describe('pages', () => {
  it('are read one after the other, as far as the reader goes', async () => {
    const offer = (id: string) => ({ id });
    const first = json({ offers: [offer('a'), offer('b')], total: 3, nextCursor: 'next' });
    const { offers } = await client([first, json({ offers: [offer('c')], total: 3, nextCursor: null })]);
    const ids: string[] = [];
    for await (const { id } of offers.searchAll({ q: 'x' })) ids.push(id);
    expect(ids).toEqual(['a', 'b', 'c']);
    expect(service.seen.map(({ url }) => url.searchParams.get('cursor'))).toEqual([null, 'next']);
  });
});

describe('when the service says no', () => {
  it('rejects with the problem, its fields and the time to wait', async () => {
    const errors = [
      { in: 'body', pointer: '/weeks/0', code: 'week_not_allowed', titles: { fr: '', en: '' } },
    ];
    const { applications } = await client(
      [problem('too_many_requests', 429, { errors, triesLeft: 2 }, { 'retry-after': '60' })],
      'pk_live_abc',
    );
    const error = await applications
      .verify('ap_0000000000000000', { code: '123456' })
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({
      code: 'too_many_requests',
      status: 429,
      retryAfter: 60,
      triesLeft: 2,
      requestId: 'r1',
      errors,
    });
  });

  it('reads the fields to correct although an old library’s toJSON is about', async () => {
    const errors = [{ in: 'query', pointer: '/q', code: 'too_long', titles: { fr: '', en: '' } }];
    const { offers } = await client([problem('invalid_request', 400, { errors })]);
    Object.defineProperty(Array.prototype, 'toJSON', { value: () => 'broken', configurable: true });
    try {
      await expect(offers.search()).rejects.toHaveProperty('errors.0.pointer', '/q');
    } finally {
      Reflect.deleteProperty(Array.prototype, 'toJSON');
    }
  });

  it('does not wait longer than a person would', async () => {
    const { offers } = await client([problem('unavailable', 503, {}, { 'retry-after': '11' })]);
    await expect(offers.search()).rejects.toMatchObject({ code: 'unavailable', retryAfter: 11 });
    expect(service.seen).toHaveLength(1);
  });

  it('does not ask again', async () => {
    const { offers } = await client([problem('offer_not_found', 404), json({})]);
    await expect(offers.get('of_0000000000000000')).rejects.toMatchObject({ code: 'offer_not_found' });
    expect(service.seen).toHaveLength(1);
  });
});

describe('when no answer comes', () => {
  it('tries a read again, and succeeds', async () => {
    const { offers } = await client([cut, problem('unavailable', 503), json(EMPTY)]);
    await expect(offers.search()).resolves.toEqual(EMPTY);
    expect(service.seen).toHaveLength(3);
  });

  it('gives up after three tries', async () => {
    const { offers } = await client([cut]);
    await expect(offers.search()).rejects.toBeInstanceOf(NoAnswerError);
    expect(service.seen).toHaveLength(3);
  });

  it('says so when the service is silent, or stops in the middle', async () => {
    const silent = await client([silence]);
    await expect(silent.publisher.offers.update('x', {})).rejects.toBeInstanceOf(NoAnswerError);
    await service.stop();
    const { offers } = await client([truncated]);
    await expect(offers.search()).rejects.toBeInstanceOf(NoAnswerError);
  });

  it('tries again after half an answer', async () => {
    const { offers } = await client([truncated, stalled, json(EMPTY)]);
    await expect(offers.search()).resolves.toEqual(EMPTY);
    expect(service.seen).toHaveLength(3);
  });

  it('applies again under the same key, so that it counts once', async () => {
    const { applications } = await client([cut, json(SUBMITTED, 201)], 'pk_live_abc');
    await expect(applications.submit('of_0000000000000000', FORM)).resolves.toEqual(SUBMITTED);
    const keys = service.seen.map(({ headers }) => headers['idempotency-key']);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/);
  });

  it('uses the key the caller gives', async () => {
    const { applications } = await client([json(SUBMITTED, 201)], 'pk_live_abc');
    await applications.submit('of_0000000000000000', FORM, { idempotencyKey: 'mine' });
    expect(service.seen[0]?.headers['idempotency-key']).toBe('mine');
  });

  it('never repeats an act that may have been done', async () => {
    const { publisher } = await client([cut], 'sk_live_abc');
    await expect(publisher.applications.accept('ap_0000000000000000')).rejects.toBeInstanceOf(NoAnswerError);
    expect(service.seen).toHaveLength(1);
  });

  it('waits as long as the service asks, when that is short', async () => {
    const { offers } = await client([
      problem('too_many_requests', 429, {}, { 'retry-after': '1' }),
      json(EMPTY),
    ]);
    const start = performance.now();
    await offers.search();
    expect(performance.now() - start).toBeGreaterThan(900);
  });
});

describe('when something else answers', () => {
  it.each([
    ['a captive portal', page(200)],
    ['a proxy', page(404)],
    ['another program', json({ hello: 'world' })],
    ['a list', json([])],
  ])('does not take %s for the service', async (_, turn) => {
    const { offers } = await client([turn]);
    await expect(offers.search()).rejects.toBeInstanceOf(UnreadableAnswerError);
  });

  it('lets through what a newer service adds', async () => {
    const { offers } = await client([json({ ...EMPTY, facets: { sectors: {} } })]);
    await expect(offers.search()).resolves.toMatchObject({ facets: { sectors: {} } });
  });
});

describe('an abort', () => {
  it('stops the call with its own reason, without another try', async () => {
    const { offers } = await client([silence]);
    const controller = new AbortController();
    const call = offers.search({}, { signal: controller.signal });
    setTimeout(() => controller.abort(), 20);
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    expect(service.seen).toHaveLength(1);
  });

  it('stops an answer under way, and the pause before another try', async () => {
    const late = await client([stalled]);
    const reason = new Error('The pupil left.');
    const controller = new AbortController();
    const call = late.offers.search({}, { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 50);
    await expect(call).rejects.toBe(reason);
    await service.stop();

    const busy = await client([problem('unavailable', 503, {}, { 'retry-after': '9' })]);
    const pausing = new AbortController();
    const paused = busy.offers.search({}, { signal: pausing.signal });
    setTimeout(() => pausing.abort(reason), 100);
    await expect(paused).rejects.toBe(reason);
  });
});

describe('the client', () => {
  it('has a method for every endpoint of the contract', async () => {
    const found = await client([json({})]);
    const missing = Object.keys(routes).filter((name) => {
      const method = name
        .split('.')
        .reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], found);
      return typeof method !== 'function';
    });
    expect(missing).toEqual([]);
  });
});
