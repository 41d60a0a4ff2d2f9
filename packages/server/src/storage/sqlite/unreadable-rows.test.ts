import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  aContent,
  anApplication,
  anOffer,
  applicationId,
  minutesLater,
  NOW,
  offerId,
  PUBLISHER,
  someSecrets,
  store,
  week,
} from '../../../test/suites/samples.js';
import { createSearchEngine } from '../../search/index.js';
import { connectToWrite } from './connection.js';
import type { OpenedStorage } from '../opened-storage.js';
import { openSqlite } from './open-sqlite.js';
import { temporaryFolder } from '../../../test/harness/temporary-folder.js';

const at = temporaryFolder();
let opened: OpenedStorage;
let told: string[];

beforeEach(async () => {
  told = [];
  opened = await openSqlite({
    file: at('stages.db'),
    sealKey: new Uint8Array(32).fill(7),
    tellUnreadable: (id) => told.push(id),
  });
  await store(opened.storage, anOffer(1), anOffer(2), anOffer(3));
});
afterEach(async () => {
  await opened.storage.close();
});

/** Spoils the second of three offers, or another row, behind the back of the service. */
function spoil(column: string, value: unknown, table = 'offers', id: string = offerId(2)): void {
  const db = connectToWrite(at('stages.db'));
  db.$client.prepare(`update ${table} set ${column} = ? where id = ?`).run(value, id);
  db.$client.close();
}

const content = (change: object): string => JSON.stringify({ ...aContent(), ...change });

const DAMAGES: [string, string, unknown][] = [
  ['cut', 'content', content({}).slice(0, 90)],
  ['bytes', 'content', Buffer.from([0xff, 0, 0x7b])],
  ['empty', 'content', ''],
  ['null in JSON', 'content', 'null'],
  ['an empty object', 'content', '{}'],
  ['a list', 'content', '[]'],
  ['a title that is a number', 'content', content({ title: 3 })],
  ['an unknown sector', 'content', content({ sector: { code: 's999' } })],
  ['no week', 'content', content({ weeks: [] })],
  ['a week that is none', 'content', content({ weeks: ['soon'] })],
  ['no place', 'content', content({ location: { ...aContent().location, latitude: null } })],
  ['no employer', 'content', content({ employer: null })],
  ['a date that is none', 'published_at', 'yesterday'],
];

describe('nothing lost 12.6: a row that cannot be read costs itself alone, and is named', () => {
  test.each(DAMAGES)('for a search: %s', async (_, column, value) => {
    spoil(column, value);
    const warnings: string[] = [];
    const { source } = opened;
    const engine = createSearchEngine({ source, now: () => NOW, warn: (message) => warnings.push(message) });
    await engine.start();
    const count = (): number => engine.search.count({ mode: 'live', radiusKm: 0, limit: 0, now: NOW });
    expect(count()).toBe(2);
    expect(new Set(told)).toEqual(new Set([offerId(2)]));
    await engine.check();
    expect(warnings).toEqual([]);
    // It comes back with what its publisher sends again.
    await opened.storage.write(({ offers }) => offers.put(anOffer(2)));
    expect(count()).toBe(3);
    await engine.check();
    expect(warnings).toEqual([]);
    await engine.stop();
  });

  test('among changes it is hidden, and those behind it are read', async () => {
    const from = await opened.source.lastChange();
    await opened.storage.write(({ offers }) => offers.put(anOffer(2, { content: { title: 'Au musée' } })));
    await opened.storage.write(({ offers }) => offers.put(anOffer(3, { content: { title: 'Au jardin' } })));
    spoil('content', '{"title":');
    const { changes, upTo } = await opened.source.readChanges(from, 10);
    expect(changes).toMatchObject([{ kind: 'hidden', id: offerId(2) }, { kind: 'written' }]);
    expect(upTo).toBe(await opened.source.lastChange());
    expect(told).toEqual([offerId(2)]);
    expect((await opened.source.countPublished(week('2027-W01'))).count).toBe(2);
  });

  test.each<[string, string, unknown]>([
    ['content', 'content', '{"title":'],
    ['contact', 'sealed_contact', Buffer.from('damaged')],
  ])('for a list of its publisher: its %s', async (_, column, value) => {
    spoil(column, value);
    const { offers } = opened.storage.read;
    const ids = async (limit: number) =>
      (await offers.list(PUBLISHER.id, 'live', { limit })).map(({ id }) => id);
    const readable = [offerId(3), offerId(1)];
    expect([await ids(10), await ids(2), await ids(1)]).toEqual([readable, readable, [offerId(3)]]);
    expect(new Set(told)).toEqual(new Set([offerId(2)]));
    // The same offer, sent again, replaces it: an import that holds it goes on.
    const damaged = { ...anOffer(2), content: undefined };
    expect(await offers.getByRemoteId(PUBLISHER.id, 'live', anOffer(2).remoteId)).toStrictEqual(damaged);
    expect(await offers.get(offerId(2))).toStrictEqual(damaged);
  });

  test('an application, for a list of its publisher', async () => {
    const numbers = [1, 2, 3];
    await opened.storage.write(async ({ applications }) => {
      for (const number of numbers)
        await applications.add(
          anApplication(number, { status: 'submitted', verifiedAt: NOW, submittedAt: minutesLater(number) }),
          someSecrets(number),
        );
    });
    spoil('sealed_personal', Buffer.from('damaged'), 'applications', applicationId(2));
    const { applications } = opened.storage.read;
    const ids = async (limit: number) =>
      (await applications.list(PUBLISHER.id, 'live', { limit })).map(({ id }) => id);
    const readable = [applicationId(3), applicationId(1)];
    expect([await ids(10), await ids(2)]).toEqual([readable, readable]);
    expect(new Set(told)).toEqual(new Set([applicationId(2)]));
    expect(await applications.get(applicationId(2))).toMatchObject({ personal: 'unreadable' });
  });
});
