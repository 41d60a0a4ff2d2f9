import { describe, expect, test } from 'vitest';
import { addMember } from '../../src/core/members/add-member.js';
import { endOtherSessions, endSession } from '../../src/core/members/end-sessions.js';
import { sessionLimits } from '../../src/core/members/rules/session-life.js';
import { openOrganisation } from '../../src/core/organisations/open-organisation.js';
import { EMAIL, entering } from './entering.js';
import { refusalOf } from './refused.js';
import { openedWorld, PUBLISHER_ID } from './world.js';

const world = openedWorld();
const { enter, visitor } = entering(world);

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

  test('that its person ended while its rights changed does not begin anew', async () => {
    const { sessionToken } = await enter();
    const thief = await visitor(sessionToken);
    const owner = await visitor((await enter()).sessionToken);
    if (!thief || !owner) throw new Error('Nobody is in');
    await endOtherSessions(world().ports, owner);
    const said = {
      organisation: { name: 'Aux Trois Épis', postcode: '49240', city: 'Avrillé' },
      ...{ person: { firstName: 'Sophie', lastName: 'Marchand' }, network: undefined },
      language: 'fr' as const,
    };
    expect((await refusalOf(openOrganisation(world().ports, thief, said))).code).toBe('not_found');
    expect((await visitor(sessionToken))?.memberships).toBeUndefined();
    expect(
      await world().storage.read.sessions.list(owner.session, sessionLimits(world().ports.now())),
    ).toHaveLength(1);
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
