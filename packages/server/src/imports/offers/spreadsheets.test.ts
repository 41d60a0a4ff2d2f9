import { readFile } from 'node:fs/promises';
import { InseeCode } from '@1eleve1stage/sdk/contract';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../test/bytes.js';
import { places } from '../../../test/use-cases/rennes.js';
import { openedWorld } from '../../../test/use-cases/world.js';
import type { StoredOffer } from '../../ports/index.js';
import type { ImportReport, RefusedRow } from '../report.js';
import { importOffers } from './import-offers.js';

/** One offer as somebody types it. */
const TYPED: Readonly<Record<string, string>> = {
  remoteId: 'pain-1',
  title: 'Une semaine à la boulangerie',
  description: 'Tu pétris, tu façonnes : le pain de l’après-midi est le tien.',
  'employer.name': 'Boulangerie Lefèvre',
  'employer.isPublic': 'FAUX',
  'sector.code': 's28',
  grades: 'troisieme',
  weeks: '2027-W12',
  'seats.total': '2',
  'location.postcode': '35000',
  'location.city': 'Rennes',
  'contact.email': 'pain@lefevre.example',
  'contact.phone': '',
  permalink: '',
};

const OTHER = { ...TYPED, remoteId: 'pain-2', title: 'Vente et accueil' };

type Rows = readonly (readonly string[])[];

const table = (...offers: Readonly<Record<string, string>>[]): string[][] => {
  const columns = [...new Set(offers.flatMap((offer) => Object.keys(offer)))];
  return [columns, ...offers.map((offer) => columns.map((column) => offer[column] ?? ''))];
};

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const asNeeded = (cell: string): string => (/[;,"\t\n]/.test(cell) ? quoted(cell) : cell);

function write(
  rows: Rows,
  {
    delimiter = ';',
    end = '\r\n',
    cell = asNeeded,
  }: { delimiter?: string; end?: string; cell?: typeof quoted } = {},
): string {
  return rows.map((row) => row.map(cell).join(delimiter) + end).join('');
}

/** Letters beyond ASCII by their byte; Windows-1252 is Latin-1 but for its quotes and dashes. */
const in1252 = (text: string): Buffer => Buffer.from(text.replaceAll('’', '\u0092'), 'latin1');
const utf16be = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();

const rows = table(TYPED, OTHER);
const last = (count: number): Rows => rows.map((row) => [...row, ...Array.from({ length: count }, () => '')]);

/** As some programs write a row: nothing after its last text. */
const withoutLast = (row: readonly string[]): string[] =>
  row.slice(0, row.findLastIndex((cell) => cell !== '') + 1);

/** Tables as they are saved, by who saves them. */
const SAVED: Readonly<Record<string, string | Buffer>> = {
  'Excel, CSV UTF-8': `\ufeff${write(rows)}`,
  'Excel, CSV, point-virgule (Windows-1252)': in1252(write(rows)),
  'Excel, texte, tabulation (Windows-1252)': in1252(write(rows, { delimiter: '\t' })),
  'Excel, texte Unicode (UTF-16LE)': Buffer.from(`\ufeff${write(rows, { delimiter: '\t' })}`, 'utf16le'),
  'UTF-16BE': utf16be(write(rows)),
  'an Excel of other countries, with commas': write(rows, { delimiter: ',' }),
  'Excel on a Mac, UTF-8 with carriage returns alone': write(rows, { end: '\r' }),
  'with sep=; before all': `sep=;\r\n${write(rows)}`,
  'with sep=, before all, and a BOM': `\ufeffsep=,\r\n${write(rows, { delimiter: ',' })}`,
  LibreOffice: write(rows, { end: '\n' }),
  'LibreOffice, all texts quoted': write(rows, { end: '\n', cell: quoted }),
  'Google Sheets': write(rows, { delimiter: ',', end: '\r\n' }).trimEnd(),
  'columns without a name at the end': write(last(2)),
  'rows without their last empty cells': write(rows.map(withoutLast)),
  'only rows without their last cells': write([
    rows[0] ?? [],
    ...rows.slice(1).map((row) => row.slice(0, -2)),
  ]),
  'empty rows between and at the end': write(rows.flatMap((row) => [row, [''], []])) + '\r\n\r\n',
  'rows of separators alone': write(rows.flatMap((row) => [row, row.map(() => '')])),
  'rows of quotes and spaces alone': write(rows) + '"";" ";"\u00a0"\r\n',
  'an empty row before the names': `;;;;\r\n${write(rows)}`,
  'a title above the names': `Offres de stage 2027;;;\r\n${write(rows)}`,
  'a title with commas, and a blank row, above the names': `Offres, Rennes, 2027\r\n\r\n${write(rows)}`,
  'Numbers, with the name of the table': `Tableau 1\r\n${write(rows)}`,
  'a sign that nobody sees at the end': `${write(rows)}\u001a`,
  'a column without a name between': write(rows.map(([first = '', ...others]) => [first, '', ...others])),
  'names with capitals, accents and spaces': write(rows).replace(
    'remoteId;title;description;employer.name',
    'RemoteID ; Title;déscription;\u00a0EMPLOYER.NAME\u200b',
  ),
  'what people type around values': write(rows)
    .replaceAll('troisieme', '\u00a0« Troisième »')
    .replaceAll('35000', '35\u00a0000'),
};

/** A file whose first bytes are those of another kind; what comes after does not matter. */
const begins = (...bytes: number[]): Buffer =>
  Buffer.from([...bytes, ...Array.from({ length: 40 }, () => 1)]);

/** The letters of `é`, `è`, `ê`, `à`, `ç` and `’` as other menus of Excel write them. */
function inMenu(letters: Readonly<Record<string, number>>): Buffer {
  return Buffer.from(
    [...write(rows)].flatMap((letter) => letters[letter] ?? [...Buffer.from(letter, 'latin1')]),
  );
}

/** Files that are no table, or in an encoding that cannot be told; and words of the refusal. */
const REFUSED: Readonly<Record<string, [file: string | Buffer, words: string]>> = {
  'Excel, CSV (Macintosh)': [
    inMenu({ é: 0x8e, è: 0x8f, ç: 0x8d, à: 0x88, '’': 0xd5 }),
    '« CSV (Macintosh) »',
  ],
  'Excel, CSV (MS-DOS)': [inMenu({ é: 0x82, è: 0x8a, ç: 0x87, à: 0x85, '’': 0x27 }), '« CSV (MS-DOS) »'],
  'a file half in UTF-8': [
    Buffer.concat([Buffer.from(write(rows)), in1252(write(rows.slice(1)))]),
    'la ligne 2 est en UTF-8, la ligne 4 ne l’est pas',
  ],
  'a file half in Windows-1252': [
    Buffer.concat([in1252(write(rows)), Buffer.from(write(rows.slice(1)))]),
    'la ligne 4 est en UTF-8, la ligne 2 ne l’est pas',
  ],
  'UTF-16 without its mark': [Buffer.from(write(rows), 'utf16le'), 'pas du texte'],
  'UTF-16 that was cut': [Buffer.from(`\ufeff${write(rows)}`, 'utf16le').subarray(0, -3), 'abîmé, ou coupé'],
  'a workbook, .xlsx or .ods or .numbers': [begins(0x50, 0x4b, 3, 4), 'un classeur'],
  'an old workbook, .xls': [begins(0xd0, 0xcf, 0x11, 0xe0), 'un ancien classeur'],
  'a PDF': ['%PDF-1.7\n', 'un PDF'],
  'a web page': ['<!doctype html><table>', 'une page web'],
  'a compressed file': [begins(0x1f, 0x8b), 'un fichier compressé'],
};

describe('importOffers, of what spreadsheets save', () => {
  const world = openedWorld();

  async function run(file: string | Buffer): Promise<ImportReport & { refusals: RefusedRow[] }> {
    const refusals: RefusedRow[] = [];
    // Small pieces: letters and line breaks are cut in two.
    const report = await importOffers(world().ports, () => bytesOf(Buffer.from(file), 7), {
      isDryRun: false,
      publisher: 'Relais',
      isIntermediary: true,
      mode: 'live',
      onRefusal: (row) => void refusals.push(row),
    });
    return { ...report, refusals };
  }

  async function stored(): Promise<StoredOffer[]> {
    const { id } = await world().storage.write(({ accounts }) => accounts.ensurePublisher('Relais', 'pb_x'));
    return world().storage.read.offers.list(id, 'live', { limit: 100 });
  }

  it.each(Object.entries(SAVED))('hands and software 13.11: takes a table from %s', async (_, file) => {
    expect(await run(file)).toMatchObject({ rows: 2, created: 2, refused: 0, refusals: [] });
    const [one] = (await stored()).filter(({ remoteId }) => remoteId === TYPED['remoteId']);
    expect(one?.content).toMatchObject({
      title: TYPED['title'],
      description: TYPED['description'],
      employer: { name: TYPED['employer.name'], isPublic: false },
      grades: ['troisieme'],
      weeks: ['2027-W12'],
      location: { postcode: '35000' },
    });
  });

  it.each(Object.entries(REFUSED))(
    'hands and software 13.11: takes nothing of %s, and says how to save it',
    async (_, [file, words]) => {
      const refusal = await run(file).then(String, (error: unknown) => String(error));
      expect(refusal).toContain(words);
      expect(refusal).toContain('CSV UTF-8');
      expect(await stored()).toEqual([]);
    },
  );

  it('hands and software 13.11: takes the table of the documentation as it stands there', async () => {
    const page = await readFile(new URL('../../../../../docs/publish.md', import.meta.url), 'utf8');
    const [, example = ''] = /```csv\n(.+?)```/s.exec(page) ?? [];
    const anywhere = { ...places, ofAddress: () => places.get(InseeCode.parse('35238')) };
    const ports = { ...world().ports, places: anywhere };
    const options = { isDryRun: false, publisher: 'Boulangerie Lefèvre', mode: 'live' } as const;
    const report = await importOffers(ports, () => bytesOf(example), options);
    expect(report).toMatchObject({ rows: 2, created: 2 });
  });

  it('hands and software 13.11: names both columns of one name', async () => {
    const twice = write(rows.map((row) => [...row, row[1] ?? '']));
    await expect(run(twice)).rejects.toThrow('Deux colonnes ont le nom « title » : B et O. Gardez-en une.');
  });

  it('hands and software 13.11: takes no row whose accents another program broke', async () => {
    const wrongly = ['windows-1252', 'macintosh'].map((encoding) => new TextDecoder(encoding));
    for (const decoder of wrongly) {
      const { created, refusals } = await run(decoder.decode(Buffer.from(write(rows))));
      const errors = [{ pointer: '', code: 'garbled_letters' }];
      expect([created, refusals]).toEqual([
        0,
        [
          { line: 2, errors },
          { line: 3, errors },
        ],
      ]);
    }
  });

  it('hands and software 13.11: tells the row that spreadsheets show, too, where cells have line breaks', async () => {
    const long = { ...TYPED, description: 'Tu pétris.\n\nTu vends.' };
    const wrong = { ...OTHER, 'location.postcode': 'abc' };
    const [names = [], ...offers] = table(long, wrong, { ...wrong, remoteId: 'pain-3' });
    const file = `sep=;\r\n${write([['Offres'], names, ...offers])}`;
    const { refusals } = await run(file.replace(/(?=pain-3)/, '\r\n'));
    expect(refusals).toMatchObject([
      { line: 7, row: 4, errors: [{ code: 'wrong_format', cell: { letters: 'J' } }] },
      { line: 9, row: 6, errors: [{ code: 'wrong_format', cell: { letters: 'J' } }] },
    ]);
  });

  it('hands and software 13.11: says where, what was read and what would be right', async () => {
    const wrong = { ...TYPED, 'location.postcode': '350', weeks: 'en mars', note: '' };
    const file = write(table(wrong)).replace('location.postcode', ' Location.Postcode');
    const { refusals } = await run(file.replace(';note', ';').replace(/;\r\n$/, ';à relire\r\n'));
    expect(refusals).toEqual([
      {
        line: 2,
        errors: [
          { pointer: '', code: 'cell_without_column', cell: { letters: 'O', header: '', read: 'à relire' } },
        ],
      },
    ]);
    const again = await run(file.replace(';note', ';'));
    expect(again.refusals[0]?.errors).toMatchObject([
      { code: 'wrong_format', cell: { letters: 'H', header: 'weeks', read: 'en mars' } },
      {
        code: 'wrong_format',
        cell: {
          letters: 'J',
          header: 'Location.Postcode',
          read: '350',
          expected: { fr: '5 chiffres : 01000' },
        },
      },
    ]);
  });
});
