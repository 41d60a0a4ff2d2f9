import { afterAll, describe, expect, it } from 'vitest';
import { createLogger } from '../src/log/logger.js';
import { createSecurityEvents } from '../src/log/security-events.js';
import { send } from './harness/calls.js';
import { sampleApplication, sampleOffer } from './harness/samples.js';
import { apply, codeOf, publish } from './harness/scenes.js';
import { openTestService } from './harness/test-service.js';

/** A word that is in no code of ours: seen in a log, it can only come from a person. */
const CANARY = 'Zyxcanari';

// Storage that fails as a database does: the message quotes what was asked.
const service = await openTestService({}, (ports) => ({
  ...ports,
  places: {
    ...ports.places,
    suggest: async (q) => {
      throw new Error(`Failed query: select … params: ${q}`, { cause: new RangeError(`near "${q}"`) });
    },
  },
}));
afterAll(() => service.close());

it('a request is one line: method, route, status, time and request id', async () => {
  const before = service.logs.length;
  const response = await service.request(`/v1/offers?q=${CANARY}`);
  expect(service.logs).toHaveLength(before + 1);
  const line = JSON.parse(service.logs.at(-1) ?? '') as Record<string, unknown>;
  expect(line).toEqual({
    level: 'info',
    time: expect.any(String) as unknown,
    requestId: response.headers.get('x-request-id'),
    method: 'GET',
    route: '/v1/offers',
    status: 200,
    ms: expect.any(Number) as unknown,
    msg: 'request',
  });
});

it('a fault of ours is told with its request id, to the caller without a trace', async () => {
  const response = await service.request(`/v1/places?q=${CANARY}`);
  expect(response.status).toBe(500);
  const body = (await response.json()) as Record<string, unknown>;
  expect(body).toEqual({
    type: 'urn:1eleve1stage:problem:internal_error',
    code: 'internal_error',
    status: 500,
    title: expect.any(String) as unknown,
    titles: { fr: expect.any(String) as unknown, en: expect.any(String) as unknown },
    requestId: response.headers.get('x-request-id'),
  });
  const line = service.logs
    .map((text) => JSON.parse(text) as Record<string, unknown>)
    .find(({ msg }) => msg === 'internal error');
  expect(line).toMatchObject({
    level: 'error',
    requestId: body['requestId'],
    error: { name: 'Error', cause: { name: 'RangeError' } },
  });
});

it('a person is told on a page, without a trace', async () => {
  const response = await service.request('/nowhere', { headers: { accept: 'text/html,*/*' } });
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('Cette adresse n’existe pas.');
});

it('nothing personal is logged, from the application to the answer, whatever fails', async () => {
  const secret = (await service.createKey('secret', 'live', CANARY)).secret;
  const publishable = (await service.createKey('publishable', 'live', CANARY)).secret;
  const offer = await publish(service, secret, {
    title: CANARY,
    contact: { email: `${CANARY}@ferme.example` },
  });
  const sample = sampleApplication();
  const input = {
    ...sample,
    pupil: { ...sample.pupil, firstName: CANARY, lastName: CANARY, email: `${CANARY}@eleve.example` },
    motivation: CANARY,
    legalRepresentative: { ...sample.legalRepresentative, name: CANARY, email: `${CANARY}@parent.example` },
  };
  const { id, receiptToken } = await apply(service, publishable, offer.id, input);
  const code = await codeOf(service, { input });
  await service.client().applications.verify(id, { code });
  await service.client(secret).publisher.applications.reject(id, { reason: CANARY });

  const about = {
    'user-agent': CANARY,
    referer: `https://${CANARY}.example/`,
    'x-forwarded-for': '203.0.113.7',
  };
  const params = { id: offer.id };
  await send(
    service,
    'applications.submit',
    { params, body: { ...input, extra: CANARY } },
    { bearer: publishable, headers: about },
  );
  await send(
    service,
    'applications.submit',
    { params },
    { bearer: publishable, rawBody: `{"${CANARY}`, headers: about },
  );
  await send(
    service,
    'publisher.offers.put',
    { params: { remoteId: CANARY }, body: sampleOffer({ title: '' }) },
    { bearer: secret },
  );
  await service.request(`/v1/offers?key=${CANARY}`, {
    headers: { ...about, origin: `https://${CANARY}.example` },
  });
  await service.request(`/${CANARY}/${CANARY}?token=${CANARY}`, { headers: about });
  await service.request('/mail/answer', {
    method: 'POST',
    body: new URLSearchParams({ token: CANARY, act: 'open' }),
  });
  await service.request(`/v1/places?q=${CANARY}`);

  const log = service.logs.join('');
  expect(log.split('\n').length).toBeGreaterThan(10);
  for (const word of [CANARY, CANARY.toLowerCase(), '203.0.113.7', receiptToken, code, secret, publishable]) {
    expect(log).not.toContain(word);
  }
});

describe('nothing lost 12.22: the security stream', () => {
  interface Line {
    sign: string;
    stream?: string;
    network?: string;
  }
  const told = (from = 0): Line[] =>
    service.logs
      .slice(from)
      .map((line) => JSON.parse(line) as Line)
      .filter(({ stream }) => stream === 'security');
  const signs = (from: number): string[] => told(from).map(({ sign }) => sign);

  it('tells what was refused, with the key and the publisher where they are known, and the request', async () => {
    const { id, secret } = await service.createKey('publishable', 'live', CANARY);
    const from = service.logs.length;
    const ask = (path: string, headers: Record<string, string>): Promise<Response> =>
      service.request(path, { headers });
    await ask('/v1/offers', { authorization: `Bearer sk_live_${CANARY}` });
    const refused = await ask('/v1/offers', {
      authorization: `Bearer ${secret}`,
      origin: `https://${CANARY}.example`,
    });
    await ask('/v1/publisher/offers', { authorization: `Bearer ${secret}` });
    await ask(`/s/search?key=pk_live_${CANARY}`, {});
    await ask(`/embed/search?key=pk_live_${CANARY}`, {});
    await ask(`/embed?key=pk_live_${CANARY}`, {});
    await ask(`/oembed?url=${encodeURIComponent(`http://stages.test/s/search?key=pk_live_${CANARY}`)}`, {});
    await ask('/v1/applications/ap_0000000000000000', { authorization: 'Bearer x' });
    expect(signs(from)).toEqual([
      ...['key_invalid', 'origin_not_allowed', 'key_not_allowed'],
      ...['key_invalid', 'key_invalid', 'key_invalid', 'key_invalid', 'receipt_invalid'],
    ]);
    expect(told(from)[1]).toEqual({
      level: 'info',
      time: expect.any(String) as unknown,
      stream: 'security',
      sign: 'origin_not_allowed',
      key: id,
      publisher: expect.stringMatching(/^pb_/) as unknown,
      requestId: refused.headers.get('x-request-id'),
      msg: 'security',
    });
    expect(service.logs.slice(from).join('')).not.toContain(CANARY);
  });

  it('tells who listed, opened and answered applications, by key and by link, and a code that was locked', async () => {
    const { secret, id: key } = await service.createKey('secret', 'live');
    const offer = await publish(service, secret, { seats: { total: 3 }, reservedFor: {} });
    const from = service.logs.length;
    const input = {
      ...sampleApplication(),
      pupil: { ...sampleApplication().pupil, email: 'une@eleve.example' },
    };
    const { id } = await apply(service, secret, offer.id, input);
    const code = await codeOf(service, { input });
    await service.client().applications.verify(id, { code });
    const publisher = service.client(secret);
    await publisher.publisher.applications.list();
    await publisher.publisher.applications.read(id);
    await publisher.publisher.applications.reject(id, { reason: 'Nous sommes fermés cette semaine-là.' });
    const mails = await service.mailTo(sampleOffer().contact?.email ?? '');
    const [token = ''] = mails.flatMap(({ text }) => /(?<=\/mail\/answer#)[\w-]+/.exec(text) ?? []);
    for (const body of [
      { token, act: 'open' },
      { token: `${token}x`, act: 'open' },
    ])
      await service.request('/mail/answer', { method: 'POST', body: new URLSearchParams(body) });

    const other = {
      ...sampleApplication(),
      pupil: { ...sampleApplication().pupil, firstName: 'Autre', email: 'autre@eleve.example' },
    };
    const { id: locked } = await apply(service, secret, offer.id, other);
    const right = await codeOf(service, { input: other });
    const wrong = right === '000000' ? '000001' : '000000';
    for (let tries = 0; tries < 5; tries += 1)
      await service
        .client()
        .applications.verify(locked, { code: wrong })
        .catch(() => undefined);

    expect(signs(from)).toEqual([
      ...['applications_listed', 'application_opened', 'application_rejected'],
      ...['link_opened', 'link_used', 'code_locked'],
    ]);
    expect(told(from)[1]).toMatchObject({ key, application: id });
    const written = service.logs.slice(from).join('');
    for (const word of ['eleve.example', 'Autre', secret, code]) expect(written).not.toContain(word);
  });
});

describe('nothing lost 12.22: networks in the security stream', () => {
  it('have one name for a day, another the next, and never the one the service knows them by', () => {
    let now = new Date('2026-11-24T10:00:00Z');
    const lines: string[] = [];
    const logger = createLogger('silent', { write: (line) => void lines.push(line) });
    const events = createSecurityEvents(logger, () => now);
    const nameOf = (network: string): string => {
      events.tell({ sign: 'key_invalid', network });
      return (JSON.parse(lines.at(-1) ?? '{}') as { network: string }).network;
    };
    const first = nameOf('zbc');
    expect(first).toMatch(/^[\da-f]{16}$/);
    expect(nameOf('zbc')).toBe(first);
    expect(nameOf('zbd')).not.toBe(first);
    now = new Date('2026-11-25T00:00:00Z');
    expect(nameOf('zbc')).not.toBe(first);
    expect(lines.join('')).not.toContain('zbc');
  });
});
