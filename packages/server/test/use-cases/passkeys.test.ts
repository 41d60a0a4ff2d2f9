import { describe, expect, test } from 'vitest';
import { askToEnter, askToMake, type AskedPasskey } from '../../src/core/members/ask-passkey.js';
import type { Entered } from '../../src/core/members/begin-session.js';
import { addModerator } from '../../src/core/members/name-moderators.js';
import { enterByPasskey } from '../../src/core/members/enter-by-passkey.js';
import type { Visitor } from '../../src/core/members/find-visitor.js';
import { addPasskey, MOST_PASSKEYS, removePasskey } from '../../src/core/members/keep-passkeys.js';
import { isProvedLately } from '../../src/core/members/rules/session-life.js';
import { authenticator, type Authenticator } from '../harness/authenticator.js';
import { BROWSER, EMAIL, entering } from './entering.js';
import { refusalOf } from './refused.js';
import { openedWorld } from './world.js';

const ORIGIN = 'https://stages.example';

const world = openedWorld();
const { enter, visitor } = entering(world);

async function somebody(email = EMAIL): Promise<Visitor> {
  const found = await visitor((await enter({ email, network: email })).sessionToken);
  if (!found) throw new Error('Not in');
  return found;
}

function toEnter(): AskedPasskey {
  const asked = askToEnter(world().ports);
  if (!asked) throw new Error('No passkeys');
  return asked;
}

function toMake(who: Visitor): AskedPasskey {
  const asked = askToMake(world().ports, who, []);
  if (!asked) throw new Error('No passkeys');
  return asked;
}

const keep = (who: Visitor, answer: string) =>
  addPasskey(world().ports, { visitor: who, language: 'fr', answer, browser: BROWSER });

async function withDevice(who: Visitor): Promise<Authenticator> {
  const device = authenticator(ORIGIN);
  expect(await keep(who, device.make(toMake(who)))).toBe('added');
  return device;
}

const enterWith = (answer: string, how: { network?: string; sessionTokens?: { publisher?: string } } = {}) =>
  enterByPasskey(world().ports, { answer, browser: BROWSER, network: how.network, ...how });

describe('a passkey', () => {
  test('opens the space of people who host, to a moderator too', async () => {
    const who = await somebody();
    const device = await withDevice(who);
    await addModerator(world().ports, EMAIL);
    expect(await enterWith(device.sign(toEnter()))).toMatchObject({ space: 'publisher' });
  });

  test('lets its person in, who is then proved, and ends the session the browser had', async () => {
    const who = await somebody();
    const device = await withDevice(who);
    const { sessionToken: former } = await enter();
    world().pass({ hours: 1 });
    const entered = (await enterWith(device.sign(toEnter()), {
      sessionTokens: { publisher: former },
    })) as Entered;
    const found = await visitor(entered.sessionToken);
    expect(found?.person.contact).toEqual({ email: EMAIL });
    expect(found && isProvedLately(found.session, world().ports.now())).toBe(true);
    expect(await visitor(former)).toBeUndefined();
  });

  test('signs each page once, and none that stood open for more than an hour', async () => {
    const device = await withDevice(await somebody());
    const answer = device.sign(toEnter());
    expect(await enterWith(answer)).toBeDefined();
    expect(await enterWith(answer)).toBeUndefined();
    const asked = toEnter();
    world().pass({ seconds: 3601 });
    expect(await enterWith(device.sign(asked))).toBeUndefined();
  });

  test.each([
    ['of another site', { origin: 'https://evil.example' }],
    ['for another host', { host: 'evil.example' }],
    ['that nobody unlocked', { isUnlocked: false }],
    ['signed with another key', { isForged: true }],
  ])('an answer %s lets nobody in, and makes no key', async (_, faults) => {
    const who = await somebody();
    const device = await withDevice(who);
    expect(await enterWith(device.sign(toEnter(), faults))).toBeUndefined();
    if ('isForged' in faults) return;
    expect(await keep(who, authenticator(ORIGIN).make(toMake(who), faults))).not.toBe('added');
  });

  test('a device that counts is believed as long as its count grows: a copy of it is found out', async () => {
    const device = await withDevice(await somebody());
    expect(await enterWith(device.sign(toEnter(), { count: 5 }))).toBeDefined();
    expect(await enterWith(device.sign(toEnter(), { count: 5 }))).toBeUndefined();
    expect(await enterWith(device.sign(toEnter(), { count: 6 }))).toBeDefined();
  });

  test('what was asked to make a key enters nowhere, and the other way round; nor does a challenge of nobody’s', async () => {
    const who = await somebody();
    const device = await withDevice(who);
    expect(await enterWith(device.sign(toMake(who)))).toBeUndefined();
    expect(await enterWith(device.sign({ ...toEnter(), challenge: 'made up' }))).toBeUndefined();
    expect(await keep(who, authenticator(ORIGIN).make(toEnter()))).toBe('over');
  });

  test('what one person was asked makes no key of another’s', async () => {
    const who = await somebody();
    const other = await somebody('karim@trois-epis.example');
    expect(await keep(who, authenticator(ORIGIN).make(toMake(other)))).toBe('over');
  });

  test('is told to its person by mail, when it is added and when it is removed, and then lets nobody in', async () => {
    const who = await somebody();
    const device = await withDevice(who);
    expect((await world().mailTo(EMAIL)).subject).toBe('Un appareil peut maintenant entrer sans code');
    const remove = (by: Visitor) =>
      removePasskey(world().ports, { visitor: by, language: 'fr', id: device.id });
    await remove(await somebody('karim@trois-epis.example'));
    expect(await enterWith(device.sign(toEnter()))).toBeDefined();
    await remove(who);
    expect((await world().mailTo(EMAIL)).subject).toBe('Un appareil ne peut plus entrer sans code');
    expect(await enterWith(device.sign(toEnter()))).toBeUndefined();
  });

  test('is kept once, and a person has ten at most', async () => {
    const who = await somebody();
    const device = await withDevice(who);
    expect(await keep(who, device.make(toMake(who)))).toBe('refused');
    for (let more = 1; more < MOST_PASSKEYS; more += 1) await withDevice(who);
    expect(await keep(who, authenticator(ORIGIN).make(toMake(who)))).toBe('tooMany');
  });

  test('nonsense is no answer, and is counted for its network', async () => {
    const device = await withDevice(await somebody());
    const { id } = device;
    const nonsense = [
      ...['', '{', 'null', '7', '[]', '{}', '{"id":7}', JSON.stringify({ id }), '"'.repeat(20_000)],
      JSON.stringify({
        id,
        rawId: id,
        type: 'public-key',
        response: { clientDataJSON: 'e30', signature: '' },
      }),
      JSON.stringify({
        id,
        rawId: 'x',
        type: 'x',
        response: { clientDataJSON: '%%', authenticatorData: 'AA' },
      }),
    ];
    for (const answer of nonsense) {
      expect(await enterWith(answer)).toBeUndefined();
      expect(await keep(await somebody(), answer)).not.toBe('added');
      world().pass({ hours: 2 });
    }
    const flood = async (): Promise<void> => {
      for (let times = 0; times < 1000; times += 1) await enterWith('{}', { network: 'a school' });
    };
    expect((await refusalOf(flood())).code).toBe('too_many_requests');
  });
});
