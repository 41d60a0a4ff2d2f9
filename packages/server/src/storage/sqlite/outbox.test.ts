import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deriveKey } from '../root-key.js';
import { createSealer } from '../seal.js';
import { connectToWrite } from './connection.js';
import { openSqlite } from './index.js';

test('a message laid out before letters were kept still leaves', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stages-test-'));
  const [file, sealKey] = [join(folder, 'stages.db'), new Uint8Array(32).fill(7)];
  const { storage } = await openSqlite({ file, sealKey });
  const laidOut = { to: 'a@b.example', subject: 'Sujet', text: 'Bonjour', html: '<p>Bonjour</p>' };
  const db = connectToWrite(file);
  db.$client
    .prepare('insert into outbox (id, sealed_message, created_at, tries, due_at) values (?, ?, 0, 0, 0)')
    .run('ml_1', createSealer(deriveKey(sealKey, 'seal')).seal(laidOut, 'outbox.message/ml_1'));
  db.$client.close();

  const now = new Date();
  const until = new Date(now.getTime() + 60_000);
  const asked = { now, until, urgency: 'ordinary', limit: 1 } as const;
  const [letter] = await storage.write(({ outbox }) => outbox.claim(asked));
  expect(letter?.contents).toEqual({
    kind: 'written',
    message: { to: 'a@b.example', letter: { subject: 'Sujet', blocks: [{ kind: 'text', text: 'Bonjour' }] } },
  });
  await storage.close();
  await rm(folder, { recursive: true });
});
