import { describe, expect, test } from 'vitest';
import { findSignIn, proveByCode, proveByLink } from '../../src/core/members/prove-sign-in.js';
import { BROWSER, EMAIL, entered, entering } from './entering.js';
import { openedWorld } from './world.js';
import { refusalOf } from './refused.js';

const world = openedWorld();
const { ask, enter, visitor } = entering(world);

const wrong = (code: string): string => (code === '000000' ? '000001' : '000000');

describe('somebody who asks to enter', () => {
  test('enters by the mailed code, once, in the browser that asked', async () => {
    const { browserToken, code } = await ask({ next: '/publisher/candidates' });
    const by = { browserToken, code, browser: BROWSER };
    expect(await findSignIn(world().ports, browserToken)).toEqual({
      ...{ email: EMAIL, next: '/publisher/candidates' },
    });
    expect((await proveByCode(world().ports, { ...by, browserToken: 'another' })).kind).toBe('over');
    const proved = entered(await proveByCode(world().ports, by));
    expect(proved.next).toBe('/publisher/candidates');
    expect((await visitor(proved.sessionToken))?.person.contact).toEqual({ email: EMAIL });
    expect((await proveByCode(world().ports, by)).kind).toBe('over');
    expect(await findSignIn(world().ports, browserToken)).toBeUndefined();
  });

  test('enters by the mailed link in that browser alone, and another leaves it as it was', async () => {
    const { browserToken, linkToken } = await ask();
    const link = { linkToken, browser: BROWSER };
    for (const other of [undefined, 'another']) {
      expect((await proveByLink(world().ports, { ...link, browserToken: other })).kind).toBe('otherBrowser');
    }
    expect((await proveByLink(world().ports, { ...link, browserToken })).kind).toBe('entered');
    expect((await proveByLink(world().ports, { ...link, browserToken })).kind).toBe('over');
  });

  test('the link of another’s letter lets nobody in, though both asked', async () => {
    const theirs = await ask({ email: 'karim@trois-epis.example' });
    const mine = await ask();
    const mixed = { browserToken: mine.browserToken, linkToken: theirs.linkToken, browser: BROWSER };
    expect((await proveByLink(world().ports, mixed)).kind).toBe('otherBrowser');
  });

  test('has five tries of the code, told each time, and none after', async () => {
    const { browserToken, code } = await ask();
    const by = { browserToken, browser: BROWSER };
    for (const triesLeft of [4, 3, 2, 1]) {
      expect(await proveByCode(world().ports, { ...by, code: wrong(code) })).toEqual({
        ...{ kind: 'wrongCode', triesLeft, email: EMAIL },
      });
    }
    expect((await proveByCode(world().ports, { ...by, code: wrong(code) })).kind).toBe('over');
    expect((await proveByCode(world().ports, { ...by, code })).kind).toBe('over');
  });

  test('has five tries, too, when all are sent at once, and enters once', async () => {
    const guessed = await ask();
    const by = { browserToken: guessed.browserToken, browser: BROWSER };
    const codes = [...Array.from({ length: 30 }, () => wrong(guessed.code)), guessed.code];
    const proved = await Promise.all(codes.map((code) => proveByCode(world().ports, { ...by, code })));
    expect(proved.filter(({ kind }) => kind === 'wrongCode').length).toBeLessThanOrEqual(4);
    const email = 'karim@trois-epis.example';
    const { browserToken, code, linkToken } = await ask({ email });
    const mine = { browserToken, browser: BROWSER };
    const both = await Promise.all([
      ...Array.from({ length: 5 }, () => proveByCode(world().ports, { ...mine, code })),
      ...Array.from({ length: 5 }, () => proveByLink(world().ports, { ...mine, linkToken })),
    ]);
    expect(both.filter(({ kind }) => kind === 'entered')).toHaveLength(1);
    // One person who enters in two browsers at once is one.
    const two = [
      await ask({ email: 'lea@trois-epis.example' }),
      await ask({ email: 'lea@trois-epis.example' }),
    ];
    const together = two.map(({ browserToken: token, code: own }) =>
      proveByCode(world().ports, { browserToken: token, code: own, browser: BROWSER }),
    );
    expect(new Set((await Promise.all(together)).map((one) => entered(one).personId)).size).toBe(1);
  });

  test('who makes up links and codes has nothing written', async () => {
    const { ports } = world();
    const refusing = {
      ...ports,
      storage: {
        ...ports.storage,
        read: ports.storage.read,
        write: () => Promise.reject(new Error('Written')),
      },
    };
    const by = { browserToken: 'made up', browser: BROWSER };
    for (const proved of [
      await proveByLink(refusing, { ...by, linkToken: 'made up' }),
      await proveByCode(refusing, { ...by, code: '000000' }),
    ])
      expect(proved.kind).toBe('over');
  });

  test('guesses nothing by asking again and again: sixteen codes at most at once, then twenty-five a day', async () => {
    let tried = 0;
    let letters = 0;
    const guessOn = async (): Promise<void> => {
      for (;;) {
        const asked = await ask({ network: `network ${letters}` }).catch(() => undefined);
        if (!asked) return;
        letters += 1;
        for (let outcome = 'wrongCode'; outcome === 'wrongCode'; tried += 1) {
          const guess = { browserToken: asked.browserToken, code: wrong(asked.code), browser: BROWSER };
          outcome = (await proveByCode(world().ports, guess)).kind;
        }
      }
    };
    await guessOn();
    expect(tried).toBeLessThanOrEqual(16);
    for (let minutes = 0; minutes < 2 * 24 * 60; minutes += 20) {
      world().pass({ seconds: 20 * 60 });
      await guessOn();
    }
    expect(tried).toBeLessThanOrEqual(16 + 2 * 25);
    expect(letters).toBeLessThanOrEqual(6 + 2 * 24);
    world().pass({ hours: 2 });
    // The right one enters all the same.
    expect((await enter()).kind).toBe('entered');
  });

  test('has ten minutes', async () => {
    const { browserToken, code, linkToken } = await ask();
    world().pass({ seconds: 600 });
    expect((await proveByCode(world().ports, { browserToken, code, browser: BROWSER })).kind).toBe('over');
    expect((await proveByLink(world().ports, { browserToken, linkToken, browser: BROWSER })).kind).toBe(
      'over',
    );
    // A letter that waited until then does not leave.
    await expect(world().mailTo(EMAIL)).rejects.toThrow('No mail');
  });

  test('gets six letters, then one an hour; the browser they enter with gets its own', async () => {
    const { knownBrowser } = await enter();
    for (let asked = 1; asked < 6; asked += 1) await ask({ network: `network ${asked}` });
    const refusal = await refusalOf(ask({ network: 'yet another' }));
    expect([refusal.code, refusal.extra.retryAfterSeconds]).toEqual(['too_many_requests', 3600]);
    expect((await enter({ knownBrowser })).kind).toBe('entered');
    // It is known for that mailbox alone.
    for (let asked = 0; asked < 6; asked += 1) await ask({ email: 'karim@trois-epis.example' });
    const other = { email: 'karim@trois-epis.example', knownBrowser };
    expect((await refusalOf(ask(other))).code).toBe('too_many_requests');
  });

  test('of one network, thirty letters at once', async () => {
    const everyone = Array.from({ length: 30 }, (_, number) => `somebody${number}@trois-epis.example`);
    for (const email of everyone) await ask({ email });
    expect((await refusalOf(ask())).code).toBe('too_many_requests');
    expect((await enter({ network: 'elsewhere' })).kind).toBe('entered');
  });
});

test('nothing that lets in is kept as it is', async () => {
  const { browserToken, linkToken } = await ask();
  const { sessionToken } = await enter();
  const kept = JSON.stringify(await world().storage.read.outbox.entries(99));
  for (const secret of [browserToken, linkToken, sessionToken]) expect(kept).not.toContain(secret);
});
