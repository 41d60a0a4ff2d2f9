import { randomBytes } from 'node:crypto';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, test } from 'vitest';
import { usePortsOf } from '../src/commands/use-ports.js';
import { warnOfKeys } from '../src/commands/warn-of-keys.js';
import { readConfig } from '../src/config/config.js';
import { createLogger } from '../src/log/logger.js';
import {
  addApplication,
  anOffer,
  applicationId,
  minutesLater,
  NOW,
  offerId,
  PUBLISHER,
  store,
} from './suites/samples.js';
import { commandLine } from './harness/command-line.js';
import { temporaryFolder } from './harness/temporary-folder.js';

let environment: Record<string, string>;
const at = temporaryFolder();
const usePorts = usePortsOf(() => readConfig(environment));
const newKey = (): string => randomBytes(32).toString('base64');
const [older, newer] = [newKey(), newKey()];
const answer = { fingerprint: 'print', value: { said: 'the answer' } };

beforeEach(async () => {
  environment = { DATA_DIR: at('data'), SECRET_KEY_FILE: at('key') };
  await writeFile(at('key'), `${older}\n`, { mode: 0o600 });
});

const open = (): Promise<Uint8Array> => usePorts(async ({ secret }) => secret);

const fill = (): Promise<void> =>
  usePorts(async ({ storage }) => {
    await store(storage, anOffer(1));
    await storage.write(async ({ applications, idempotency, members, moderation, offerDrafts, signIns }) => {
      await addApplication({ applications }, 1);
      await idempotency.record('key', answer, minutesLater(60));
      const [details, mode] = [{ text: 'Bizarre' }, 'live'] as const;
      const report = {
        id: 'rp_1',
        offerId: offerId(1),
        mode,
        reason: 'other',
        details,
        createdAt: NOW,
      } as const;
      await moderation.report(report, 10);
      const email = 'sophie@verdon.example';
      await members.addPerson({ id: 'pe_1', contact: { email }, createdAt: NOW }, 'mailbox');
      const fields = { title: 'Boulanger' };
      await offerDrafts.put({
        ...{ id: 'od_1', publisherId: PUBLISHER.id, fields, createdAt: NOW, updatedAt: NOW },
      });
      await signIns.add({
        ...{ id: 'si_1', browserHash: 'browser', linkHash: 'link', codeHash: 'code', email },
        ...{ language: 'fr', codeTries: 0, expiresAt: minutesLater(10) },
      });
    });
  });

const readAll = () =>
  usePorts(async ({ storage: { read } }) => ({
    offer: await read.offers.get(offerId(1)),
    application: await read.applications.get(applicationId(1)),
    answer: await read.idempotency.find('key', NOW),
    reports: await read.moderation.reportsOf(offerId(1), 10),
    draft: await read.offerDrafts.get(PUBLISHER.id, 'od_1'),
    person: await read.members.getPerson('pe_1'),
    signIn: await read.signIns.ofBrowser('browser', NOW),
  }));

describe('nothing lost 12.21: the secret key is changed', () => {
  test('the newer one seals, both open, and all is sealed anew beside the service', async () => {
    await fill();
    const secret = await open();
    const before = await readAll();

    await writeFile(at('key'), newer);
    await expect(open()).rejects.toThrow(/sealed with another secret key.*`stages reseal`/);
    await writeFile(at('key'), `${newer}\n${older}\n`);
    expect(await readAll()).toEqual(before);
    // The hashes of pupils stay what they are.
    expect(await open()).toEqual(secret);

    const first = await commandLine(environment)('reseal');
    expect(first).toMatchObject({
      code: 0,
      output: expect.stringContaining('The older ones may go.') as unknown,
    });
    expect(first.errors).toMatch(
      /^applications: 0\noffers: 2\nanswers: 1\nreports: 1\npeople: 2\nletters: 0\nkeys: \d+\n$/,
    );
    const again = await commandLine(environment)('reseal');
    expect(again.errors).toBe(
      'applications: 0\noffers: 0\nanswers: 0\nreports: 0\npeople: 0\nletters: 0\nkeys: 0\n',
    );

    await writeFile(at('key'), newer);
    expect(await readAll()).toEqual(before);
    expect(await open()).toEqual(secret);
    await writeFile(at('key'), older);
    await expect(open()).rejects.toThrow(/sealed with another secret key/);
  });

  test('what is left off half-way goes on where it was', async () => {
    await fill();
    const before = await readAll();
    await writeFile(at('key'), `${newer}\n${older}\n`);
    await usePorts(async ({ storage }) => {
      for await (const { what } of storage.custody.reseal()) if (what === 'answers') break;
    });
    expect(await readAll()).toEqual(before);
    await usePorts(async ({ storage }) => {
      for await (const step of storage.custody.reseal()) expect(step.unreadable).toBe(0);
    });
    await writeFile(at('key'), newer);
    expect(await readAll()).toEqual(before);
  });

  test('one damaged value keeps the older key, and stops nothing', async () => {
    await fill();
    const file = at('data/stages.db');
    const { connectToWrite } = await import('../src/storage/sqlite/connection.js');
    const db = connectToWrite(file);
    db.$client.exec(`update idempotency set sealed_body = x'01' || randomblob(60)`);
    db.$client.close();
    await writeFile(at('key'), `${newer}\n${older}\n`);
    const { code, errors } = await commandLine(environment)('reseal');
    expect(code).toBe(1);
    expect(errors).toMatch(/\n1 values are damaged and stay as they are\. Keep the older keys\.\n$/);
    expect((await usePorts(({ storage }) => storage.read.offers.get(offerId(1))))?.content).toEqual(
      anOffer(1).content,
    );
  });
});

describe('nothing lost 12.21: where secrets are kept', () => {
  async function warnings(): Promise<string> {
    let lines = '';
    const logger = createLogger('warn', { write: (line: string) => void (lines += line) });
    await warnOfKeys(readConfig(environment), logger);
    return lines;
  }

  test('a key beside the data is told of, one elsewhere is not', async () => {
    await fill();
    expect(await warnings()).toBe('');
    delete environment['SECRET_KEY_FILE'];
    environment['DATA_DIR'] = at('another');
    await open();
    expect(await warnings()).toContain('the secret key lies beside the data');
    environment['SECRET_KEY'] = (await readFile(at('another/secret.key'), 'utf8')).trim();
    expect(await warnings()).toBe('');
  });

  test('a file that others can read is told of', async () => {
    await writeFile(at('smtp'), 'smtp://user:motdepasse@mail.example.fr', { mode: 0o600 });
    environment['SMTP_URL_FILE'] = at('smtp');
    expect(await warnings()).toBe('');
    await chmod(at('smtp'), 0o644);
    const told = await warnings();
    expect(told).toContain('can be read by every account');
    expect(told).toContain(at('smtp'));
    expect(told).not.toContain('motdepasse');
  });
});
