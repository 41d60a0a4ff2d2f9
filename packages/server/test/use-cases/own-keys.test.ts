import { expect, test } from 'vitest';
import { authenticate } from '../../src/core/accounts/authenticate.js';
import { changeOrigins } from '../../src/core/accounts/change-origins.js';
import { createKey } from '../../src/core/accounts/create-key.js';
import { openFrame } from '../../src/core/accounts/open-frame.js';
import { owesProof } from '../../src/core/accounts/owes-proof.js';
import { revokeKey } from '../../src/core/accounts/revoke-key.js';
import { mayHaveLiveKeys } from '../../src/core/accounts/rules/live-keys.js';
import type { Review, ReviewPolicy } from '../../src/ports/index.js';
import { refusal, refusalOf } from './refused.js';
import { openedWorld } from './world.js';

const world = openedWorld();
const SITE = 'https://www.verdon.example';

/** An organisation that opened its space by itself. */
async function aStranger(change: Partial<Review> = {}): Promise<string> {
  const id = 'pb_stranger00000000';
  const declared = { name: 'Aux Trois Épis', postcode: '49240', city: 'Avrillé' };
  const review: Review = { state: 'waiting', declared, askedAt: world().ports.now(), ...change };
  await world().storage.write(({ accounts }) =>
    accounts.addPublisher({ id, name: `Aux Trois Épis (${id})`, names: [], review }),
  );
  return id;
}

test('an organisation makes keys for itself: told to its people, once for one form, none for real before it is approved', async () => {
  const { ports, storage } = world();
  const publisherId = await aStranger();
  const keeper = { publisherId, personId: 'pe_0000000000000001' };
  const make = (mode: 'live' | 'test', id?: string) =>
    createKey(ports, { keeper, id, name: ' Site ', kind: 'publishable', mode, origins: [SITE] });
  expect(await refusal(make('live'))).toBe('organisation_waits');
  const { key, secret } = await make('test', 'ky_0000000000000009');
  expect(key).toMatchObject({ id: 'ky_0000000000000009', publisherId, name: 'Site', text: secret });
  expect(await refusal(make('test', key.id))).toBe('idempotency_mismatch');
  const refused = await refusalOf(
    createKey(ports, { keeper, name: 'x'.repeat(61), kind: 'publishable', mode: 'test', origins: [] }),
  );
  expect(refused.extra.errors).toEqual([{ in: 'body', pointer: '/name', code: 'wrong_format' }]);
  await changeOrigins(ports, { id: key.id, keeper, change: { replace: [] } });
  expect(await revokeKey(ports, { id: key.id, keeper })).toMatchObject({ isDone: true });
  expect(await revokeKey(ports, { id: key.id, keeper })).toMatchObject({ isDone: false });
  const acts = await storage.read.auditTrail.list(publisherId, { limit: 9 });
  const { personId } = keeper;
  expect(acts.map(({ act, subject, personId: by }) => [act, subject, by]).sort()).toEqual([
    ['key_created', key.id, personId],
    ['key_origins_changed', key.id, personId],
    ['key_revoked', key.id, personId],
  ]);
});

test('keys of one organisation are few hundred, revoked ones among them; whoever runs the service makes more', async () => {
  const { ports, storage } = world();
  const name = 'Verdon';
  const { key } = await createKey(ports, { publisher: name, kind: 'secret', mode: 'live', origins: [] });
  await storage.write(async ({ accounts }) => {
    for (let number = 1; number < 500; number += 1)
      await accounts.addKey({ ...key, id: `ky_${number}`, revokedAt: ports.now() }, `hash ${number}`);
  });
  const keeper = { publisherId: key.publisherId };
  const asked = { kind: 'secret', mode: 'live', origins: [] } as const;
  expect(await refusal(createKey(ports, { ...asked, origins: [], keeper }))).toBe('too_many_keys');
  await createKey(ports, { ...asked, origins: [], publisher: name });
});

test('nobody touches a key of others, nor a program one that it did not come for', async () => {
  const { ports, storage } = world();
  const make = (kind: 'secret' | 'publishable', mode: 'live' | 'test', publisher = 'Verdon') =>
    createKey(ports, { publisher, kind, mode, origins: [] });
  const { key: own } = await make('publishable', 'live');
  const keeper = { publisherId: own.publisherId, within: { kind: 'publishable', mode: 'live' } } as const;
  const others = [
    await make('secret', 'live'),
    await make('publishable', 'test'),
    await make('publishable', 'live', 'Autre maison'),
  ];
  for (const { key } of others) {
    expect(await revokeKey(ports, { id: key.id, keeper })).toBeUndefined();
    expect(await changeOrigins(ports, { id: key.id, keeper, change: { add: [SITE] } })).toBeUndefined();
    expect(await storage.read.accounts.getKey(key.id)).toEqual(key);
  }
  expect((await changeOrigins(ports, { id: own.id, keeper, change: { add: [SITE] } }))?.origins).toEqual([
    SITE,
  ]);
});

test('a key that makes keys opens nothing else, and is secret', async () => {
  const { ports } = world();
  const { key, secret } = await createKey(ports, {
    ...{ publisher: 'Verdon', kind: 'managing', mode: 'live', origins: [] },
  });
  expect(secret).toMatch(/^mk_live_/);
  expect(key.text).toBeUndefined();
  expect(await refusal(authenticate(ports, { key: secret, origin: SITE }))).toBe('key_not_allowed');
  expect(await refusal(openFrame(ports, secret))).toBe('key_not_allowed');
  const refused = { publisher: 'Verdon', kind: 'managing', mode: 'live', origins: [SITE] } as const;
  expect(await refusal(createKey(ports, { ...refused, origins: [SITE] }))).toBe('invalid_request');
});

test.each<[Review['state'] | 'made by the team', boolean, Record<ReviewPolicy, boolean>]>([
  ['made by the team', false, { none: true, first: true, all: true }],
  ['approved', false, { none: true, first: true, all: true }],
  ['waiting', false, { none: true, first: false, all: false }],
  ['waiting', true, { none: false, first: false, all: false }],
  ['refused', true, { none: false, first: false, all: false }],
])(
  'an organisation that is %s (refused before: %s) has keys for real where it may',
  (state, wasRefused, outcomes) => {
    const review =
      state === 'made by the team'
        ? undefined
        : {
            ...{ state, declared: { name: 'X', postcode: '1', city: 'Y' }, askedAt: new Date(0) },
            ...(wasRefused && { reason: 'Qui êtes-vous ?' }),
          };
    for (const [policy, outcome] of Object.entries(outcomes))
      expect(mayHaveLiveKeys(review ? { review } : {}, policy as ReviewPolicy), policy).toBe(outcome);
  },
);

test('what a server sends carries a proof of work until somebody vouches for its organisation', async () => {
  const { ports } = world();
  const { key } = await createKey(ports, { publisher: 'Verdon', kind: 'secret', mode: 'test', origins: [] });
  expect(await owesProof(ports, key)).toBe(false);
  expect(await owesProof(ports, { ...key, kind: 'publishable' })).toBe(true);
  expect(await owesProof(ports, { ...key, publisherId: await aStranger() })).toBe(true);
});
