import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { HttpEnvironment } from './environment.js';
import { networkOfAddress, networkReader } from './network.js';

test.each([
  ['203.0.113.7', '203.0.113'],
  ['203.0.113.200', '203.0.113'],
  ['203.0.113.7:4711', '203.0.113'],
  ['::ffff:203.0.113.7', '203.0.113'],
  ['2001:db8:7:1::1', '2001:db8:7'],
  ['2001:0DB8:0007:ffff:1:2:3:4', '2001:db8:7'],
  ['[2001:db8:7::9]:443', '2001:db8:7'],
  ['2001:db8::1', '2001:db8:0'],
  ['::1', '0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0'],
  ['unknown', undefined],
  ['203.0.113.7, 10.0.0.1', undefined],
  ['', undefined],
])('the network of %j is %j', (address, network) => {
  expect(networkOfAddress(address)).toBe(network);
});

/** The name of a request, as a service with so many proxies before it gives it. */
async function nameOf(hops: number, forwarded: string | undefined, direct?: string): Promise<string> {
  const app = new Hono<HttpEnvironment>();
  const networkOf = networkReader(new Uint8Array(32), hops);
  app.get('/', (c) => c.text(networkOf(c) ?? 'nobody knows'));
  const headers = new Headers(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded });
  // Only the address of the socket is read.
  const incoming = {
    socket: { remoteAddress: direct },
  } as unknown as HttpEnvironment['Bindings']['incoming'];
  const response = await app.request('/', { headers }, direct === undefined ? {} : { incoming });
  return response.text();
}

test('a network is named by a keyed hash, the same for its addresses', async () => {
  const name = await nameOf(0, undefined, '203.0.113.7');
  expect(name).toMatch(/^[0-9a-f]{64}$/);
  expect(await nameOf(0, undefined, '203.0.113.8')).toBe(name);
  expect(await nameOf(0, undefined, '203.0.114.7')).not.toBe(name);
  expect(await nameOf(0, undefined)).toBe('nobody knows');
});

test('what a request says of its own address is believed from configured proxies only', async () => {
  const [pupil, proxy] = ['203.0.113.7', '10.0.0.1'];
  const [ofPupil, ofProxy] = [await nameOf(0, undefined, pupil), await nameOf(0, undefined, proxy)];
  expect(await nameOf(0, '198.51.100.1', pupil)).toBe(ofPupil);
  expect(await nameOf(1, pupil, proxy)).toBe(ofPupil);
  expect(await nameOf(1, `198.51.100.1, ${pupil}`, proxy)).toBe(ofPupil);
  expect(await nameOf(2, `198.51.100.1, ${pupil}, 10.0.0.2`, proxy)).toBe(ofPupil);
  expect(await nameOf(2, pupil, proxy)).toBe(ofPupil);
  expect(await nameOf(1, undefined, proxy)).toBe(ofProxy);
});
