import { ApplicationStatus, OfferState, routes, type EndpointName } from '@1eleve1stage/sdk/contract';
import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { CALLS, openWorld, rightBearer, type Call } from './harness/calls.js';
import { createReleasedClient, releasedVersion, type ReleasedClient } from './harness/released-client.js';
import { URL_OF_SERVICE } from './harness/test-service.js';

const world = await openWorld();
afterAll(() => world.service.close());
const NAMES = Object.keys(routes) as EndpointName[];

/** What the service answered last, as it came over the wire. */
let wire: unknown;

/** The client of the last release, before the service of today. */
function released(key?: string, change: (json: string) => string = (json) => json): Promise<ReleasedClient> {
  return createReleasedClient({
    baseUrl: URL_OF_SERVICE,
    ...(key !== undefined && { key }),
    async fetch(input, init) {
      const request = new Request(input, init);
      const path = request.url.slice(URL_OF_SERVICE.length);
      const { method, headers } = request;
      const body = method === 'GET' ? undefined : await request.text();
      const answer = await world.service.request(path, {
        method,
        headers,
        ...(body !== undefined && { body }),
      });
      const json = change(await answer.text());
      wire = JSON.parse(json);
      return new Response(json, answer);
    },
  });
}

/** A call as methods take it: what is in the path, what is sent or asked, whose receipt it is. */
function argumentsOf({ params = {}, query, body, receiptToken }: Call): unknown[] {
  const sent = body ?? (query && asAsked(query));
  return [
    ...Object.values(params),
    ...(sent === undefined ? [] : [sent]),
    ...(receiptToken === undefined ? [] : [{ receiptToken }]),
  ];
}

/** A query as a program writes it, not an address. */
function asAsked(query: Record<string, string>): Record<string, unknown> {
  const lists = ['weeks', 'sectors'];
  return Object.fromEntries(
    Object.entries(query).map(([name, text]): [string, unknown] => {
      if (lists.includes(name)) return [name, text.split(',')];
      return [name, /^\d{1,3}$/.test(text) ? Number(text) : text];
    }),
  );
}

const methods = await released();
const OLDER = NAMES.filter((name) => methods.method(name));

test('it is kept of the very release that the packages name, and has its methods', async () => {
  const manifest = await readFile(new URL('../../sdk/package.json', import.meta.url), 'utf8');
  expect(await releasedVersion()).toBe((JSON.parse(manifest) as { version: string }).version);
  expect(OLDER.length).toBeGreaterThan(25);
});

test.each(OLDER)('the last release’s %s is answered, and gives what came', async (name) => {
  const call = await CALLS[name](world);
  const { access } = routes[name];
  // From a server no proof of work is asked for.
  const key = access === 'apply' ? world.secret.secret : rightBearer(name, world, call);
  const client = await released(access === 'receipt' ? undefined : key);
  expect(await client.method(name)?.(...argumentsOf(call))).toEqual(wire);
});

describe('the last release’s client', () => {
  const { secret } = world.secret;

  test.each([...OfferState.options, 'of_tomorrow'])(
    'lets an offer through whose state is %s',
    async (state) => {
      await CALLS['publisher.offers.list'](world);
      const client = await released(secret, (json) =>
        json
          .replaceAll('"state":"published"', `"state":"${state}","tomorrow":{"more":[1]}`)
          .replaceAll('"shown":true', '"shown":false,"reason":"of_tomorrow"'),
      );
      const { offers } = (await client.method('publisher.offers.list')?.()) as { offers: unknown[] };
      expect(offers[0]).toMatchObject({ state, visibility: { shown: false, reason: 'of_tomorrow' } });
    },
  );

  test.each([...ApplicationStatus.options, 'of_tomorrow'])(
    'lets an application through whose state is %s',
    async (status) => {
      const { params = {}, receiptToken } = await CALLS['applications.get'](world);
      const change = (json: string): string =>
        json.replaceAll(/"status":"\w+"/g, `"status":"${status}","tomorrow":null`);
      const pupil = (await released(undefined, change)).method('applications.get');
      expect(await pupil?.(params['id'], { receiptToken })).toMatchObject({ application: { status } });
      await CALLS['publisher.applications.list'](world);
      const employer = (await released(secret, change)).method('publisher.applications.list');
      const { applications } = (await employer?.({ limit: 1 })) as { applications: unknown[] };
      expect(applications).toMatchObject([{ status }]);
    },
  );

  test('reads what today’s makes of an offer and an application: paused, and cancelled', async () => {
    const today = world.service.client(secret).publisher;
    const { params = {} } = await CALLS['publisher.offers.pause'](world);
    const remoteId = params['remoteId'] ?? '';
    await today.offers.pause(remoteId, { until: '2027-01-04' });
    const client = await released(secret);
    expect(await client.method('publisher.offers.get')?.(remoteId)).toEqual(await today.offers.get(remoteId));
    const { params: { id = '' } = {} } = await CALLS['publisher.applications.cancel'](world);
    await today.applications.cancel(id);
    expect(await client.method('publisher.applications.list')?.()).toMatchObject({
      applications: expect.arrayContaining([expect.objectContaining({ id, status: 'cancelled' })]) as unknown,
    });
  });

  test('tells a problem it does not know by its code', async () => {
    const client = await released(secret, (json) =>
      json.replaceAll('offer_not_found', 'problem_of_tomorrow'),
    );
    await expect(client.method('publisher.offers.get')?.('unknown')).rejects.toMatchObject({
      ...{ name: 'ProblemError', code: 'problem_of_tomorrow', status: 404 },
    });
  });
});
