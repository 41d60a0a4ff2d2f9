import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostBrowser, type HostBrowser } from '../harness/host-browser.js';
import { openTestService, type TestService } from '../harness/test-service.js';

let service: TestService;
beforeAll(async () => {
  service = await openTestService();
  await service.createKey('secret', 'live');
});
afterAll(() => service.close());

const locationOf = (answer: Response): string | null => answer.headers.get('location');

const BAKERY = {
  ...{ hasSiret: 'yes', siret: '732 829 320 00074', kind: '' },
  ...{ name: 'Boulangerie Aux Trois Épis', postcode: '49240', city: 'Avrillé' },
};
const SOPHIE = { firstName: 'Sophie', lastName: 'Marchand', job: 'gérante' };

/** Somebody who came by the page to open a space, and typed the mailed code. */
async function proved(email: string): Promise<HostBrowser> {
  // A room of employers has so many letters at once.
  service.travelTo(new Date(service.ports.now().getTime() + 60_000));
  const browser = hostBrowser(service);
  expect(locationOf(await browser.post('/signup', { email }))).toBe('/signin/code');
  const [letter] = await service.mailTo(email);
  const code = /\b\d{6}\b/.exec(letter?.text ?? '')?.[0] ?? '';
  expect(locationOf(await browser.post('/signin/code', { code }))).toBe('/signup/organisation');
  await browser.get('/signup/organisation');
  return browser;
}

async function publishers(): Promise<string[]> {
  return (await service.ports.storage.read.accounts.listPublishers()).map(({ name }) => name);
}

describe('somebody who hosts and has no space', () => {
  test('opens one: address, organisation, themselves, and is its owner, in it', async () => {
    const browser = await proved('sophie@troisepis.example');
    expect(await publishers()).toEqual(['Ateliers Verdon']);
    const next = await browser.post('/signup/organisation', BAKERY);
    expect(next.status).toBe(200);
    expect(await next.text()).toContain('Étape 3 sur 3');
    const former = browser.cookies.get('session');
    const opened = await browser.post('/signup/you', { ...BAKERY, ...SOPHIE });
    expect([opened.status, locationOf(opened)]).toEqual([303, '/publisher']);
    expect(await (await browser.get('/publisher')).text()).toContain('Bonjour Sophie');
    const account = await (await browser.get('/publisher/account')).text();
    expect(account).toContain('Boulangerie Aux Trois Épis</dd>');
    expect(account).toContain('Espace ouvert. Par Sophie Marchand.');
    // Its rights changed: so did its token.
    const thief = hostBrowser(service);
    thief.cookies.set('session', former ?? '');
    expect((await thief.get('/publisher')).status).toBe(303);
    const { members, accounts } = service.ports.storage.read;
    const [bakery] = (await accounts.listPublishers()).filter(({ review }) => review);
    expect(bakery?.review).toMatchObject({
      state: 'waiting',
      declared: {
        name: 'Boulangerie Aux Trois Épis',
        siret: '73282932000074',
        postcode: '49240',
        city: 'Avrillé',
      },
    });
    // Nobody vouches for what was typed.
    expect(bakery?.sirets).toEqual([]);
    expect(await members.membersOf(bakery?.id ?? '')).toMatchObject([
      { role: 'owner', person: { contact: { ...SOPHIE, email: 'sophie@troisepis.example' } } },
    ]);
    // The form that is sent twice opens one.
    expect(locationOf(await browser.post('/signup/you', { ...BAKERY, ...SOPHIE }))).toBe('/publisher');
    expect(await publishers()).toHaveLength(2);
  });

  test('gets the same answer and the same letter as who has one, and who has one is told so once they entered', async () => {
    const known = 'known@troisepis.example';
    const first = await proved(known);
    await first.post('/signup/you', { ...BAKERY, ...SOPHIE, name: 'Garage Morel' });
    const subjects: string[] = [];
    for (const email of [known, 'unknown@troisepis.example']) {
      const browser = hostBrowser(service);
      const answer = await browser.post('/signup', { email });
      expect([answer.status, locationOf(answer)]).toEqual([303, '/signin/code']);
      const [letter] = await service.mailTo(email);
      subjects.push((letter?.subject ?? '').replace(/\d{6}/, '…'));
      expect((await browser.get('/signin/code')).status).toBe(200);
    }
    expect(subjects[0]).toBe(subjects[1]);
    const again = hostBrowser(service);
    await again.enter(known, '/signup/organisation');
    expect(await (await again.get('/signup/organisation')).text()).toMatch(/déjà un espace.*Garage.*Morel/s);
    expect(locationOf(await again.get('/signup'))).toBe('/signup/organisation');
  });

  test('without a SIRET says what they are', async () => {
    const browser = await proved('asso@jardin.example');
    const club = { ...BAKERY, hasSiret: 'no', siret: '', kind: 'association', name: 'Jardin partagé' };
    expect((await browser.post('/signup/organisation', { ...club, kind: '' })).status).toBe(422);
    await browser.post('/signup/you', { ...club, ...SOPHIE, job: '' });
    const found = (await service.ports.storage.read.accounts.listPublishers()).find(
      ({ review }) => review?.declared.kind,
    );
    expect(found?.review?.declared).toEqual({
      ...{ name: 'Jardin partagé', kind: 'association', postcode: '49240', city: 'Avrillé' },
    });
  });

  test('takes nobody’s name: under that of another, theirs is another account, and the name stays with who has it', async () => {
    const browser = await proved('somebody@elsewhere.example');
    await browser.post('/signup/you', { ...BAKERY, ...SOPHIE, name: 'Ateliers Verdon' });
    const account = await (await browser.get('/publisher/account')).text();
    expect(account).toContain('Ateliers Verdon</dd>');
    const named = (await publishers()).filter((name) => name.startsWith('Ateliers Verdon'));
    expect(named).toEqual(['Ateliers Verdon', expect.stringMatching(/^Ateliers Verdon \(pb_\w{16}\)$/)]);
    // A key that the command line makes for that name is not theirs.
    const { id } = await service.createKey('secret', 'live', 'Ateliers Verdon');
    const keys = await service.ports.storage.read.accounts.listKeys();
    expect(keys.find((key) => key.id === id)?.publisherName).toBe('Ateliers Verdon');
  });
});

describe('what is typed to open a space', () => {
  test.each([
    ['siret', { siret: '73282932000075' }],
    ['siret', { siret: '' }],
    ['hasSiret', { hasSiret: 'maybe' }],
    ['kind', { hasSiret: 'no', kind: 'company' }],
    ['name', { name: ' ' }],
    ['name', { name: 'é'.repeat(151) }],
    ['name', { name: 'x'.repeat(5000) }],
    ['postcode', { postcode: '99999' }],
    ['city', { city: 'y'.repeat(51) }],
  ])('is kept, and said what to correct: %s', async (field, change) => {
    const browser = await proved(`typed${JSON.stringify(change).length}-${field}@troisepis.example`);
    for (const path of ['/signup/organisation', '/signup/you']) {
      const answer = await browser.post(path, { ...BAKERY, ...SOPHIE, ...change });
      const page = await answer.text();
      expect(answer.status).toBe(422);
      expect(page).toContain(`href="#${field}"`);
      const { postcode, ...rest } = { ...BAKERY, ...change };
      expect(page).toContain(`value="${postcode}"`);
      expect(page.length).toBeLessThan(20_000 + rest.name.length);
    }
  });

  test('of a person is kept with all that was said of the organisation', async () => {
    const browser = await proved('person@troisepis.example');
    const before = (await publishers()).length;
    const answer = await browser.post('/signup/you', { ...BAKERY, firstName: 'Sophie', lastName: '' });
    const page = (await answer.text()).replaceAll('&#32;', ' ');
    expect(answer.status).toBe(422);
    for (const kept of ['value="Sophie"', 'value="Boulangerie Aux Trois Épis"', 'href="#lastName"'])
      expect(page).toContain(kept);
    expect(await publishers()).toHaveLength(before);
  });

  test('opens nothing from another site, without the token of the session, or without a session', async () => {
    const browser = await proved('csrf@troisepis.example');
    const before = (await publishers()).length;
    const all = { ...BAKERY, ...SOPHIE };
    const evil = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    expect((await browser.post('/signup/you', all, evil)).status).toBe(403);
    expect((await browser.post('/signup/you', { ...all, form: '' })).status).toBe(403);
    expect((await hostBrowser(service).post('/signup/you', all)).status).toBe(401);
    expect(await publishers()).toHaveLength(before);
  });
});

test('one network opens twenty accounts at once, then waits; another does not', async () => {
  const { rateLimiter, now } = service.ports;
  const open = (network: string): void => rateLimiter.signUp({ network, now: now() });
  for (let times = 0; times < 20; times += 1) open('flood');
  expect(() => open('flood')).toThrow(expect.objectContaining({ code: 'too_many_requests' }));
  expect(() => open('another')).not.toThrow();
});
