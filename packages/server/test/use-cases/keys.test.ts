import { expect, test } from 'vitest';
import { authenticate } from '../../src/core/accounts/authenticate.js';
import { changeOrigins } from '../../src/core/accounts/change-origins.js';
import { createKey } from '../../src/core/accounts/create-key.js';
import { openFrame } from '../../src/core/accounts/open-frame.js';
import { refusal, refusalOf } from './refused.js';
import { openedWorld } from './world.js';

const world = openedWorld();
const SITE = 'https://www.verdon.example';

test('a key says its kind and mode, and is recognised by its hash', async () => {
  const { ports, storage } = world();
  const asked = { publisher: 'Verdon', kind: 'secret', mode: 'live', origins: [] } as const;
  const { key, secret } = await createKey(ports, { ...asked, origins: [] });
  expect(secret).toMatch(/^sk_live_[0-9A-Za-z]{24,}$/);
  expect(await authenticate(ports, { key: secret })).toEqual(key);
  expect(JSON.stringify(await storage.read.accounts.listKeys())).not.toContain(secret);
  const other = await createKey(ports, { ...asked, kind: 'publishable', mode: 'test', origins: [SITE] });
  expect(other.secret).toMatch(/^pk_test_/);
  expect(other.key.publisherId).toBe(key.publisherId);
});

test('an unknown or revoked key opens nothing', async () => {
  const { ports, storage } = world();
  const { key, secret } = await createKey(ports, {
    publisher: 'Verdon',
    kind: 'secret',
    mode: 'live',
    origins: [],
  });
  expect(await refusal(authenticate(ports, { key: `${secret}x` }))).toBe('key_invalid');
  await storage.write(({ accounts }) => accounts.revokeKey(key.id, ports.now()));
  expect(await refusal(authenticate(ports, { key: secret }))).toBe('key_invalid');
});

test('a publishable key is for its sites, to the letter', async () => {
  const { ports } = world();
  const asked = { publisher: 'Verdon', kind: 'publishable', mode: 'live', origins: [SITE] } as const;
  const { secret } = await createKey(ports, { ...asked, origins: [SITE] });
  const from = (origin?: string) => authenticate(ports, { key: secret, origin });
  expect(await from(SITE)).toMatchObject({ kind: 'publishable' });
  expect(await from()).toMatchObject({ kind: 'publishable' });
  for (const origin of [
    'null',
    '',
    'http://www.verdon.example',
    'https://verdon.example',
    'https://www.verdon.example:8443',
    'https://www.verdon.example.evil.example',
    'https://WWW.VERDON.EXAMPLE',
    ports.publicUrl,
  ]) {
    expect(await refusal(from(origin))).toBe('origin_not_allowed');
  }
});

test('an origin that no browser sends is refused when the key is made', async () => {
  const { ports } = world();
  for (const origin of [
    'null',
    '*',
    'https://www.verdon.example/',
    'www.verdon.example',
    'ftp://verdon.example',
  ]) {
    const asked = {
      publisher: 'Verdon',
      kind: 'publishable',
      mode: 'live',
      origins: [SITE, origin],
    } as const;
    const refused = await refusalOf(createKey(ports, { ...asked, origins: [...asked.origins] }));
    expect(refused.extra.errors).toEqual([{ in: 'body', pointer: '/origins/1', code: 'wrong_format' }]);
  }
});

test('nobody harmed 12.20: a frame is shown by the sites that were named, never by many at once', async () => {
  const { ports, storage } = world();
  const { key, secret } = await createKey(ports, {
    ...{ publisher: 'Verdon', kind: 'publishable', mode: 'live', origins: [SITE] },
  });
  // As a key may have been kept before.
  await storage.write(({ accounts }) =>
    accounts.setOrigins(key.id, [SITE, 'https://*', 'https://a.example;b']),
  );
  expect((await openFrame(ports, secret)).origins).toEqual([SITE]);
});

test('nothing lost 12.21: an origin is added to a key and taken away, the key stays the same', async () => {
  const { ports } = world();
  const { key, secret } = await createKey(ports, {
    ...{ publisher: 'Verdon', kind: 'publishable', mode: 'live', origins: [SITE] },
  });
  const other = 'https://carrieres.verdon.example';
  const change = (act: 'add' | 'remove', origin: string, id = key.id) =>
    changeOrigins(ports, { id, change: act === 'add' ? { add: [origin] } : { remove: origin } });
  expect((await change('add', other))?.origins).toEqual([SITE, other]);
  expect((await change('add', other))?.origins).toEqual([SITE, other]);
  expect(await authenticate(ports, { key: secret, origin: other })).toMatchObject({ id: key.id });
  expect(await refusal(change('add', `${other}/`))).toBe('invalid_request');
  expect(await refusal(change('remove', 'https://unknown.example'))).toBe('invalid_request');
  expect((await change('remove', SITE))?.origins).toEqual([other]);
  expect(await refusal(authenticate(ports, { key: secret, origin: SITE }))).toBe('origin_not_allowed');
  expect(await change('add', SITE, 'ky_0000000000000000')).toBeUndefined();
  const server = await createKey(ports, {
    ...{ publisher: 'Verdon', kind: 'secret', mode: 'live', origins: [] },
  });
  expect(await refusal(change('add', SITE, server.key.id))).toBe('invalid_request');
});

test('nothing lost 12.21: a secret key in an address, or in a page, is refused and noted once', async () => {
  const { ports, storage } = world();
  const { secret } = await createKey(ports, {
    ...{ publisher: 'Verdon', kind: 'secret', mode: 'live', origins: [] },
  });
  const exposed = async () => (await storage.read.accounts.listKeys())[0]?.exposedAt;
  expect(await refusal(authenticate(ports, { key: secret, isInAddress: true }))).toBe('key_not_allowed');
  const first = await exposed();
  expect(first).toBeInstanceOf(Date);
  for (const origin of [SITE, 'null', '', ports.publicUrl]) {
    expect(await refusal(authenticate(ports, { key: secret, origin }))).toBe('key_not_allowed');
  }
  expect(await exposed()).toEqual(first);
});

test('nobody harmed 12.20: a publisher has a name that can be read, and one account whatever is typed around it', async () => {
  const { ports } = world();
  const make = (publisher: string) =>
    createKey(ports, { publisher, kind: 'secret', mode: 'live', origins: [] });
  for (const name of ['', ' ', '\u202e', 'x'.repeat(151)]) {
    expect((await refusalOf(make(name))).extra.errors).toEqual([
      { in: 'body', pointer: '/publisher', code: 'wrong_format' },
    ]);
  }
  const { key } = await make('Caf\u00e9 Verdon');
  for (const same of [' Cafe\u0301 Verdon ', 'Caf\u00e9\nVerdon', '\u202eCaf\u00e9 \u001bVerdon'])
    expect((await make(same)).key.publisherId).toBe(key.publisherId);
});
