import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addMember } from '../../src/core/members/add-member.js';
import type { Role } from '../../src/ports/index.js';
import { hostBrowser, type HostBrowser } from '../harness/host-browser.js';
import { openTestService, type TestService } from '../harness/test-service.js';

let service: TestService;
beforeAll(async () => {
  service = await openTestService();
});
afterAll(() => service.close());

const locationOf = (answer: Response): string | null => answer.headers.get('location');
const minutesOn = (minutes: number): void =>
  service.travelTo(new Date(service.ports.now().getTime() + minutes * 60_000));

const KARIM = { firstName: 'Karim', lastName: 'Benali', job: 'chef d’atelier' };

let organisations = 0;

/** An organisation of the team's making, with one owner. */
async function anOrganisation(): Promise<{ publisher: string; owner: HostBrowser; email: string }> {
  organisations += 1;
  const publisher = `Maison ${organisations}`;
  await service.createKey('secret', 'live', publisher);
  const email = `owner${organisations}@maison.example`;
  return { publisher, owner: await enter(publisher, email, 'owner'), email };
}

async function enter(publisher: string, email: string, role: Role): Promise<HostBrowser> {
  await addMember(service.ports, { publisher, email, role });
  return entered(email);
}

async function entered(email: string): Promise<HostBrowser> {
  minutesOn(1);
  const browser = hostBrowser(service);
  await browser.enter(email);
  await browser.get('/publisher/team');
  return browser;
}

const read = async (browser: HostBrowser, path = '/publisher/team'): Promise<string> =>
  (await (await browser.get(path)).text()).replaceAll('&#32;', ' ');

async function idOf(publisher: string, email: string): Promise<string> {
  const { accounts, members } = service.ports.storage.read;
  const id = (await accounts.listPublishers()).find(({ name }) => name === publisher)?.id ?? '';
  const found = (await members.membersOf(id)).find(({ person }) => person.contact?.email === email);
  return found?.personId ?? '';
}

describe('an owner', () => {
  test('invites in the language of their page; who joins is written to in that of theirs', async () => {
    const { publisher, owner } = await anOrganisation();
    const email = 'jane@maison.example';
    await owner.post('/publisher/team/invite?lang=en', { email, role: 'member' });
    const [letter] = await service.mailTo(email);
    expect(letter?.subject).toBe(`${publisher} invites you into its space`);
    expect(letter?.text).toContain('/signin?next=%2Fpublisher%2Finvitation&lang=en');
    const jane = hostBrowser(service);
    await jane.enter(email, '/publisher/invitation');
    const { accounts, members } = service.ports.storage.read;
    const organisation = (await accounts.listPublishers()).find(({ name }) => name === publisher)?.id ?? '';
    await jane.get('/publisher/invitation?lang=en');
    await jane.post('/publisher/invitation?lang=en', { organisation, answer: 'join', ...KARIM });
    expect(await members.mailOf(organisation, await idOf(publisher, email))).toMatchObject({
      language: 'en',
    });
  });

  test('invites a colleague, who proves the mailbox, says who they are, and is in', async () => {
    const { publisher, owner } = await anOrganisation();
    const email = 'karim@maison.example';
    expect(locationOf(await owner.post('/publisher/team/invite', { email, role: 'member' }))).toBe(
      '/publisher/team',
    );
    expect(await read(owner)).toContain(email);
    const [letter] = await service.mailTo(email);
    expect(letter?.text).toContain(publisher);
    expect(letter?.text).toContain('/signin?next=%2Fpublisher%2Finvitation');
    // Nothing is open yet, and to read the page opens nothing.
    const karim = hostBrowser(service);
    const entering = await karim.enter(email, '/publisher/invitation');
    expect(locationOf(entering)).toBe('/publisher/invitation');
    for (let times = 0; times < 3; times += 1)
      expect(await read(karim, '/publisher/invitation')).toContain(publisher);
    expect(locationOf(await karim.get('/publisher'))).toBe('/publisher/invitation');
    const { accounts } = service.ports.storage.read;
    const organisation = (await accounts.listPublishers()).find(({ name }) => name === publisher)?.id ?? '';
    const join = { organisation, answer: 'join' };
    const wrong = await karim.post('/publisher/invitation', { ...join, ...KARIM, lastName: '' });
    expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('value="Karim"')]);
    const former = karim.cookies.get('session');
    expect(locationOf(await karim.post('/publisher/invitation', { ...join, ...KARIM }))).toBe('/publisher');
    expect(karim.cookies.get('session')).not.toBe(former);
    expect(await read(karim, '/publisher')).toContain('Bonjour Karim');
    const team = await read(owner);
    expect(team).toContain('Karim Benali');
    expect(team).not.toContain('Invitation envoyée');
    // Once.
    expect(locationOf(await karim.post('/publisher/invitation', { ...join, ...KARIM }))).toBe('/publisher');
    expect(await service.ports.storage.read.members.membersOf(organisation)).toHaveLength(2);
  });

  test('takes an invitation back; who declines is not in; one that is a week old is over', async () => {
    const { publisher, owner, email: ownerEmail } = await anOrganisation();
    const email = 'lea@maison.example';
    const asked = { email, role: 'owner' };
    await owner.post('/publisher/team/invite', asked);
    const invitation = /name="invitation" value="(\w+)"/.exec(await read(owner))?.[1] ?? '';
    await owner.post('/publisher/team/withdraw', { invitation });
    const lea = await entered(email);
    expect(await read(lea, '/publisher/invitation')).toContain('Aucune invitation');
    await owner.post('/publisher/team/invite', asked);
    const { accounts, members } = service.ports.storage.read;
    const organisation = (await accounts.listPublishers()).find(({ name }) => name === publisher)?.id ?? '';
    await lea.get('/publisher/invitation');
    await lea.post('/publisher/invitation', { organisation, answer: 'decline' });
    expect(await members.membersOf(organisation)).toHaveLength(1);
    await owner.post('/publisher/team/invite', asked);
    minutesOn(7 * 24 * 60);
    const late = await entered(email);
    await late.get('/publisher/invitation');
    const answer = await late.post('/publisher/invitation', { organisation, answer: 'join', ...KARIM });
    expect(answer.status).toBe(303);
    expect(await members.membersOf(organisation)).toHaveLength(1);
    expect(await idOf(publisher, ownerEmail)).not.toBe('');
  });

  test('proves first that they are there: ten minutes after they entered, nothing changes without a new code', async () => {
    const { publisher, owner, email } = await anOrganisation();
    await enter(publisher, 'noe@maison.example', 'member');
    const person = await idOf(publisher, 'noe@maison.example');
    minutesOn(10);
    const page = await read(owner);
    expect(page).toContain('C’est bien vous');
    expect(page).not.toContain('/publisher/team/remove');
    expect((await owner.post('/publisher/team/remove', { person })).status).toBe(422);
    expect(await idOf(publisher, 'noe@maison.example')).toBe(person);
    expect(locationOf(await owner.post('/publisher/confirm', { next: '/publisher/team' }))).toBe(
      '/signin/code',
    );
    const [letter] = await service.mailTo(email);
    const code = /\b\d{6}\b/.exec(letter?.text ?? '')?.[0] ?? '';
    expect(locationOf(await owner.post('/signin/code', { code }))).toBe('/publisher/team');
    await read(owner);
    expect((await owner.post('/publisher/team/remove', { person })).status).toBe(303);
    expect(await idOf(publisher, 'noe@maison.example')).toBe('');
  });

  test('cannot leave while nobody else owns, nor be made a member; another owner can take them out, at once', async () => {
    const { publisher, owner, email } = await anOrganisation();
    const person = await idOf(publisher, email);
    for (const [path, fields] of [
      ['remove', { person }],
      ['role', { person, role: 'member' }],
    ] as const) {
      const answer = await owner.post(`/publisher/team/${path}`, fields);
      expect([answer.status, await answer.text()]).toEqual([
        422,
        expect.stringContaining('Il faut au moins'),
      ]);
    }
    const second = await enter(publisher, 'zoe@maison.example', 'member');
    const zoe = await idOf(publisher, 'zoe@maison.example');
    expect(await read(second)).toContain('Les propriétaires gèrent l’équipe.');
    await owner.post('/publisher/team/role', { person: zoe, role: 'owner' });
    await read(second);
    await second.post('/publisher/team/remove', { person });
    expect((await owner.get('/publisher')).status).toBe(403);
    expect(await read(second, '/publisher/account')).toContain('Par zoe@maison.example.');
    const alone = await second.post('/publisher/team/remove', { person: zoe });
    expect(alone.status).toBe(422);
  });

  test('changes nobody of another organisation, and two who remove each other leave one', async () => {
    const [here, there] = [await anOrganisation(), await anOrganisation()];
    const theirs = await idOf(there.publisher, there.email);
    await enter(there.publisher, `more${organisations}@maison.example`, 'owner');
    await here.owner.post('/publisher/team/remove', { person: theirs });
    await here.owner.post('/publisher/team/role', { person: theirs, role: 'member' });
    expect(await idOf(there.publisher, there.email)).toBe(theirs);
    const other = await enter(here.publisher, `two${organisations}@maison.example`, 'owner');
    const [one, two] = [
      await idOf(here.publisher, here.email),
      await idOf(here.publisher, `two${organisations}@maison.example`),
    ];
    await here.owner.get('/publisher/team');
    await Promise.all([
      here.owner.post('/publisher/team/remove', { person: two }),
      other.post('/publisher/team/remove', { person: one }),
    ]);
    const left = [
      await idOf(here.publisher, here.email),
      await idOf(here.publisher, `two${organisations}@maison.example`),
    ];
    expect(left.filter((id) => id !== '')).toHaveLength(1);
  });

  test('is told of who is in already and of too many invitations, and what is no address', async () => {
    const { owner, email } = await anOrganisation();
    const invite = async (to: string, role = 'member'): Promise<[number, string]> => {
      const answer = await owner.post('/publisher/team/invite', { email: to, role });
      return [answer.status, await answer.text()];
    };
    expect(await invite(email)).toEqual([422, expect.stringContaining('déjà dans votre équipe')]);
    expect((await invite('nobody'))[1]).toContain('value="nobody"');
    expect((await invite('somebody@else.example', 'king'))[0]).toBe(422);
    for (let times = 0; times < 3; times += 1) expect((await invite('spam@victim.example'))[0]).toBe(303);
    expect(await invite('spam@victim.example')).toEqual([422, expect.stringContaining('Trop d’invitations')]);
    for (let number = 0; number < 16; number += 1) await invite(`spam${number}@victim.example`);
    expect((await invite('one-more@victim.example'))[0]).toBe(422);
  });
});

describe('who is invited', () => {
  test('by an organisation that nobody approved reads none of its words', async () => {
    const browser = await entered('fake@evil.example');
    await browser.get('/signup/organisation');
    await browser.post('/signup/you', {
      ...{ hasSiret: 'no', siret: '', kind: 'association', name: 'Gagnez un téléphone', postcode: '35000' },
      ...{ city: 'Rennes', firstName: 'Cliquez', lastName: 'Ici', job: '' },
    });
    expect(await read(browser, '/publisher')).toContain('Nous relisons votre structure');
    await browser.post('/publisher/team/invite', { email: 'victim@maison.example', role: 'member' });
    const [letter] = await service.mailTo('victim@maison.example');
    expect(letter?.subject).toBe('Vous êtes invité(e) dans un espace');
    for (const words of ['Gagnez', 'Cliquez']) expect(letter?.text).not.toContain(words);
  });
});
