import { openWeeks, type OfferRecord } from '@1eleve1stage/sdk/contract';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../test/bytes.js';
import { openedWorld } from '../../../test/use-cases/world.js';
import type { Mode, StoredOffer } from '../../ports/index.js';
import type { ImportReport, RefusedRow } from '../report.js';
import { importOffers, type OfferImportOptions } from './import-offers.js';

const [WEEK = '', NEXT_WEEK = ''] = openWeeks('troisieme', new Date('2027-01-10T10:00:00Z'));

function offer(remoteId: string, change: object = {}): object {
  return {
    remoteId,
    title: 'Une semaine à la ferme',
    description: 'Tu suis la traite et les soins aux animaux.',
    employer: { name: 'Ferme du Val', isPublic: false },
    sector: { code: 's51' },
    grades: ['troisieme'],
    weeks: [WEEK],
    seats: { total: 2 },
    location: { postcode: '35000', city: 'Rennes' },
    contact: { email: 'ferme@val.example' },
    ...change,
  };
}

const lines = (...values: (object | string)[]): string =>
  values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join('\n');

describe('importOffers', () => {
  const world = openedWorld();

  async function run(
    text: string | Uint8Array,
    options: Partial<OfferImportOptions> = {},
  ): Promise<ImportReport & { refusals: RefusedRow[] }> {
    const refusals: RefusedRow[] = [];
    const report = await importOffers(world().ports, () => bytesOf(text), {
      isDryRun: false,
      publisher: 'Relais',
      isIntermediary: true,
      mode: 'live',
      onRefusal: (row) => void refusals.push(row),
      ...options,
    });
    return { ...report, refusals };
  }

  async function stored(mode: Mode = 'live', publisher = 'Relais'): Promise<StoredOffer[]> {
    const { id } = await world().storage.write(({ accounts }) =>
      accounts.ensurePublisher(publisher, 'pb_unknown'),
    );
    return world().storage.read.offers.list(id, mode, { limit: 100 });
  }

  it('nothing lost 12.20: refuses rows under the name of somebody else, unless the publisher relays them', async () => {
    const rows = lines(offer('a'), offer('b', { employer: { name: 'RELAIS', isPublic: false } }));
    const own = await run(rows, { isIntermediary: false });
    expect(own).toMatchObject({ created: 1, refused: 1 });
    expect(own.refusals).toEqual([
      { line: 1, errors: [{ in: 'body', pointer: '/employer/name', code: 'not_own_name' }] },
    ]);
    expect(await run(rows)).toMatchObject({ created: 1, unchanged: 1, refused: 0 });
  });

  it('takes the first of the rows that have one identifier, however far apart, and names the others', async () => {
    const others = Array.from({ length: 30 }, (_, index) => offer(`other-${index}`));
    const rows = lines(
      offer('a', { title: 'Une semaine à la ferme' }),
      offer('b', { seats: { total: 0 } }),
      offer('b'),
      offer('a', { title: 'Une semaine au bureau' }),
      ...others,
      offer('a', { title: 'Une semaine en forêt' }),
    );
    const first = await run(rows);
    expect(first).toMatchObject({ created: 32, updated: 0, refused: 3 });
    expect(first.refusals.map(({ line, errors }) => [line, errors[0]?.code])).toEqual([
      [2, 'too_small'],
      [4, 'identifier_repeated'],
      [35, 'identifier_repeated'],
    ]);
    const [a] = (await stored()).filter(({ remoteId }) => remoteId === 'a');
    expect(a?.content?.title).toBe('Une semaine à la ferme');
    expect(await run(rows)).toMatchObject({ unchanged: 32, refused: 3 });
  });

  it('imports JSON lines', async () => {
    expect(await run(`\ufeff${lines(offer('a'), '', offer('b'))}\r\n`)).toEqual({
      rows: 2,
      created: 2,
      updated: 0,
      unchanged: 0,
      refused: 0,
      skipped: {},
      refusals: [],
    });
    expect((await stored()).map(({ remoteId }) => remoteId).sort()).toEqual(['a', 'b']);
    expect((await stored())[0]).toMatchObject({
      state: 'published',
      content: { employer: { name: 'Ferme du Val' } },
    });
  });

  it('hands and software 13.11: names the columns of what several tell, and the one that is missing', async () => {
    const names =
      'remoteId;title;description;employer.name;employer.isPublic;sector.code;grades;weeks;seats.total;contact.email;location.postcode';
    const row = `val;À la ferme;Tu suis la traite.;Ferme;faux;s51;3e;${WEEK};2;val@ferme.example;35000`;
    const hours = 'schedule.monday.start;schedule.monday.end';
    expect((await run(`${names};location.city;${hours}\n${row};Rennes;9h;18h\n`)).refusals).toMatchObject([
      { line: 2, errors: [{ cell: { letters: 'M-N', header: 'schedule.monday', read: '9h 18h' } }] },
    ]);
    expect((await run(`${names}\n${row}\n`)).refusals).toMatchObject([
      { line: 2, errors: [{ code: 'required', cell: { letters: '', header: 'location.city' } }] },
    ]);
  });

  it('imports CSV, with dots in column names and bars between items', async () => {
    const columns =
      'remoteId;title;description;employer.name;employer.isPublic;sector.code;grades;weeks;seats.total;location.postcode;location.city;contact.email;reservedFor.rep';
    const row = (remoteId: string, rep: string): string =>
      `${remoteId};Une semaine à la ferme;"Tu suis la traite ; les soins
aussi.";Ferme du Val;faux;s51;troisieme|quatrieme;${WEEK}|${NEXT_WEEK};2;35000;Rennes;ferme@val.example;${rep}`;
    const report = await run(
      [columns, row('a', 'vrai'), row('b', ''), row('c', 'peut-être'), 'd;e'].join('\n'),
    );
    expect(report).toMatchObject({ rows: 4, created: 2, refused: 2 });
    expect(report.refusals.map(({ line, errors }) => [line, errors[0]?.pointer, errors[0]?.code])).toEqual([
      [6, '/reservedFor/rep', 'wrong_type'],
      [8, '/description', 'required'],
    ]);
    const [a] = (await stored()).filter(({ remoteId }) => remoteId === 'a');
    expect(a?.content).toMatchObject({
      description: 'Tu suis la traite ; les soins\naussi.',
      grades: ['troisieme', 'quatrieme'],
      weeks: [WEEK, NEXT_WEEK],
      seats: { total: 2 },
      reservedFor: { rep: true },
    });
  });

  it('imports again without effect, and updates what differs', async () => {
    await run(lines(offer('a'), offer('b')));
    expect(await run(lines(offer('a'), offer('b')))).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
    expect(await run(lines(offer('a', { seats: { total: 3 } }), offer('c')))).toMatchObject({
      created: 1,
      updated: 1,
    });
    expect(await stored()).toHaveLength(3);
  });

  it('refuses bad rows with line, pointer and code, and goes on', async () => {
    const { refusals, ...report } = await run(
      lines(
        offer('a'),
        '{"remoteId": "b", ',
        offer('c', { weeks: ['2027-W30'] }),
        offer('d', { title: '', colour: 'red' }),
        offer('é'),
        offer('f', { location: { postcode: '35999', city: 'Nulle-Part' } }),
        '"text"',
        'x'.repeat(300_000),
        offer('i'),
      ),
    );
    expect(report).toMatchObject({ rows: 9, created: 2, refused: 7 });
    expect(
      refusals.map(({ line, errors }) => [line, errors.map(({ pointer, code }) => `${pointer} ${code}`)]),
    ).toEqual([
      [2, [' malformed_json']],
      [3, ['/weeks/0 week_not_allowed']],
      [4, expect.arrayContaining(['/title too_short', '/colour unknown_field'])],
      [5, ['/remoteId wrong_format']],
      [6, ['/location/city no_such_place']],
      [7, [' wrong_type']],
      [8, [' line_too_long']],
    ]);
    expect((await stored()).map(({ remoteId }) => remoteId).sort()).toEqual(['a', 'i']);
  });

  it('refuses lines with letters that are lost', async () => {
    const report = await run(lines(offer('a', { title: '\ufffdleveur' }), offer('b', { title: 'Eleveur' })));
    expect(report.refusals).toEqual([{ line: 1, errors: [{ pointer: '', code: 'lost_letters' }] }]);
    expect(report).toMatchObject({ refused: 1, created: 1 });
  });

  it('keeps publishers and modes apart', async () => {
    await run(lines(offer('a')));
    expect(await run(lines(offer('a')), { mode: 'test' })).toMatchObject({ created: 1 });
    expect(await run(lines(offer('a')), { publisher: 'Autre' })).toMatchObject({ created: 1 });
    expect(await stored('test')).toHaveLength(1);
    expect(await stored('live', 'Autre')).toHaveLength(1);
  });

  it('writes nothing in a dry run, and tells the same', async () => {
    await run(lines(offer('a')));
    const next = lines(offer('a', { seats: { total: 3 } }), offer('b'), offer('c', { weeks: [] }));
    const dry = await run(next, { isDryRun: true });
    expect((await stored()).map(({ content }) => content.seats.total)).toEqual([2]);
    expect(dry).toEqual(await run(next));
  });

  it('creates no publisher in a dry run', async () => {
    await run(lines(offer('a')), { isDryRun: true, publisher: 'Inconnu' });
    expect(
      await world().storage.write(({ accounts }) => accounts.ensurePublisher('Inconnu', 'pb_new')),
    ).toMatchObject({ id: 'pb_new', name: 'Inconnu' });
  });

  it('tells how far it is, batch after batch', async () => {
    const progress: number[] = [];
    const many = Array.from({ length: 50 }, (_, index) => offer(`o-${index}`));
    await run(lines(...many), { onProgress: ({ rows }) => void progress.push(rows) });
    expect(progress).toEqual([20, 40, 50]);
  });

  it.each([
    ['', 'vide'],
    ['nom;prénom\nx;y', 'no column nom, prénom'],
    ['[\n{"remoteId": "a"}\n]', 'no column ['],
    [`${'x'.repeat(100)};b;c;d;e;f;g;h;i;j;k`, `no column ${'x'.repeat(60)}…, b, c, d, e, f, g, h, i, j, ….`],
    [`${'\n'.repeat(100_000)}{"remoteId": "a"}`, 'trop de lignes ou de cellules vides'],
  ])('does not guess what file %j is', async (text, message) => {
    await expect(run(text)).rejects.toThrow(message);
  });

  it('keeps what a row of the contract holds', async () => {
    const record = offer('full', { schedule: { monday: { start: '09:00', end: '12:00' } } }) as OfferRecord;
    await run(lines(record));
    expect((await stored())[0]?.content.schedule).toEqual(record.schedule);
  });
});
