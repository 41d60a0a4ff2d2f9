import { createClient, solveChallenge, type Client } from '@1eleve1stage/sdk';
import { afterAll, describe, expect, it } from 'vitest';
import { createApp } from '../src/app.js';
import { listen } from '../src/doors/http/listen.js';
import { createLogger } from '../src/log/logger.js';
import { createRateLimiter } from '../src/rate-limit/create-rate-limiter.js';
import { freePort } from './harness/binary.js';
import { sampleApplication } from './harness/samples.js';
import { publish } from './harness/scenes.js';
import { openTestService, TEST_BITS } from './harness/test-service.js';

const USUAL = TEST_BITS;
const CLASS = Array.from({ length: 30 }, (_, pupil) => pupil);

// Over sockets, behind one proxy, with the rate limiter of the real service but for the size of the puzzles.
const service = await openTestService({}, (ports) => ({ ...ports, rateLimiter: createRateLimiter(USUAL) }));
const secret = await service.createKey('secret', 'live');
const publishable = await service.createKey('publishable', 'live');
const app = createApp(service.ports, {
  ...{ version: '0.0.0', logger: createLogger('silent'), widget: new Map(), hasMailbox: false, demo: [] },
  proxyHops: 1,
});
const port = await freePort();
const listener = await listen(app, { host: '127.0.0.1', port });
const url = `http://127.0.0.1:${port}`;
afterAll(async () => {
  await listener.stop();
  await service.close();
});

/** A client behind an address, as the proxy tells it. */
function clientAt(address: string, key = publishable.secret): Client {
  return createClient({
    baseUrl: url,
    key,
    fetch: (input, init) => {
      const request = new Request(input, init);
      request.headers.set('x-forwarded-for', `192.0.2.1, ${address}`);
      return fetch(request);
    },
  });
}

async function applyFrom(client: Client, offerId: string): Promise<number> {
  const challenge = await client.challenges.create(offerId);
  const proof = await solveChallenge(challenge);
  await client.applications.submit(offerId, { ...sampleApplication(), proof });
  return challenge.bits;
}

describe('applying from a web page', () => {
  it('takes a class of thirty behind one address at once, at the usual work', async () => {
    const { id } = await publish(service, secret.secret, { seats: { total: 40 } });
    const client = clientAt('203.0.113.7');
    const bits = await Promise.all(CLASS.map(() => applyFrom(client, id)));
    expect(bits).toEqual(CLASS.map(() => USUAL));
  });

  it('makes a flood work harder, the neighbours in its network too; the others go on as usual', async () => {
    const [{ id }, { id: other }] = [
      await publish(service, secret.secret),
      await publish(service, secret.secret),
    ];
    const headers = { authorization: `Bearer ${publishable.secret}`, 'x-forwarded-for': '198.51.100.9' };
    // In process: over sockets, so many take long.
    for (let times = 0; times < 310; times += 1)
      await app.request(`/v1/offers/${id}/challenges`, { method: 'POST', headers });
    expect((await clientAt('198.51.100.9').challenges.create(id)).bits).toBe(USUAL + 1);
    expect((await clientAt('198.51.100.10').challenges.create(other)).bits).toBe(USUAL + 1);
    expect((await clientAt('203.0.113.8').challenges.create(other)).bits).toBe(USUAL);
  });

  it('answers without a proof, with one that was used and with a wrong one, each by its name', async () => {
    const { id } = await publish(service, secret.secret);
    const client = clientAt('203.0.113.20');
    const send = (proof?: Awaited<ReturnType<typeof solveChallenge>>) =>
      client.applications.submit(id, { ...sampleApplication(), proof });
    await expect(send()).rejects.toMatchObject({ code: 'proof_missing', status: 400 });
    const proof = await solveChallenge(await client.challenges.create(id));
    await send(proof);
    await expect(send(proof)).rejects.toMatchObject({ code: 'proof_invalid', status: 422 });
    const forged = { ...proof, challenge: proof.challenge.replace(/^32/, '33') };
    await expect(send(forged)).rejects.toMatchObject({ code: 'proof_invalid' });
    await expect(send({ ...proof, solution: [] })).rejects.toMatchObject({
      code: 'invalid_request',
      errors: [{ pointer: '/proof/solution', code: 'too_short' }],
    });
  });

  it('answers the same request again, byte for byte, while its proof is spent', async () => {
    const { id } = await publish(service, secret.secret);
    const client = clientAt('203.0.113.21');
    const proof = await solveChallenge(await client.challenges.create(id));
    const form = { ...sampleApplication(), proof };
    const first = await client.applications.submit(id, form, { idempotencyKey: 'once' });
    expect(await client.applications.submit(id, form, { idempotencyKey: 'once' })).toEqual(first);
  });

  it('asks no proof of a server with a secret key', async () => {
    const { id } = await publish(service, secret.secret);
    const client = clientAt('203.0.113.22', secret.secret);
    expect((await client.applications.submit(id, sampleApplication())).receiptToken).toBeTruthy();
  });

  it('keeps nothing of what a program that fills in everything sends', async () => {
    const { id } = await publish(service, secret.secret);
    const form = { ...sampleApplication(), comments: 'https://spam.example' };
    const { application } = await clientAt('203.0.113.23').applications.submit(id, form);
    expect(await service.ports.storage.read.applications.get(application.id)).toBeUndefined();
    expect(await service.mailTo(form.pupil.email)).toEqual([]);
  });
});
