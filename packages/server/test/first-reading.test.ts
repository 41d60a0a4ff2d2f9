import type { ApplicationId } from '@1eleve1stage/sdk/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layOut } from '../src/core/mail/layout.js';
import { writeLetter } from '../src/core/applications/letters/write-letter.js';
import { setFirstReading } from '../src/core/candidates/set-first-reading.js';
import { addMember } from '../src/core/members/add-member.js';
import { hashMailbox } from '../src/core/mail/rules/mailbox.js';
import { RECIPIENTS, type LetterContents } from '../src/ports/index.js';
import { hostBrowser, type HostBrowser } from './harness/host-browser.js';
import { apply, codeOf, publish, type Sent } from './harness/scenes.js';
import { sampleApplication } from './harness/samples.js';
import { openTestService, type TestService } from './harness/test-service.js';

const EMPLOYER = 'accueil@ateliers-verdon.example';
const MEMBER = 'sophie@ateliers-verdon.example';

/** All that is kept back. The words hold it too, as a pupil may write it. */
const SECRETS = {
  firstName: 'Ysaline',
  lastName: 'Kergoat-Prigent',
  // Half of it is enough to find somebody.
  half: 'Prigent',
  school: 'Anatole Lebraz',
  phone: '612345678',
  phoneInWords: '06 12 34 56 78',
  email: 'ysaline.kp@famille.example',
  age: '15 ans',
  representative: 'Maelle Prigent',
  theirEmail: 'maelle.p@famille.example',
};
const WORDS = 'J’aime voir comment les pièces sont faites.';

let service: TestService;
let key: string;
let browser: HostBrowser;
let publisherId: string;
let offerId: string;

beforeAll(async () => {
  service = await openTestService();
  key = (await service.createKey('secret', 'live')).secret;
  const { ports } = service;
  await ports.storage.write(({ mailboxes }) =>
    mailboxes.prove(hashMailbox(ports.secret, EMPLOYER), ports.now()),
  );
  ({ id: offerId } = await publish(service, key, { seats: { total: 50 } }));
  publisherId = (await ports.storage.read.accounts.listPublishers())[0]?.id ?? '';
  await addMember(ports, { publisher: publisherId, email: MEMBER, role: 'owner' });
  browser = hostBrowser(service);
  await browser.enter(MEMBER);
});
afterAll(() => service.close());

let pupils = 0;

async function applied(): Promise<Sent> {
  pupils += 1;
  const { pupil, legalRepresentative, ...rest } = sampleApplication();
  const [firstName, lastName] = [SECRETS.firstName, SECRETS.lastName];
  const sent = await apply(service, key, offerId, {
    ...rest,
    motivation: `${WORDS} Je suis ${firstName} ${lastName}, j’ai ${SECRETS.age}, au lycée ${SECRETS.school}. Appelez le ${SECRETS.phoneInWords} ou écrivez à ${SECRETS.email}, ou à ma mère, ${SECRETS.representative}.`,
    pupil: {
      // One name for all, and a mailbox each, or they would be one pupil.
      ...{ ...pupil, firstName, lastName, email: `${pupils}.${SECRETS.email}` },
      ...{ birthDate: '2011-03-14', school: { name: `Lycée ${SECRETS.school}` } },
    },
    legalRepresentative: {
      ...{ ...legalRepresentative, name: SECRETS.representative, email: SECRETS.theirEmail },
    },
  });
  await service.client().applications.verify(sent.id, { code: await codeOf(service, sent) });
  return sent;
}

const told = (text: string): string[] =>
  Object.entries(SECRETS).flatMap(([what, secret]) => (text.includes(secret) ? [what] : []));

const publisher = () => service.client(key).publisher.applications;

const byApi = async (id: ApplicationId): Promise<string> => {
  const { applications } = await publisher().list({ limit: 100 });
  return JSON.stringify(applications.filter((one) => one.id === id));
};

async function byPages(id: string): Promise<string> {
  const paths = ['', '/candidates', '/candidates?list=accepted', `/candidates/${id}`, '/account'];
  const pages = await Promise.all(paths.map(async (path) => (await browser.get(`/publisher${path}`)).text()));
  return pages.join('\n');
}

/** The link that the letter of an application holds. */
async function linkOf({ id }: Sent): Promise<string> {
  const { ports } = service;
  const letters = await ports.storage.read.outbox.list(1000);
  const letter = letters.find(({ applicationId, kind }) => applicationId === id && kind === 'newApplication');
  const message = letter && (await writeLetter(ports, letter));
  const text = message ? layOut(message, ports.publicUrl).text : '';
  return /\/mail\/answer#([\w-]+)/.exec(text)?.[1] ?? '';
}

async function press(token: string, act: string, more: Record<string, string> = {}): Promise<string> {
  const body = new URLSearchParams({ token, act, ...more });
  return (await service.request('/mail/answer', { method: 'POST', body })).text();
}

async function byLink(sent: Sent): Promise<string> {
  const token = await linkOf(sent);
  const reason = 'Toutes nos places sont prises.';
  const pages = [press(token, 'open'), press(token, 'ask-accept'), press(token, 'ask-reject', { reason })];
  return (await Promise.all(pages)).join('\n');
}

const MOMENT = '2026-11-24T10:00:00.000Z';

/** Each letter to an employer, whatever causes it: one that is new is among them by itself. */
const EMPLOYER_LETTERS = Object.entries(RECIPIENTS)
  .filter(([, recipient]) => recipient === 'employer')
  .map(
    ([kind]) =>
      ({
        ...{ kind, answerToken: 'a'.repeat(43), undoToken: 'b'.repeat(43), until: MOMENT, at: MOMENT },
        ...{ answer: 'accept', isSeatFreed: true },
      }) as unknown as LetterContents,
  );

/** All of them, header and body, as they would leave now. */
async function byLetters(id: ApplicationId): Promise<string> {
  const { ports } = service;
  const written = EMPLOYER_LETTERS.map(async (contents) => {
    const letter = { id: 'ml_0000000000000001', kind: contents.kind, createdAt: ports.now() };
    const message = await writeLetter(ports, {
      ...letter,
      applicationId: id,
      contents,
      state: 'waiting',
      tries: 0,
    });
    return message ? JSON.stringify(layOut(message, ports.publicUrl)) : '';
  });
  return (await Promise.all(written)).join('\n');
}

type Told = Record<'api' | 'pages' | 'letters' | 'link', string[]>;

async function everywhere(sent: Sent): Promise<Told> {
  return {
    api: told(await byApi(sent.id)),
    pages: told(await byPages(sent.id)),
    letters: told(await byLetters(sent.id)),
    link: told(await byLink(sent)),
  };
}

const NOTHING = { api: [], pages: [], letters: [], link: [] };

describe('a candidate, by each door and letter', () => {
  test('is kept back until somebody opens or answers; the words and the weeks are not', async () => {
    const one = await applied();
    expect(await everywhere(one)).toEqual(NOTHING);
    for (const read of [byApi, byPages, byLetters]) expect(await read(one.id)).toContain(WORDS);
    expect(await byLink(one)).toContain(WORDS);
    expect(await byLetters(one.id)).toContain('du 14 au 18 juin 2027');
    // That a colleague is asked opens nothing.
    await publisher().transfer(one.id, { colleague: 'atelier@verdon.example' });
    expect(await everywhere(one)).toEqual(NOTHING);
  });

  test('is told whole once a member opens it, by name; the pupil learns that it was read, and no more', async () => {
    const one = await applied();
    await browser.post(`/publisher/candidates/${one.id}/open`);
    const { api, pages, link } = await everywhere(one);
    expect(api).toEqual(expect.arrayContaining(['firstName', 'school', 'phone', 'email', 'representative']));
    for (const door of [pages, link]) expect(door).toEqual(expect.arrayContaining(['firstName', 'school']));
    const history = await (await browser.get(`/publisher/candidates/${one.id}`)).text();
    expect(history).toContain('Informations ouvertes. Par sophie@ateliers-verdon.example.');
    const { application } = await service
      .client()
      .applications.get(one.id, { receiptToken: one.receiptToken });
    expect(application.status).toBe('read');
    expect(JSON.stringify(application)).not.toContain('opened');
  });

  test('is opened from the mailed link by a press alone, and from a program; both are noted', async () => {
    const [one, other] = [await applied(), await applied()];
    const token = await linkOf(one);
    // A program that follows links opens nothing, however often.
    for (let times = 0; times < 3; times += 1) await service.request(`/mail/answer?token=${token}`);
    expect(told(await press(token, 'open'))).toEqual([]);
    expect(told(await press(token, 'reveal'))).toEqual(
      expect.arrayContaining(['firstName', 'lastName', 'school']),
    );
    const { application } = await publisher().open(other.id);
    expect([application.isBlind, application.status, application.pupil?.firstName]).toEqual([
      ...[false, 'read', SECRETS.firstName],
    ]);
    expect(await publisher().open(other.id)).toEqual({ application });
    for (const { id } of [one, other]) {
      const acts = await service.ports.storage.read.auditTrail.ofSubject(publisherId, id, 9);
      expect(acts.map(({ act, personId }) => [act, personId])).toEqual([['candidate_opened', undefined]]);
    }
  });

  test('is told to who answered, and stays so once the answer is undone', async () => {
    const one = await applied();
    await publisher().accept(one.id, { notify: 'later' });
    const { api, pages, letters } = await everywhere(one);
    for (const door of [api, pages, letters]) expect(door).toContain('firstName');
    await publisher().undo(one.id);
    expect((await everywhere(one)).api).toContain('firstName');
    // Who applies was shown to a program: it is noted, though no person did.
    const acts = await service.ports.storage.read.auditTrail.ofSubject(publisherId, one.id, 9);
    expect(acts.map(({ act }) => act)).toEqual(['candidate_undone', 'candidate_accepted']);
    expect(acts.map(({ personId }) => personId)).toEqual([undefined, undefined]);
  });

  test('is told at once where the organisation reads so, and kept back again once it does not', async () => {
    const one = await applied();
    const [member] = await service.ports.storage.read.members.membersOf(publisherId);
    const set = (isBlind: boolean) =>
      setFirstReading(service.ports, { publisherId, by: member?.personId ?? '', isBlind });
    await set(false);
    for (const door of Object.values({ ...(await everywhere(one)), letters: ['firstName'] }))
      expect(door).toContain('firstName');
    expect(told(await byApi(one.id))).toEqual(expect.arrayContaining(['phone', 'email', 'representative']));
    await set(true);
    expect((await everywhere(one)).api).toEqual([]);
  });

  test('of a test key is kept back and opened as a real one', async () => {
    const trial = (await service.createKey('secret', 'test')).secret;
    const { id } = await publish(service, trial);
    const sent = await apply(service, trial, id);
    await service.client().applications.verify(sent.id, { code: await codeOf(service, sent) });
    const { applications } = service.client(trial).publisher;
    const [first] = (await applications.list()).applications;
    expect([first?.isBlind, first?.pupil]).toEqual([true, undefined]);
    expect((await applications.open(sent.id)).application.pupil?.firstName).toBe('Camille');
  });

  test('nobody opens another account’s, nor one that was withdrawn', async () => {
    const one = await applied();
    const other = (await service.createKey('secret', 'live', 'Autre maison')).secret;
    await expect(service.client(other).publisher.applications.open(one.id)).rejects.toMatchObject({
      code: 'application_not_found',
    });
    await service.client().applications.withdraw(one.id, { receiptToken: one.receiptToken });
    await expect(publisher().open(one.id)).rejects.toMatchObject({ code: 'transition_not_allowed' });
  });
});
