import { describe, expect, test } from 'vitest';
import { askSignIn } from '../../src/core/members/ask-sign-in.js';
import { addMember } from '../../src/core/members/add-member.js';
import { endOtherSessions, endSession } from '../../src/core/members/end-sessions.js';
import { findVisitor } from '../../src/core/members/find-visitor.js';
import {
  findSignIn,
  proveByCode,
  proveByLink,
  type Entered,
  type ProvedSignIn,
} from '../../src/core/members/prove-sign-in.js';
import { openedWorld, PUBLISHER_ID } from './world.js';
import { refusalOf } from './refused.js';

const EMAIL = 'sophie@trois-epis.example';
const BROWSER = 'Firefox, Linux';

const world = openedWorld();

interface Asking {
  email?: string;
  next?: string;
  network?: string;
  knownBrowser?: string;
}

/** Asks to enter, and reads the letter. */
async function ask({ email = EMAIL, network = 'an office', ...rest }: Asking = {}) {
  const { browserToken } = await askSignIn(world().ports, { email, language: 'fr', network, ...rest });
  const { text } = await world().mailTo(email);
  return { browserToken, code: /\b\d{6}\b/.exec(text)?.[0] ?? '', linkToken: /#(\S+)/.exec(text)?.[1] ?? '' };
}

async function enter(asking: Asking = {}, sessionToken?: string): Promise<Entered> {
  const { browserToken, code } = await ask(asking);
  return entered(await proveByCode(world().ports, { browserToken, code, browser: BROWSER, sessionToken }));
}

function entered(proved: ProvedSignIn): Entered {
  if (proved.kind !== 'entered') throw new Error(`Not in: ${proved.kind}`);
  return proved;
}

const visitor = (token: string) => findVisitor(world().ports, token);
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

describe('a session', () => {
  test('is of one person, whatever name of the mailbox they give, where its provider says that it is one', async () => {
    const [first, second] = [
      await enter({ email: 'sophie.martin@gmail.com' }),
      await enter({ email: 'SophieMartin+stages@googlemail.com' }),
    ];
    expect(second.personId).toBe(first.personId);
    expect(second.sessionToken).not.toBe(first.sessionToken);
  });

  test('is not somebody else’s, whose mailbox only looks like another name of it', async () => {
    const pairs = [
      [EMAIL, 'sophie+stages@trois-epis.example'],
      ['sophie@yahoo.fr', 'sophie-stages@yahoo.fr'],
      ['sophie@icloud.com', 'sophie@mac.com'],
      ['so.phie@proton.me', 'sophie@pm.me'],
    ];
    for (const [theirs = '', mine = ''] of pairs) {
      await addMember(world().ports, { publisher: 'Ateliers Verdon', email: theirs, role: 'owner' });
      const { sessionToken } = await enter({ email: mine });
      expect((await visitor(sessionToken))?.memberships, mine).toEqual([]);
    }
    // Capitals are no other mailbox.
    const { sessionToken } = await enter({ email: 'SOPHIE@Trois-Epis.example' });
    expect((await visitor(sessionToken))?.memberships).toHaveLength(1);
  });

  test('ends when another begins in the same browser', async () => {
    const first = await enter();
    const second = await enter({}, first.sessionToken);
    expect(await visitor(first.sessionToken)).toBeUndefined();
    expect(await visitor(second.sessionToken)).toBeDefined();
  });

  test('ends after twelve hours of rest, and after thirty days of use', async () => {
    const { sessionToken } = await enter();
    world().pass({ hours: 11 });
    expect(await visitor(sessionToken)).toBeDefined();
    world().pass({ hours: 11 });
    expect(await visitor(sessionToken)).toBeDefined();
    world().pass({ hours: 13 });
    expect(await visitor(sessionToken)).toBeUndefined();
    const used = await enter();
    for (let hours = 0; hours < 30 * 24 - 10; hours += 10) {
      world().pass({ hours: 10 });
      expect(await visitor(used.sessionToken), `${hours}`).toBeDefined();
    }
    world().pass({ hours: 20 });
    expect(await visitor(used.sessionToken)).toBeUndefined();
  });

  test('is ended by its person, and by nobody else', async () => {
    const [mine, other] = [await enter(), await enter()];
    const [me, stranger] = [
      await visitor(mine.sessionToken),
      await visitor((await enter({ email: 'karim@trois-epis.example' })).sessionToken),
    ];
    if (!me || !stranger) throw new Error('Nobody is in');
    const theOther = (await visitor(other.sessionToken))?.session.id ?? '';
    expect(await endSession(world().ports, stranger, theOther)).toBe(false);
    expect(await visitor(other.sessionToken)).toBeDefined();
    expect(await endSession(world().ports, me, theOther)).toBe(true);
    expect(await visitor(other.sessionToken)).toBeUndefined();
    await enter();
    expect(await endOtherSessions(world().ports, me)).toBe(1);
    expect(await visitor(mine.sessionToken)).toBeDefined();
  });

  test('is told of the organisations its person is of', async () => {
    const { sessionToken } = await enter();
    expect((await visitor(sessionToken))?.memberships).toEqual([]);
    const added = { publisher: 'Ateliers Verdon', email: EMAIL, role: 'owner' as const };
    expect((await addMember(world().ports, added))?.isNew).toBe(true);
    expect((await addMember(world().ports, added))?.isNew).toBe(false);
    const memberships = (await visitor(sessionToken))?.memberships;
    expect(
      memberships?.map(({ publisherId, publisherName, role }) => [publisherId, publisherName, role]),
    ).toEqual([[PUBLISHER_ID, 'Ateliers Verdon', 'owner']]);
    expect(await addMember(world().ports, { ...added, publisher: 'Nobody' })).toBeUndefined();
  });
});

test('nothing that lets in is kept as it is', async () => {
  const { browserToken, linkToken } = await ask();
  const { sessionToken } = await enter();
  const kept = JSON.stringify(await world().storage.read.outbox.entries(99));
  for (const secret of [browserToken, linkToken, sessionToken]) expect(kept).not.toContain(secret);
});
