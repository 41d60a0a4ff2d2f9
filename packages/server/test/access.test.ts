import {
  PROBLEMS,
  routes,
  type Access,
  type EndpointName,
  type ProblemCode,
} from '@1eleve1stage/sdk/contract';
import { afterAll, describe, expect, it } from 'vitest';
import { CALLS, rightBearer, send, type Call, openWorld } from './harness/calls.js';

const NAMES = Object.keys(routes) as EndpointName[];

const BEARERS = [
  'nothing',
  'publishable live',
  'publishable test',
  'secret live',
  'secret test',
  'secret of another publisher',
  'publishable of another publisher',
  'managing live',
  'managing test',
  'managing of another publisher',
  'revoked secret',
  'revoked publishable',
  'forged',
  'receipt of another application',
] as const;
type Bearer = (typeof BEARERS)[number];

/** The call goes through, or it meets that problem. */
type Outcome = 'done' | ProblemCode;

/** What shows no key that is one. */
const OF_NO_USE = {
  'revoked secret': 'key_invalid',
  'revoked publishable': 'key_invalid',
  forged: 'key_invalid',
  'receipt of another application': 'key_invalid',
} as const;

const READING = {
  nothing: 'done',
  'publishable live': 'done',
  'publishable test': 'not_found',
  'secret live': 'done',
  'secret test': 'not_found',
  'secret of another publisher': 'done',
  'publishable of another publisher': 'done',
  'managing live': 'done',
  'managing test': 'not_found',
  'managing of another publisher': 'done',
  ...OF_NO_USE,
} as const;

/** A key that makes keys does nothing else. */
const MANAGING_REFUSED = {
  'managing live': 'key_not_allowed',
  'managing test': 'key_not_allowed',
  'managing of another publisher': 'key_not_allowed',
} as const;

/** What each caller gets, by access, where the call is about live things of the first publisher. */
const OUTCOMES: Record<Access, Record<Bearer, Outcome>> = {
  open: {
    nothing: 'done',
    'publishable live': 'done',
    'publishable test': 'done',
    'secret live': 'done',
    'secret test': 'done',
    'secret of another publisher': 'done',
    'publishable of another publisher': 'done',
    'managing live': 'done',
    'managing test': 'done',
    'managing of another publisher': 'done',
    'revoked secret': 'done',
    'revoked publishable': 'done',
    forged: 'done',
    'receipt of another application': 'done',
  },
  read: READING,
  apply: { ...READING, ...MANAGING_REFUSED, nothing: 'key_missing' },
  receipt: {
    nothing: 'receipt_invalid',
    'publishable live': 'receipt_invalid',
    'publishable test': 'receipt_invalid',
    'secret live': 'receipt_invalid',
    'secret test': 'receipt_invalid',
    'secret of another publisher': 'receipt_invalid',
    'publishable of another publisher': 'receipt_invalid',
    'managing live': 'receipt_invalid',
    'managing test': 'receipt_invalid',
    'managing of another publisher': 'receipt_invalid',
    'revoked secret': 'receipt_invalid',
    'revoked publishable': 'receipt_invalid',
    forged: 'receipt_invalid',
    'receipt of another application': 'receipt_invalid',
  },
  publisher: {
    nothing: 'key_missing',
    'publishable live': 'key_not_allowed',
    'publishable test': 'key_not_allowed',
    'secret live': 'done',
    'secret test': 'not_found',
    'secret of another publisher': 'not_found',
    'publishable of another publisher': 'key_not_allowed',
    ...MANAGING_REFUSED,
    ...OF_NO_USE,
  },
  keys: {
    nothing: 'key_missing',
    'publishable live': 'key_not_allowed',
    'publishable test': 'key_not_allowed',
    'secret live': 'key_not_allowed',
    'secret test': 'key_not_allowed',
    'secret of another publisher': 'key_not_allowed',
    'publishable of another publisher': 'key_not_allowed',
    'managing live': 'done',
    'managing test': 'not_found',
    'managing of another publisher': 'not_found',
    ...OF_NO_USE,
  },
};

/** Where `not_found` is not a problem of that thing: lists are empty, and a publication is one's own. */
const OWN_WORLD: Partial<Record<EndpointName, (body: Record<string, unknown>) => void>> = {
  'offers.search': (body) => expect(body).toMatchObject({ offers: [], total: 0 }),
  'offers.suggest': (body) => expect(body).toMatchObject({ suggestions: [] }),
  'publisher.offers.list': (body) => expect(body).toMatchObject({ offers: [] }),
  'publisher.applications.list': (body) => expect(body).toMatchObject({ applications: [] }),
  'publisher.applications.rejectSeveral': (body) =>
    expect(body).toMatchObject({ results: [{ problem: 'application_not_found' }] }),
  'publisher.keys.list': (body) => expect(JSON.stringify(body)).not.toContain(world.publishable.id),
  'publisher.keys.create': (body) => expect(body).toMatchObject({ name: 'Site de la mairie' }),
  'publisher.sites.list': (body) => expect(body).toMatchObject({ sites: [] }),
  'publisher.sites.create': (body) => expect(body).toMatchObject({ name: 'Atelier' }),
  'publisher.offers.put': (body) => expect(body).toMatchObject({ title: 'Autre titre' }),
};

const world = await openWorld();
afterAll(() => world.service.close());

const secret = async (mode: 'live' | 'test', publisher?: string): Promise<string> =>
  (await world.service.createKey('secret', mode, publisher)).secret;
const publishable = async (mode: 'live' | 'test', publisher?: string): Promise<string> =>
  (await world.service.createKey('publishable', mode, publisher)).secret;
const managing = async (mode: 'live' | 'test', publisher?: string): Promise<string> =>
  (await world.service.createKey('managing', mode, publisher)).secret;
const other = await CALLS['applications.get'](world);
const bearers: Record<Bearer, string | undefined> = {
  nothing: undefined,
  'publishable live': world.publishable.secret,
  'publishable test': await publishable('test'),
  'secret live': world.secret.secret,
  'secret test': await secret('test'),
  'secret of another publisher': await secret('live', 'Mairie de Saint-Grégoire'),
  'publishable of another publisher': await publishable('live', 'Mairie de Saint-Grégoire'),
  'managing live': world.managing.secret,
  'managing test': await managing('test'),
  'managing of another publisher': await managing('live', 'Service sans site'),
  'revoked secret': await revoked('secret'),
  'revoked publishable': await revoked('publishable'),
  forged: `sk_live_${'a'.repeat(32)}`,
  'receipt of another application': other.receiptToken,
};

async function revoked(kind: 'secret' | 'publishable'): Promise<string> {
  const { service } = world;
  const key = await service.createKey(kind, 'live');
  await service.ports.storage.write(({ accounts }) => accounts.revokeKey(key.id, service.ports.now()));
  return key.secret;
}

/** Managing keys of others tell something new only where one gets in at all. */
function isWorthTrying(name: EndpointName, bearer: Bearer): boolean {
  const isOfOthers = bearer === 'managing test' || bearer === 'managing of another publisher';
  return !isOfOthers || routes[name].access === 'keys';
}

describe.each(NAMES)('%s', (name) => {
  it.each(BEARERS.filter((bearer) => isWorthTrying(name, bearer)))('with %s', async (bearer) => {
    const call = await CALLS[name](world);
    const outcome = OUTCOMES[routes[name].access][bearer];
    const response = await send(world.service, name, call, { bearer: bearers[bearer] });
    const body = (await response.json()) as Record<string, unknown>;

    if (outcome === 'done') {
      expect(response.ok, JSON.stringify(body)).toBe(true);
    } else if (outcome === 'not_found' && OWN_WORLD[name]) {
      expect(response.ok, JSON.stringify(body)).toBe(true);
      OWN_WORLD[name](body);
      await expectUntouched(name, call);
    } else {
      expect(body['code']).toMatch(
        outcome === 'not_found' ? /^(offer|application|key|site)_not_found$/ : outcome,
      );
      expect(response.status).toBe(outcome === 'not_found' ? 404 : PROBLEMS[outcome].status);
      await expectUntouched(name, call);
    }
  });
});

/** What was refused changed nothing: whoever may do it still can. */
async function expectUntouched(name: EndpointName, call: Call): Promise<void> {
  const response = await send(world.service, name, call, { bearer: rightBearer(name, world, call) });
  const body = (await response.json()) as Record<string, unknown>;
  expect(response.ok, JSON.stringify(body)).toBe(true);
}
