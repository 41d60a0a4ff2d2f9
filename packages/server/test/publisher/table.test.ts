import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addSite } from '../../src/core/offers/sites/save-site.js';
import { addMember } from '../../src/core/members/add-member.js';
import { hostBrowser, type HostBrowser } from '../harness/host-browser.js';
import { openTestService, type TestService } from '../harness/test-service.js';

let service: TestService;
let browser: HostBrowser;
const PUBLISHER = 'Boulangerie Durand';
const EMAIL = 'sophie@durand.example';
beforeAll(async () => {
  service = await openTestService();
  await service.createKey('secret', 'live', PUBLISHER);
  await addMember(service.ports, { publisher: PUBLISHER, email: EMAIL, role: 'member' });
  browser = hostBrowser(service);
  await browser.enter(EMAIL);
  await browser.get('/publisher/offers/import');
});
afterAll(() => service.close());

const HEADER =
  'Numéro;Métier;Ce que verra l’élève;Secteur;Niveaux;Semaines;Places;Code postal;Commune;Téléphone';
const row = (number: string, change: { postcode?: string; title?: string } = {}): string =>
  [
    ...[
      number,
      change.title ?? 'Boulanger, boulangère',
      'Tu pétris et tu façonnes : le pain de midi est le tien.',
    ],
    ...['Commerce et distribution', '3e', 'du 22 au 26 mars 2027', '2', change.postcode ?? '35000', 'Rennes'],
    '02 99 00 00 00',
  ].join(';');
const table = (...rows: string[]): string => [HEADER, ...rows, ''].join('\r\n');

const latin1 = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(text.replaceAll('’', '\u0092'), 'latin1'));

async function choose(file: string | Uint8Array<ArrayBuffer>, name = 'offres.csv'): Promise<Response> {
  return browser.upload('/publisher/offers/import', { file: new File([file], name) });
}

/** Presses the button of the page that showed a table. */
async function store(shown: string): Promise<Response> {
  const content = /name="content" value="([^"]+)"/.exec(shown)?.[1] ?? '';
  return browser.upload('/publisher/offers/import', { content, name: 'offres.csv' });
}

async function offers(): Promise<string[]> {
  const { accounts, offers: all } = service.ports.storage.read;
  const publisher = (await accounts.listPublishers()).find(({ name }) => name === PUBLISHER);
  const found = await all.list(publisher?.id ?? '', 'live', { limit: 50 });
  return found.map(({ remoteId, content }) => `${remoteId} ${content.title}`).sort();
}

const wordsOf = async (answer: Response): Promise<string> =>
  (await answer.text())
    .replaceAll(/<[^<>]*>/g, ' ')
    .replaceAll('&#39;', '’')
    .replaceAll(/\s+/g, ' ');

describe('a table', () => {
  test('is shown row by row before anything is stored, then stored but for the rows to correct', async () => {
    const shown = await (await choose(table(row('1'), row('2', { postcode: '99999' }), row('3')))).text();
    const said = shown.replaceAll(/<[^<>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(said).toContain('2 offres lues, 1 ligne à corriger');
    expect(said).toMatch(/Ligne 2 : Boulanger, boulangère Rennes · [^N]*Nouvelle/);
    expect(said).toMatch(/Ligne 3 À corriger colonne H « Code postal », lu « 99999 »/);
    expect(await offers()).toEqual([]);
    const stored = await wordsOf(await store(shown));
    expect(stored).toContain('2 offres enregistrées, 1 ligne laissée de côté');
    expect(await offers()).toEqual(['1 Boulanger, boulangère', '3 Boulanger, boulangère']);
    const { accounts, offers: all } = service.ports.storage.read;
    const [publisher] = (await accounts.listPublishers()).filter(({ name }) => name === PUBLISHER);
    const [first] = await all.list(publisher?.id ?? '', 'live', { limit: 1 });
    expect(first?.content).toMatchObject({
      employer: { name: PUBLISHER, isPublic: false },
      contact: { email: EMAIL },
    });
    expect(await (await browser.get('/publisher/account')).text()).toContain('Tableau d’offres importé.');
    // Pressed once more, nothing changes; changed, they are replaced.
    expect(await wordsOf(await store(shown))).toContain('Déjà là, pareille');
    const changed = await (await choose(table(row('3', { title: 'Pâtissier, pâtissière' })))).text();
    expect(changed.replaceAll(/\s+/g, ' ')).toContain('Déjà là : elle est remplacée');
    await store(changed);
    expect(await offers()).toEqual(['1 Boulanger, boulangère', '3 Pâtissier, pâtissière']);
  });

  test('names a place by its SIRET: a row without an address is there', async () => {
    const { accounts, sites } = service.ports.storage.read;
    const publisherId = (await accounts.listPublishers()).find(({ name }) => name === PUBLISHER)?.id ?? '';
    const input = { name: 'Four', siret: '73282932000074', postcode: '49240', city: 'Avrillé' };
    await addSite(service.ports, { publisherId, mode: 'live', input });
    expect(await sites.list({ publisherId, mode: 'live' })).toHaveLength(1);
    const placeless = row('70').replace(';35000;Rennes;', ';;;');
    const file = [
      `${HEADER};SIRET`,
      `${placeless};732 829 320 00074`,
      `${row('71')};73282932000074`,
      placeless,
    ];
    const said = await wordsOf(await choose(file.join('\r\n')));
    expect(said).toMatch(/Ligne 2 : Boulanger, boulangère Avrillé/);
    expect(said).toMatch(/Ligne 3 : Boulanger, boulangère Rennes/);
    expect(said).toMatch(/Ligne 4 À corriger/);
  });

  test('is read as spreadsheets save it: Windows-1252, a mark at its beginning, other signs between cells', async () => {
    const files = [
      latin1(table(row('4'))),
      `\uFEFF${table(row('4'))}`,
      table(row('4')).replaceAll(';', '\t'),
      new Uint8Array(Buffer.from(`\uFEFF${table(row('4')).replaceAll(';', '\t')}`, 'utf16le')),
      table(row('4')).replace('Métier', 'TITRE').replace('Niveaux', ' niveau '),
    ];
    for (const file of files) expect(await wordsOf(await choose(file))).toContain('1 offre lue');
  });

  test('of too many rows, of another kind or of none is not begun', async () => {
    const many = Array.from({ length: 301 }, (_, index) => row(String(index)));
    const before = await offers();
    for (const [file, sentence] of [
      [table(...many), 'plus de 300 lignes'],
      ['PK\u0003\u0004abc', 'classeur'],
      ['', 'Choisissez un fichier'],
      ['Nom;Prénom\r\nA;B\r\n', 'pas de colonne'],
    ] as const) {
      const answer = await choose(file);
      expect([answer.status, await wordsOf(answer)]).toEqual([422, expect.stringContaining(sentence)]);
    }
    const heavy = await choose(new Uint8Array(513 * 1024));
    expect(heavy.status).toBe(413);
    expect((await store('name="content" value="%%%"')).status).toBe(422);
    expect(await offers()).toEqual(before);
  });

  test('has pupils written to nobody but who is of the organisation, or is written to already', async () => {
    const before = await offers();
    const withAddress = (email: string): string => `${HEADER};E-mail\r\n${row('1')};${email}\r\n`;
    const said = await wordsOf(await choose(withAddress('stranger@evil.example')));
    expect(said).toContain('Les élèves n’écrivent qu’à une personne de votre structure');
    expect(said).not.toContain('Enregistrer');
    expect(await wordsOf(await choose(withAddress(EMAIL)))).toContain('1 offre lue');
    expect(await offers()).toEqual(before);
  });

  test('has so many reasons told of a row at most', async () => {
    const unknown = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`k${index}`, 1]));
    const page = await (await choose(JSON.stringify(unknown))).text();
    expect(page.split('k4').length).toBeLessThan(60);
    expect(page.length).toBeLessThan(60_000);
  });

  test('comes from our own page, of this very session', async () => {
    const before = await offers();
    const file = new File([table(row('9'))], 'offres.csv');
    const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    expect((await browser.upload('/publisher/offers/import', { file }, foreign)).status).toBe(403);
    expect((await browser.upload('/publisher/offers/import', { file, form: '' })).status).toBe(403);
    expect((await browser.post('/publisher/offers/import', { content: 'QQ' })).status).toBe(415);
    expect(await offers()).toEqual(before);
  });
});

test('the template has the names of the columns alone, in French, as spreadsheets of France read it', async () => {
  const answer = await browser.get('/publisher/offers/template.csv');
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="offres.csv"');
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const template = bytes.toString('utf8').slice(1);
  expect(template).toMatch(/^Numéro;Métier;[^\n]+\r\n$/);
  // What it names is known.
  expect(await wordsOf(await choose(template))).toContain('Aucune offre lue');
});

test('a stranger’s organisation has fifty offers at most: the rows beyond say so', async () => {
  const stranger = hostBrowser(service);
  service.travelTo(new Date(service.ports.now().getTime() + 60_000));
  await stranger.post('/signup', { email: 'sophie@epis.example' });
  const [letter] = await service.mailTo('sophie@epis.example');
  await stranger.post('/signin/code', { code: /\b\d{6}\b/.exec(letter?.text ?? '')?.[0] ?? '' });
  await stranger.get('/signup/organisation');
  const epis = {
    hasSiret: 'no',
    kind: 'administration',
    name: 'Médiathèque',
    postcode: '35000',
    city: 'Rennes',
  };
  await stranger.post('/signup/organisation', epis);
  await stranger.post('/signup/you', { ...epis, firstName: 'Sophie', lastName: 'Marchand' });
  await stranger.get('/publisher/offers/import');
  const rows = Array.from({ length: 51 }, (_, index) => row(String(index)));
  const shown = await stranger.upload('/publisher/offers/import', {
    file: new File([table(...rows)], 'o.csv'),
  });
  const content = /name="content" value="([^"]+)"/.exec(await shown.text())?.[1] ?? '';
  const stored = await wordsOf(await stranger.upload('/publisher/offers/import', { content }));
  expect(stored).toContain('50 offres enregistrées, 1 ligne laissée de côté');
  expect(stored).toContain('cinquante offres au plus');
  expect(stored).toContain('une fois votre structure acceptée');
});
