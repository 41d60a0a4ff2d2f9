import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runMaintenance } from '../src/jobs/run-maintenance.js';
import { keepKeys } from '../src/jobs/keep-keys.js';
import { bytesIn, openKeptService } from './harness/kept-service.js';
import { sampleApplication } from './harness/samples.js';
import { apply, codeOf, publish, type Sent } from './harness/scenes.js';
import { NOW, type TestService } from './harness/test-service.js';
import { temporaryFolder } from './harness/temporary-folder.js';

/** Found wherever something of a person can be read: in each field of an application, and in a reason. */
const CANARY = /canari|kanarie/i;
const REASON = 'Kanarie-Absage : désolée.';
const DAY = 86_400_000;

const at = temporaryFolder();
let data: string;
let service: TestService;
let secret: string;

beforeEach(async () => {
  data = at('data');
  service = await openKeptService(data);
  secret = (await service.createKey('secret', 'live')).secret;
});
afterEach(async () => {
  await service.close();
});

/** The application of a pupil whose every field is a canary. */
function canary(number: number) {
  return sampleApplication({
    pupil: {
      firstName: `Canari${'abc'.charAt(number)}`,
      lastName: 'Canarino',
      email: `canari${number}@famille.example`,
      phone: '+33612345678',
      grade: 'seconde',
      school: { name: 'Lycée des Canaris' },
      className: '2de Canari',
      birthDate: '2011-03-14',
    },
    motivation: 'Un canari chante dans la volière.',
    legalRepresentative: {
      name: 'Kanarie Aînée',
      email: `kanarie${number}@famille.example`,
      phone: '+33298000000',
    },
  });
}

async function applyAs(number: number, offerId: string, isVerified: boolean): Promise<Sent> {
  const sent = await apply(service, secret, offerId, canary(number));
  if (!isVerified) return sent;
  await service.client().applications.verify(sent.id, { code: await codeOf(service, sent) });
  // Whom it is of is told from then on.
  await service.client(secret).publisher.applications.open(sent.id);
  return sent;
}

let copies = 0;
/** What a backup of the whole folder takes, journals included. */
async function copy(): Promise<string> {
  const folder = at(`copy-${(copies += 1)}`);
  await cp(data, folder, { recursive: true });
  return folder;
}

/** A copy put back, with the keys there are today. */
async function restore(from: string): Promise<string> {
  const folder = at(`restored-${(copies += 1)}`);
  await cp(from, folder, { recursive: true });
  for (const name of ['keys.db', 'secret.key']) await cp(join(data, name), join(folder, name));
  return folder;
}

/** All that a service says of people: to publishers, and in letters that wait. */
async function allThatIsSaid(folder: string): Promise<string> {
  const opened = await openKeptService(folder);
  try {
    const { applications } = await opened.client(secret).publisher.applications.list();
    const letters = await opened.ports.storage.read.outbox.list(1000);
    const boxes = [0, 1, 2].flatMap((number) => [
      `canari${number}@famille.example`,
      `kanarie${number}@famille.example`,
      'contact@ateliers-verdon.example',
    ]);
    const read = await Promise.all(boxes.map((address) => opened.mailTo(address)));
    return JSON.stringify({ applications, letters, read });
  } finally {
    await opened.close();
  }
}

/** What is said of letters that open and are about one of these, but for the one that tells the host of a withdrawal, and names nobody. */
function lettersWithContents(...ids: string[]): RegExp {
  return new RegExp(`"applicationId":"(?:${ids.join('|')})","contents":(?!\\{"kind":"withdrawn")`);
}

describe('nothing lost 12.13: what is erased', () => {
  test('is in no file, opens from no copy, and lets others be', async () => {
    const offer = await publish(service, secret, { seats: { total: 5 } });
    const withdrawn = await applyAs(0, offer.id, true);
    const unverified = await applyAs(1, offer.id, false);
    const staying = await applyAs(2, offer.id, true);
    const first = await copy();
    await service.client(secret).publisher.applications.reject(withdrawn.id, { reason: REASON });
    const note = { id: 'nt_1', personId: 'pe_1', at: NOW, words: 'Le canari : à rappeler.' };
    await service.ports.storage.write(({ applications }) => applications.setNotes(withdrawn.id, [note]));
    const second = await copy();
    for (const folder of [data, first, second]) expect(await bytesIn(folder)).not.toMatch(CANARY);
    // The proof can fail: with the keys of that day, the copies say it all.
    for (const folder of [first, second]) {
      const said = await allThatIsSaid(folder);
      expect(said).toMatch(/Canaria/);
      expect(said).toMatch(lettersWithContents(withdrawn.id));
    }

    const token = withdrawn.receiptToken;
    await service.client().applications.withdraw(withdrawn.id, { receiptToken: token });
    service.travelTo(new Date(NOW.getTime() + 4 * DAY));
    await runMaintenance(service.ports);

    expect(await bytesIn(data)).not.toMatch(CANARY);
    for (const folder of [await copy(), first, second]) {
      const said = await allThatIsSaid(await restore(folder));
      expect(said).toContain(staying.id);
      expect(said).toContain('Canaric');
      expect(said).not.toMatch(/Canari[ab]|canari[01]@|kanarie[01]@|Absage/);
      // Codes and links of letters that waited open with nothing else.
      expect(said).not.toMatch(lettersWithContents(withdrawn.id, unverified.id));
    }
    const said = await allThatIsSaid(await restore(data));
    expect(said).not.toContain(unverified.id);
  });

  test('that a backup brings back is erased again: its seat is free, its receipt is nobody’s', async () => {
    const offer = await publish(service, secret, { seats: { total: 1 } });
    const withdrawn = await applyAs(0, offer.id, true);
    await service.client(secret).publisher.applications.accept(withdrawn.id);
    const held = await copy();
    const receipt = { receiptToken: withdrawn.receiptToken };
    await service.client().applications.withdraw(withdrawn.id, receipt);

    const restored = await openKeptService(await restore(held));
    expect((await restored.client().offers.get(offer.id)).seats.remaining).toBe(0);
    const believed = async () => restored.ports.now();
    await keepKeys({ ...restored.ports, believed }, new AbortController().signal);
    expect((await restored.ports.storage.read.offers.get(offer.id))?.seatsHeld).toBe(0);
    const { application } = await restored.client().applications.get(withdrawn.id, receipt);
    expect(application.status).toBe('withdrawn');
    expect(await restored.ports.storage.read.outbox.list(10)).toEqual([]);
    restored.travelTo(new Date(NOW.getTime() + 2 * DAY));
    await runMaintenance(restored.ports);
    await expect(restored.client().applications.get(withdrawn.id, receipt)).rejects.toThrow();
    await restored.close();
  });

  test('leaves the journal, too, while the service runs', async () => {
    const offer = await publish(service, secret);
    const { id, receiptToken } = await applyAs(0, offer.id, true);
    const stored = await service.ports.storage.read.applications.getSecrets(id);
    const pupilHash = stored?.pupilHash ?? 'none';
    expect(await bytesIn(data)).toContain(pupilHash);
    await service.client().applications.withdraw(id, { receiptToken });
    await expect.poll(async () => bytesIn(data)).not.toContain(pupilHash);
  });

  test('lets its receipt be asked for a day more, then nobody in; its row goes after a year', async () => {
    const offer = await publish(service, secret);
    const { id, receiptToken } = await applyAs(0, offer.id, true);
    const withdraw = () => service.client().applications.withdraw(id, { receiptToken });
    await withdraw();
    service.travelTo(new Date(NOW.getTime() + DAY - 1000));
    await runMaintenance(service.ports);
    expect((await withdraw()).application.status).toBe('withdrawn');
    service.travelTo(new Date(NOW.getTime() + DAY + 1000));
    await runMaintenance(service.ports);
    await expect(withdraw()).rejects.toMatchObject({ code: 'receipt_invalid' });
    expect(await service.ports.storage.read.applications.get(id)).toMatchObject({ status: 'withdrawn' });
    service.travelTo(new Date(NOW.getTime() + 366 * DAY));
    await runMaintenance(service.ports);
    expect(await service.ports.storage.read.applications.get(id)).toBeUndefined();
  });
});

test('true to its words 13.1: what a report of an offer says is in no file as it was written', async () => {
  const offer = await publish(service, secret, { seats: { total: 5 } });
  const said = { reason: 'other', text: 'Un canari crie.', email: 'canari@famille.example' } as const;
  const { report } = await service.client(secret).reports.create(offer.id, said);
  expect(await service.ports.storage.read.moderation.reportsOf(offer.id, 10)).toMatchObject([
    { id: report.id, details: { text: said.text, email: said.email } },
  ]);
  const bytes = await bytesIn(data);
  expect(bytes).toContain(report.id);
  // The letter that says it came in waits there, sealed too.
  expect(bytes).not.toMatch(CANARY);
});
