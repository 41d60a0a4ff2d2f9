import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addMember } from '../../src/core/members/add-member.js';
import { removeMember } from '../../src/core/members/remove-member.js';
import { hostBrowser, type HostBrowser } from '../harness/host-browser.js';
import { openTestService, type TestService } from '../harness/test-service.js';

const [BAKERY, MAIRIE] = ['Aux Trois Épis', 'Mairie d’Avrillé'];
const SOPHIE = { firstName: 'Sophie', lastName: 'Marchand', job: '' };
const CHOOSE = '/publisher/organisations';
const INVITE = '/publisher/team/invite';

let service: TestService;
let clerk: HostBrowser;
const ids: Record<string, string> = {};
beforeAll(async () => {
  service = await openTestService();
  for (const publisher of [BAKERY, MAIRIE]) {
    await service.createKey('secret', 'live', publisher);
    const email = publisher === BAKERY ? 'lea@troisepis.example' : 'clerk@mairie.example';
    const added = await addMember(service.ports, { publisher, email, role: 'owner' });
    ids[publisher] = added?.publisher.id ?? '';
  }
  clerk = await entered('clerk@mairie.example');
  await clerk.get('/publisher/team');
});
afterAll(() => service.close());

const locationOf = (answer: Response): string => decodeURIComponent(answer.headers.get('location') ?? '');
const textOf = async (answer: Response): Promise<string> =>
  (await answer.text())
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll(/\s/gu, ' ');
const read = async (browser: HostBrowser, path = '/publisher'): Promise<string> =>
  textOf(await browser.get(path));

async function entered(email: string, next?: string): Promise<HostBrowser> {
  service.travelTo(new Date(service.ports.now().getTime() + 60_000));
  const browser = hostBrowser(service);
  await browser.enter(email, next);
  return browser;
}

/** Somebody who owns both. */
async function ofBoth(email: string): Promise<HostBrowser> {
  for (const publisher of [BAKERY, MAIRIE])
    await addMember(service.ports, { publisher, email, role: 'owner' });
  return entered(email);
}

async function goTo(browser: HostBrowser, name: string): Promise<Response> {
  await browser.get(CHOOSE);
  return browser.post(CHOOSE, { organisation: ids[name] ?? '' });
}

const headerOf = (page: string): string => /<p class="where">.*?<\/p>/s.exec(page)?.[0] ?? '';

describe('who is of an organisation', () => {
  test('is invited to another as somebody unknown is, and joins it without leaving the first', async () => {
    const email = 'Sophie.Marchand@Gmail.com';
    await addMember(service.ports, { publisher: BAKERY, email, role: 'owner' });
    const invited = [];
    for (const to of ['sophiemarchand@googlemail.com', 'nobody.known@gmail.com']) {
      const answer = await clerk.post(INVITE, { email: to, role: 'member' });
      invited.push([answer.status, locationOf(answer)]);
    }
    expect(invited[0]).toEqual(invited[1]);
    // Not as she is known elsewhere.
    const team = await read(clerk, '/publisher/team');
    for (const shown of ['>sophiemarchand@gmail.com<', '>nobodyknown@gmail.com<'])
      expect(team).toContain(shown);
    const { membersOf } = service.ports.storage.read.members;
    const known = (await membersOf(ids[BAKERY] ?? '')).map(({ personId }) => personId);
    for (const told of ['Sophie.Marchand', BAKERY, ...known]) expect(team).not.toContain(told);

    const sophie = await entered(email, '/publisher/invitation');
    expect(headerOf(await read(sophie))).toContain(BAKERY);
    expect(await read(sophie, '/publisher/invitation')).toContain(MAIRIE);
    const former = sophie.cookies.get('session');
    await sophie.post('/publisher/invitation', {
      organisation: ids[MAIRIE] ?? '',
      answer: 'join',
      ...SOPHIE,
    });
    expect(sophie.cookies.get('session')).not.toBe(former);
    const here = headerOf(await read(sophie));
    expect([here.includes(MAIRIE), here.includes(CHOOSE)]).toEqual([true, true]);
    expect(locationOf(await goTo(sophie, BAKERY))).toBe('/publisher');
    expect(headerOf(await read(sophie))).toContain(BAKERY);
  });

  test('opens the space of another by themselves: a form that is sent twice opens one', async () => {
    const sophie = await ofBoth('opens@troisepis.example');
    await goTo(sophie, BAKERY);
    expect(await read(sophie, '/signup/organisation')).toContain(`« ${BAKERY} », « ${MAIRIE} »`);
    const club = { hasSiret: 'no', siret: '', kind: 'association', postcode: '49240', city: 'Avrillé' };
    const opening = { ...club, name: 'Comité des fêtes', ...SOPHIE };
    await sophie.post('/signup/you', opening);
    expect(headerOf(await read(sophie))).toContain('Comité des fêtes');
    const before = (await service.ports.storage.read.accounts.listPublishers()).length;
    await sophie.get('/signup/organisation');
    expect(locationOf(await sophie.post('/signup/you', opening))).toBe('/publisher');
    expect(await service.ports.storage.read.accounts.listPublishers()).toHaveLength(before);
  });
});

describe('who is of several', () => {
  test('chooses after signing in, and comes back to what was asked for; what is sent before is kept', async () => {
    const sophie = await ofBoth('chooses@troisepis.example');
    expect(locationOf(await sophie.get('/publisher'))).toBe(CHOOSE);
    const next = `/publisher/candidates?organisation=${ids[MAIRIE]}`;
    expect(locationOf(await sophie.get(next))).toBe(`${CHOOSE}?next=${next}`);
    expect(await read(sophie, `${CHOOSE}?next=${encodeURIComponent(next)}`)).toContain(
      `est de « ${MAIRIE} »`,
    );
    const sent = await sophie.post('/publisher/refusals', { sentence: 'Une phrase écrite ailleurs.' });
    expect([sent.status, (await textOf(sent)).includes('Une phrase écrite ailleurs.')]).toEqual([409, true]);
    const chosen = await sophie.post(CHOOSE, { organisation: ids[MAIRIE] ?? '', next });
    expect(locationOf(chosen)).toBe(next);
    expect(headerOf(await read(sophie, next))).toContain(MAIRIE);
    expect(locationOf(await sophie.get(next.replace(ids[MAIRIE] ?? '', ids[BAKERY] ?? '')))).toContain(
      CHOOSE,
    );
  });

  test('changes under another token, by no link, and proves anew that they are there', async () => {
    const sophie = await ofBoth('changes@troisepis.example');
    await goTo(sophie, BAKERY);
    expect(await read(sophie, '/publisher/team')).toContain(INVITE);
    const former = sophie.cookies.get('session') ?? '';
    await sophie.get(`/publisher?organisation=${ids[MAIRIE]}`);
    expect(sophie.cookies.get('session')).toBe(former);
    await goTo(sophie, MAIRIE);
    expect(await read(sophie, '/publisher/team')).not.toContain(INVITE);
    const stolen = hostBrowser(service);
    stolen.cookies.set('session', former);
    expect(locationOf(await stolen.get('/publisher'))).toContain('/signin');
    // The proof is of where they are.
    await sophie.enter('changes@troisepis.example', '/publisher/team');
    const team = await read(sophie, '/publisher/team');
    expect([team.includes(INVITE), headerOf(team).includes(MAIRIE)]).toEqual([true, true]);
    expect(await read(sophie, '/publisher/account')).toContain(`Ici, maintenant · ${MAIRIE}`);
  });

  test('acts nowhere with a form of the one they are not in: it is kept, and sent from there', async () => {
    const sophie = await ofBoth('forms@troisepis.example');
    await goTo(sophie, BAKERY);
    const page = await read(sophie, '/publisher/refusals');
    const fieldOf = (name: string, of = page): string =>
      new RegExp(`name="${name}" value="([^"]+)"`).exec(of)?.[1] ?? '';
    const typed = { sentence: 'Le fournil est en travaux : revenez l’an prochain.' };
    const form = { ...typed, form: fieldOf('form'), at: fieldOf('at') };
    await goTo(sophie, MAIRIE);
    const refused = await sophie.post('/publisher/refusals', form);
    const words = await textOf(refused);
    expect(refused.status).toBe(409);
    for (const said of ['Rien n’a été fait', `pour « ${BAKERY} »`, typed.sentence])
      expect(words).toContain(said);
    const kept = words.slice(words.lastIndexOf('<form'));
    expect(fieldOf('at', kept)).toBe(ids[BAKERY]);
    const token = await sophie.post('/publisher/refusals', { ...form, form: fieldOf('form', kept) });
    expect(token.status).toBe(409);
    const upload = await sophie.upload('/publisher/offers/import', { at: ids[BAKERY] ?? '' });
    expect([upload.status, (await upload.text()).includes(MAIRIE)]).toEqual([409, true]);
    const { accounts } = service.ports.storage.read;
    const own = async (name: string) => (await accounts.getPublisher(ids[name] ?? ''))?.refusals ?? [];
    expect([await own(BAKERY), await own(MAIRIE)]).toEqual([[], []]);

    await goTo(sophie, BAKERY);
    const again = await sophie.post('/publisher/refusals', { ...form, form: fieldOf('form', kept) });
    expect(again.status).toBe(403);
    await sophie.post('/publisher/refusals', { ...typed, form: fieldOf('form', await textOf(again)) });
    expect([await own(BAKERY), await own(MAIRIE)]).toEqual([[typed.sentence], []]);
  });

  test('is taken out of one and stays in the other, where nothing they left open acts', async () => {
    const email = 'leaves@troisepis.example';
    const sophie = await ofBoth(email);
    await goTo(sophie, BAKERY);
    await read(sophie, '/publisher/team');
    await removeMember(service.ports, { publisher: BAKERY, email });
    expect(locationOf(await sophie.get('/publisher/team'))).toContain(CHOOSE);
    expect((await sophie.post(INVITE, { email: 'x@y.example', role: 'owner' })).status).toBe(409);
    expect(locationOf(await goTo(sophie, BAKERY))).toBe('/publisher');
    expect(locationOf(await sophie.get('/publisher'))).toBe(CHOOSE);
    await goTo(sophie, MAIRIE);
    const left = await sophie.post(INVITE, { email: 'x@y.example', role: 'owner', at: ids[BAKERY] ?? '' });
    expect([left.status, (await textOf(left)).includes('dont vous n’êtes plus')]).toEqual([409, true]);
    expect(headerOf(await read(sophie))).not.toContain(CHOOSE);
  });

  test('says in each which mails they want', async () => {
    const sophie = await ofBoth('mails@troisepis.example');
    await goTo(sophie, BAKERY);
    const mails = '/publisher/notifications';
    await sophie.get(mails);
    await sophie.post(mails, { language: 'fr' });
    const ticked = async (): Promise<number> => (await read(sophie, mails)).match(/checked/g)?.length ?? 0;
    expect(await ticked()).toBe(1);
    await goTo(sophie, MAIRIE);
    expect(await ticked()).toBe(3);
  });

  test('enters none that is not theirs', async () => {
    const lea = await entered('lea@troisepis.example');
    await lea.get(CHOOSE);
    const former = lea.cookies.get('session');
    await lea.post(CHOOSE, { organisation: ids[MAIRIE] ?? '' });
    const asked = await lea.get(`/publisher?organisation=${ids[MAIRIE]}`);
    expect([asked.status, lea.cookies.get('session')]).toEqual([200, former]);
    expect(await asked.text()).not.toContain(MAIRIE);
  });
});
