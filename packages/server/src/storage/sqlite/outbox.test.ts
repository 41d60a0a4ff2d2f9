import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { OutboxLetter, Storage, Urgency } from '../../ports/index.js';
import {
  addApplication,
  aLetter,
  anOffer,
  applicationId,
  letterId,
  store,
} from '../../../test/suites/samples.js';
import { deriveKey } from '../root-key.js';
import { createSealer } from '../seal.js';
import { connectToWrite } from './connection.js';
import { openSqlite } from './open-sqlite.js';
import { temporaryFolder } from '../../../test/harness/temporary-folder.js';

const sealKey = new Uint8Array(32).fill(7);
const at = temporaryFolder();

function claim(storage: Storage, urgency: Urgency): Promise<OutboxLetter[]> {
  const now = new Date('2028-01-01T10:00:00Z');
  const until = new Date(now.getTime() + 60_000);
  return storage.write(({ outbox }) => outbox.claim({ now, until, urgency, limit: 9 }));
}

test('a message laid out before letters were kept still leaves', async () => {
  const file = at('stages.db');
  const { storage } = await openSqlite({ file, sealKey });
  const laidOut = { to: 'a@b.example', subject: 'Sujet', text: 'Bonjour', html: '<p>Bonjour</p>' };
  const db = connectToWrite(file);
  db.$client
    .prepare('insert into outbox (id, sealed_message, created_at, tries, due_at) values (?, ?, 0, 0, 0)')
    .run('ml_1', createSealer(deriveKey(sealKey, 'seal')).seal(laidOut, 'outbox.message/ml_1'));
  db.$client.close();

  const [letter] = await claim(storage, 'ordinary');
  expect(letter?.contents).toEqual({
    kind: 'written',
    message: { to: 'a@b.example', letter: { subject: 'Sujet', blocks: [{ kind: 'text', text: 'Bonjour' }] } },
  });
  await storage.close();
});

test('nothing lost 12.3: a letter whose key is damaged keeps no other back', async () => {
  const keysFile = at('stages.keys');
  const file = at('stages.db');
  const { storage } = await openSqlite({ file, sealKey, keysFile });
  await store(storage, anOffer(1));
  for (const number of [1, 2]) {
    await storage.write(async ({ applications, outbox }) => {
      await addApplication({ applications }, number);
      await outbox.add(aLetter(number, { applicationId: applicationId(number) }));
    });
  }
  const vault = new BetterSqlite3(keysFile);
  // Keys are taken in the order they were drawn.
  vault.exec('update keys set sealed_key = zeroblob(99) where id = (select min(id) from keys)');
  vault.close();

  const letters = await claim(storage, 'urgent');
  expect(letters.map(({ id, contents }) => [id, contents?.kind])).toEqual([
    [letterId(1), undefined],
    [letterId(2), 'code'],
  ]);
  await storage.close();
});
