import { readdir, readFile, stat } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Storage } from '../../ports/index.js';
import {
  addApplication,
  aLetter,
  anApplication,
  anOffer,
  applicationId,
  minutesLater,
  NOW,
  offerId,
  someSecrets,
  store,
} from '../../../test/suites/samples.js';
import { openSqlite } from './open-sqlite.js';
import { temporaryFolder } from '../../../test/harness/temporary-folder.js';

const sealKey = new Uint8Array(32).fill(7);
const at = temporaryFolder();

async function openFile(key = sealKey): Promise<Storage> {
  return (await openSqlite({ file: at('data/stages.db'), sealKey: key })).storage;
}

/** Everything that is in the files of the database, its journal included. */
async function readFiles(): Promise<string> {
  const names = await readdir(at('data'));
  const files = await Promise.all(names.map((name) => readFile(at(`data/${name}`), 'latin1')));
  return files.join('\n');
}

/** Text as it would be found in a file. */
const bytes = (text: string): string => Buffer.from(text).toString('latin1');

async function storePersonalData(storage: Storage): Promise<void> {
  await store(storage, anOffer(1));
  await storage.write(async ({ applications, outbox, idempotency }) => {
    await addApplication({ applications }, 1);
    await outbox.add(aLetter(1));
    await idempotency.record('key', { fingerprint: 'print', value: anApplication(1) }, minutesLater(60));
    await applications.update(applicationId(1), 'unverified', {
      status: 'rejected',
      rejectionReason: 'Désolée Zoéline',
    });
  });
}

describe('the files of the database', () => {
  test('keep what was written, from one opening to the next', async () => {
    const first = await openFile();
    await storePersonalData(first);
    await first.close();
    const second = await openFile();
    expect(await second.read.offers.get(offerId(1))).toEqual(anOffer(1));
    expect((await second.read.applications.get(applicationId(1)))?.personal).toEqual(
      anApplication(1).personal,
    );
    await second.close();
  });

  test('are readable by their owner alone', async () => {
    const storage = await openFile();
    await store(storage, anOffer(1));
    for (const name of await readdir(at('data'))) {
      expect((await stat(at(`data/${name}`))).mode & 0o077, name).toBe(0);
    }
    await storage.close();
  });

  test('nothing lost 12.13: what is erased leaves the log, while the service runs', async () => {
    const storage = await openFile();
    await storePersonalData(storage);
    const sizeOfLog = async () => (await stat(at('data/stages.db-wal'))).size;
    expect(await sizeOfLog()).toBeGreaterThan(0);
    await storage.write(({ applications }) => applications.erase(applicationId(1), NOW));
    await expect.poll(sizeOfLog).toBe(0);
    await storage.close();
  });

  test('hold nothing personal that can be read, before and after it is erased', async () => {
    const canaries = [
      'Zoéline',
      'Canari',
      'canari@',
      'pivoines',
      'Hortense',
      '0611223344',
      '2011-03-14',
      '271828',
      'verify-pivoine',
      'Maëlle',
      'contact@example',
    ];
    const storage = await openFile();
    await storePersonalData(storage);
    const open = await readFiles();
    expect(open).toContain(bytes('Découverte du métier de jardinier'));
    for (const canary of canaries) expect(open, canary).not.toContain(bytes(canary));

    await storage.write(({ applications }) => applications.erase(applicationId(1), NOW));
    await storage.close();
    const closed = await readFiles();
    for (const canary of canaries) expect(closed, canary).not.toContain(bytes(canary));
    expect(closed).not.toContain(someSecrets(1).pupilHash);
  });

  test('do not open with another key', async () => {
    const first = await openFile();
    await storePersonalData(first);
    await first.close();
    await expect(openFile(new Uint8Array(32).fill(8))).rejects.toThrow(/sealed with another secret key/);
  });
});
