import { afterAll, beforeAll, expect, it } from 'vitest';
import { send } from './harness/calls.js';
import { sampleApplication, sampleOffer } from './harness/samples.js';
import { apply, codeOf, publish } from './harness/scenes.js';
import { openTestService, type TestService } from './harness/test-service.js';

/** A word that is in no code of ours: seen in a log, it can only come from a person. */
const CANARY = 'Zyxcanari';

let service: TestService;
beforeAll(async () => {
  // Storage that fails as a database does: the message quotes what was asked.
  service = await openTestService({}, (ports) => ({
    ...ports,
    places: {
      ...ports.places,
      suggest: async (q) => {
        throw new Error(`Failed query: select … params: ${q}`, { cause: new RangeError(`near "${q}"`) });
      },
    },
  }));
});
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
