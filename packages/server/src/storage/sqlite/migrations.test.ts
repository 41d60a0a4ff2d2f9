import type { Week } from '@1eleve1stage/sdk/contract';
import { describe, expect, test } from 'vitest';
import { makeAsOf } from '../../../test/harness/older-database.js';
import {
  addApplication,
  aContent,
  aLetter,
  anApplication,
  anOffer,
  applicationId,
  NOW,
  offerId,
  store,
} from '../../../test/suites/samples.js';
import { deriveKey } from '../root-key.js';
import { createSealer } from '../seal.js';
import { connectToWrite } from './connection.js';
import { openSqlite } from './open-sqlite.js';
import { openKeyVault } from './key-vault.js';
import { temporaryFolder } from '../../../test/harness/temporary-folder.js';

const at = temporaryFolder();

/** The content of an offer, to be quoted in SQL. */
const CONTENT = JSON.stringify(aContent()).replaceAll("'", "''");

test('offers stored before changes were numbered are changes in the order of their rows', async () => {
  const file = at('stages.db');
  const older = await makeAsOf(file, 2);
  older.$client.exec(`
    insert into publishers values ('pb_0000000000000001', 'Ville de Rennes');
    insert into offers (id, publisher_id, mode, remote_id, state, seats_total, last_week, created_at, updated_at, content)
    select value, 'pb_0000000000000001', 'live', value, iif(key = 1, 'draft', 'published'), 2, '2027-W24', 0, 0, '${CONTENT}'
    from json_each('["${[3, 1, 2].map(offerId).join('","')}"]');
  `);
  older.$client.close();

  const { storage, source } = await openSqlite({ file, sealKey: new Uint8Array(32) });
  await store(storage);
  const { changes, upTo } = await source.readChanges(undefined, 10);
  expect(changes.map((change) => (change.kind === 'written' ? change.offer.id : change))).toEqual([
    offerId(3),
    { kind: 'hidden', id: offerId(1) },
    offerId(2),
  ]);
  expect(upTo).toBe(await source.lastChange());
  await storage.write(({ offers }) => offers.holdSeat(offerId(3)));
  expect(await source.readChanges(upTo, 10)).toEqual({
    changes: [{ kind: 'seats', id: offerId(3), remaining: 1 }],
    upTo: await source.lastChange(),
  });
  await storage.close();
});

describe('nothing lost 12.4: a database of before keys were checked', () => {
  const root = new Uint8Array(32).fill(7);

  async function makeOlder(): Promise<string> {
    const file = at('stages.db');
    const older = await makeAsOf(file, 6);
    const contact = { email: 'contact@verdon.example', phone: '02 99 00 00 00' };
    older.$client.exec(`
      insert into publishers (id, name) values ('pb_0000000000000001', 'Ville de Rennes');
      insert into offers (id, publisher_id, mode, remote_id, state, seats_total, last_week, created_at, updated_at, content)
      values ('${offerId(1)}', 'pb_0000000000000001', 'live', 'one', 'published', 2, '2027-W24', 0, 0, '${CONTENT}');
    `);
    const sealed = createSealer(deriveKey(root, 'seal')).seal(contact, `offers.contact/${offerId(1)}`);
    older.$client.prepare('update offers set sealed_contact = ?').run(sealed);
    older.$client.close();
    return file;
  }

  test('opens with its key, with the hashes it had', async () => {
    const file = await makeOlder();
    const first = await openSqlite({ file, sealKey: root });
    expect((await first.storage.read.offers.get(offerId(1)))?.content?.contact?.email).toBe(
      'contact@verdon.example',
    );
    expect(first.secret).toEqual(deriveKey(root, 'hash'));
    await first.storage.close();
  });

  test('does not take another key for its own', async () => {
    const file = await makeOlder();
    const another = new Uint8Array(32).fill(8);
    await expect(openSqlite({ file, sealKey: another })).rejects.toThrow(/sealed with another secret key/);
    const { storage } = await openSqlite({ file, sealKey: root });
    await storage.close();
  });
});

test('nothing lost 12.20: who has published under other names goes on, and is said to relay them', async () => {
  const file = at('stages.db');
  const older = await makeAsOf(file, 6);
  const publishers = ['Ateliers Verdon', 'Relais des métiers', 'Sans offre'];
  for (const [number, name] of publishers.entries()) {
    older.$client.prepare('insert into publishers values (?, ?, 0)').run(`pb_000000000000000${number}`, name);
  }
  const add = older.$client.prepare(`
    insert into offers (id, publisher_id, mode, remote_id, state, seats_total, last_week, created_at, updated_at, content, changed, written)
    values (?, ?, 'live', ?, 'published', 2, '2027-W24', 0, 0, ?, ?, ?)
  `);
  const content = (name: string): string =>
    JSON.stringify({ ...aContent(), employer: { name, isPublic: false } });
  add.run(offerId(1), 'pb_0000000000000000', 'own', content('Ateliers Verdon'), 1, 1);
  add.run(offerId(2), 'pb_0000000000000001', 'own', content('Relais des métiers'), 2, 2);
  add.run(offerId(3), 'pb_0000000000000001', 'relayed', content('Ateliers Verdon'), 3, 3);
  older.$client.close();

  const { storage } = await openSqlite({ file, sealKey: new Uint8Array(32) });
  const known = await storage.read.accounts.listPublishers();
  expect(known.map(({ name, isIntermediary }) => [name, isIntermediary])).toEqual([
    ['Ateliers Verdon', false],
    ['Relais des métiers', true],
    ['Sans offre', false],
  ]);
  await storage.close();
});

test('letters kept before they had a name wait as they did, and those given up are told of', async () => {
  const file = at('stages.db');
  const older = await makeAsOf(file, 8);
  older.$client.exec(`
    insert into outbox (id, sealed_message, created_at, tries, due_at)
    values ('ml_1', zeroblob(9), 0, 12, null), ('ml_2', zeroblob(9), 1, 0, 1)
  `);
  older.$client.close();

  const { storage } = await openSqlite({ file, sealKey: new Uint8Array(32) });
  expect(await storage.read.outbox.entries(9)).toMatchObject([
    { id: 'ml_1', kind: 'written', state: 'givenUp', tries: 12 },
    { id: 'ml_2', kind: 'written', state: 'waiting', tries: 0 },
  ]);
  await storage.close();
});

test('nothing lost 12.13: applications sealed with the service’s key are sealed each with its own', async () => {
  const root = new Uint8Array(32).fill(7);
  const [file, keysFile] = [at('stages.db'), at('keys.db')];
  const sealer = createSealer(deriveKey(root, 'seal'));
  const first = await openSqlite({ file, sealKey: root, keysFile });
  await store(first.storage, anOffer(1));
  for (const number of [1, 2, 3])
    await first.storage.write(async ({ applications, outbox }) => {
      await addApplication({ applications }, number);
      await outbox.add(aLetter(number, { applicationId: applicationId(number) }));
    });
  const letters = await first.storage.read.outbox.list(3);
  await first.storage.close();
  // As an older release leaves them; the third is damaged.
  const db = connectToWrite(file);
  const change = db.$client.prepare(
    'update applications set key_id = null, sealed_personal = ?, sealed_rejection_reason = ? where id = ?',
  );
  const letter = db.$client.prepare('update outbox set sealed_message = ? where id = ?');
  for (const number of [1, 2, 3]) {
    const id = applicationId(number);
    const { personal } = anApplication(number);
    const sealed = sealer.seal(personal, `applications.personal/${number === 3 ? 'another' : id}`);
    change.run(sealed, sealer.seal('Complet.', `applications.rejection_reason/${id}`), id);
  }
  for (const { id, contents } of letters) letter.run(sealer.seal(contents, `outbox.contents/${id}`), id);
  db.$client.close();

  const { storage } = await openSqlite({ file, sealKey: root, keysFile });
  const steps = async () => {
    const all = [];
    for await (const step of storage.custody.sealApart()) all.push(step);
    return all;
  };
  expect((await steps())[0]).toMatchObject({ sealed: 2, unreadable: 1 });
  expect((await steps())[0]).toMatchObject({ sealed: 0, unreadable: 1 });
  const found = await storage.read.applications.get(applicationId(1));
  expect(found).toMatchObject({ personal: anApplication(1).personal, rejectionReason: 'Complet.' });
  expect(await storage.read.outbox.list(3)).toEqual(letters);

  const vault = openKeyVault({ file: keysFile, rootKeys: [root] });
  const keys = () => vault.drawnBefore(new Date(Date.now() + 1000), { after: 0, limit: 10_000 });
  const stored = (await keys()).length;
  await storage.write(({ applications }) => applications.erase(applicationId(1), NOW));
  expect((await keys()).length).toBe(stored - 1);
  await vault.close();
  await storage.close();
});

test('nothing lost 12.5: applications of before their last week was written are erased by it', async () => {
  const file = at('stages.db');
  const older = await makeAsOf(file, 13);
  older.$client.pragma('foreign_keys = OFF');
  const root = new Uint8Array(32).fill(7);
  const sealed = createSealer(deriveKey(root, 'seal')).seal({}, `applications.personal/${applicationId(1)}`);
  const add = older.$client.prepare(`
    insert into applications (id, offer_id, publisher_id, mode, status, weeks, sealed_personal, submitted_at, code_tries,
      code_mails, code_mailed_at, receipt_hash, code_hash)
    values (?, 'x', 'x', 'live', 'accepted', '["2027-W11","2027-W10"]', ?, 0, 0, 0, 0, '', '')
  `);
  add.run(applicationId(1), sealed);
  older.$client.close();
  const { storage } = await openSqlite({ file, sealKey: root });
  const erase = (week: string) =>
    storage.write(({ applications }) =>
      applications.eraseBefore({ answered: new Date(0), week: week as Week }, new Date(1), 10),
    );
  expect([await erase('2027-W11'), await erase('2027-W12'), await erase('2027-W12')]).toEqual([0, 1, 0]);
  await storage.close();
});

test('true to its words 13.1: applications of before anything expired are due, with the days of a reminder', async () => {
  const file = at('stages.db');
  const older = await makeAsOf(file, 16);
  older.$client.pragma('foreign_keys = OFF');
  const add = older.$client.prepare(`
    insert into applications (id, offer_id, publisher_id, mode, status, weeks, sealed_personal, submitted_at, expires_at,
      code_tries, code_mails, code_mailed_at, receipt_hash, code_hash)
    values (?, 'x', 'x', 'live', ?, '[]', ?, 0, ?, 0, 0, 0, '', '')
  `);
  const day = 86_400_000;
  const root = new Uint8Array(32).fill(7);
  const seal = (number: number): Buffer =>
    createSealer(deriveKey(root, 'seal')).seal({}, `applications.personal/${applicationId(number)}`);
  add.run(applicationId(1), 'submitted', seal(1), 20 * day);
  add.run(applicationId(2), 'accepted', seal(2), 20 * day);
  add.run(applicationId(3), 'read', seal(3), null);
  add.run(applicationId(4), 'unverified', seal(4), 20 * day);
  add.run(applicationId(5), 'confirmed', seal(5), null);
  add.run(applicationId(6), 'submitted', null, 20 * day);
  older.$client.close();

  const { storage } = await openSqlite({ file, sealKey: root });
  const due = await storage.read.applications.listDue(new Date(30 * day), { limit: 9 });
  expect(due.map(({ id, dueAt }) => [id, dueAt.getTime() / day])).toEqual([
    [applicationId(3), -5],
    [applicationId(1), 15],
    [applicationId(2), 17],
  ]);
  await storage.close();
});
