import { expect, test } from 'vitest';
import { minutesLater, NOW } from '../../../test/suites/samples.js';
import { deriveKey } from '../root-key.js';
import { createSealer } from '../seal.js';
import { connectToWrite } from './connection.js';
import { openSqlite } from './open-sqlite.js';
import { temporaryFolder } from '../../../test/harness/temporary-folder.js';

const sealKey = new Uint8Array(32).fill(7);
const sealer = createSealer(deriveKey(sealKey, 'seal'));
const value = { application: { id: 'ap_0000000000000001', status: 'unverified' }, receiptToken: 'é' };
/** An answer as every release has kept it: the body it sends, and its status. */
const kept = { status: 201, body: JSON.stringify(value) };
const at = temporaryFolder();

test('an answer that an older release recorded is given again, to the letter', async () => {
  const file = at('stages.db');
  const { storage } = await openSqlite({ file, sealKey });
  const db = connectToWrite(file);
  db.$client
    .prepare(
      'insert into idempotency (key, fingerprint, status, sealed_body, expires_at) values (?, ?, ?, ?, ?)',
    )
    .run(
      'key',
      'print',
      kept.status,
      sealer.seal(kept.body, 'idempotency.body/key'),
      minutesLater(60).getTime(),
    );
  db.$client.close();

  const again = await storage.read.idempotency.find('key', NOW);
  expect(again).toStrictEqual({ fingerprint: 'print', value });
  expect(JSON.stringify(again?.value)).toBe(kept.body);
  await storage.close();
});

test('an answer recorded now is one that an older release gives again', async () => {
  const file = at('stages.db');
  const { storage } = await openSqlite({ file, sealKey });
  const answer = { fingerprint: 'print', value };
  await storage.write(({ idempotency }) => idempotency.record('key', answer, minutesLater(60)));
  await storage.close();

  const db = connectToWrite(file);
  const row = db.$client.prepare('select status, sealed_body from idempotency').get() as {
    status: number;
    sealed_body: Buffer;
  };
  db.$client.close();
  const body = sealer.open<string>(row.sealed_body, 'idempotency.body/key');
  expect({ status: row.status, body }).toEqual(kept);
});
