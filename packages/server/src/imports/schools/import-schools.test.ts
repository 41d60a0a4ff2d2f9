import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { Uai } from '@1eleve1stage/sdk/contract';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../test/bytes.js';
import { OPEN_DATA } from '../../../test/open-data.js';
import { openedWorld } from '../../../test/use-cases/world.js';
import type { StoredSchool } from '../../ports/index.js';
import type { ImportReport, RefusedRow } from '../report.js';
import type { SchoolSkip } from './formats.js';
import { importSchools } from './import-schools.js';

const REGISTER_HEADER =
  'Identifiant_de_l_etablissement;Nom_etablissement;Type_etablissement;Code_postal;Nom_commune;latitude;longitude;etat;libelle_nature';
const register = (...rows: string[]): string => `\ufeff${[REGISTER_HEADER, ...rows, ''].join('\r\n')}`;
const SECOND_DEGREE_HEADER = 'uai;type_etab;nom_etablissement;adresse;code_postal;commune;zone_ep';
const secondDegree = (...rows: string[]): string => [SECOND_DEGREE_HEADER, ...rows].join('\n');

const LYCEE =
  '0932030B;Lycée polyvalent Maurice Utrillo;Lycée;93240;Stains;48.95;2.37;OUVERT;LYCEE POLYVALENT';

describe('importSchools', () => {
  const world = openedWorld();

  async function run(
    text: string | Uint8Array,
    isDryRun = false,
  ): Promise<ImportReport<SchoolSkip> & { refusals: RefusedRow[] }> {
    const refusals: RefusedRow[] = [];
    const onRefusal = (row: RefusedRow): void => void refusals.push(row);
    return {
      ...(await importSchools(world().storage, () => bytesOf(text), { isDryRun, onRefusal })),
      refusals,
    };
  }

  const get = (uai: string): Promise<StoredSchool | undefined> =>
    world().storage.read.schools.get(Uai.parse(uai));

  it('reads the official register', async () => {
    expect(await run(register(LYCEE))).toEqual({
      rows: 1,
      created: 1,
      updated: 0,
      unchanged: 0,
      refused: 0,
      skipped: {},
      refusals: [],
    });
    expect(await get('0932030B')).toEqual({
      uai: '0932030B',
      name: 'Lycée polyvalent Maurice Utrillo',
      kind: 'lycee',
      city: 'Stains',
      postcode: '93240',
      latitude: 48.95,
      longitude: 2.37,
      priorityEducation: 'none',
      qpv: 'outside',
    });
  });

  it('changes nothing the second time, and only what changed the third', async () => {
    const other = '0772228D;Lycée Charles de Gaulle;Lycée;77230;Longperrier;;;OUVERT;LYCEE POLYVALENT';
    await run(register(LYCEE, other));
    expect(await run(register(LYCEE, other))).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
    const renamed = other.replace('Charles de Gaulle', 'Simone Veil');
    expect(await run(register(LYCEE, renamed))).toMatchObject({ created: 0, updated: 1, unchanged: 1 });
  });

  it('completes it with the other three files', async () => {
    await run(secondDegree('0350044H;Collège;Collège Chateaubriand;1 rue des Écoles;35400;Saint-Malo;REP+'));
    await run(
      'Département,zipcode,Commune,ETABLISSEMENT,Code UAI,coordinates\n' +
        'Ille-et-Vilaine,35400,Saint-Malo,Chateaubriand,0350044H,"{""type"":""Point"",""coordinates"":[-2.00601,48.6509]}"\n',
    );
    const qpv = 'Numéro établissement;Situation relative à un QPV (quartier prioritaire de la Ville)\n';
    const report = await run(`${qpv}0350044H;dans un QPV\n0650050B;hors QPV\n0932030B;\n`);
    expect(report).toMatchObject({
      rows: 3,
      updated: 1,
      skipped: { unknown_school: 1, nothing_known: 1 },
      refused: 0,
    });
    expect(await get('0350044H')).toEqual({
      uai: '0350044H',
      name: 'Collège Chateaubriand',
      kind: 'college',
      city: 'Saint-Malo',
      postcode: '35400',
      latitude: 48.6509,
      longitude: -2.00601,
      priorityEducation: 'rep_plus',
      qpv: 'inside',
    });
  });

  it('gives back the zero a spreadsheet dropped, and leaves arrondissements to the postcode', async () => {
    await run(secondDegree('0010042R;Collège;Collège Bel Air;583 rue Camus;1140;Lyon  7e  Arrondissement;'));
    expect(await get('0010042R')).toMatchObject({ postcode: '01140', city: 'Lyon' });
  });

  it('passes over what is not of use, with the reason', async () => {
    const report = await run(
      register(
        '0010001A;École Jules Ferry;Ecole;01000;Bourg-en-Bresse;;;OUVERT;ECOLE PRIMAIRE',
        '0932030B;Prépa;Lycée;93240;Stains;;;OUVERT;ECOLES COMPOSEES UNIQT DE STS ET OU CPGE',
        LYCEE.replace('OUVERT', 'FERME'),
        LYCEE.replace('Lycée polyvalent', 'Annexe du lycée polyvalent'),
        LYCEE,
      ),
    );
    expect(report).toMatchObject({ rows: 5, created: 1, refused: 0 });
    expect(report.skipped).toEqual({ not_secondary: 2, closed: 1, repeated: 1 });
    expect((await get('0932030B'))?.name).toBe('Lycée polyvalent Maurice Utrillo');
  });

  it('refuses bad rows with their line and column, and imports the others', async () => {
    const row = (change: (cells: string[]) => void): string => {
      const cells = LYCEE.split(';');
      change(cells);
      return cells.join(';');
    };
    const report = await run(
      register(
        row((cells) => (cells[0] = '0932030C')),
        row((cells) => (cells[1] = ' ')),
        row((cells) => (cells[3] = '99999')),
        row((cells) => (cells[5] = 'nord')),
        row((cells) => (cells[5] = '')),
        row((cells) => (cells[6] = '182')),
        row((cells) => (cells[1] = 'x'.repeat(201))),
        `${LYCEE};plus`,
        '"',
        LYCEE,
      ),
    );
    expect(report).toMatchObject({ rows: 10, created: 1, refused: 9 });
    expect(report.refusals.map(({ line, errors }) => [line, errors[0]?.pointer, errors[0]?.code])).toEqual([
      [2, '/Identifiant_de_l_etablissement', 'wrong_format'],
      [3, '/Nom_etablissement', 'required'],
      [4, '/Code_postal', 'no_such_postcode'],
      [5, '/latitude', 'wrong_format'],
      [6, '/latitude', 'required'],
      [7, '/longitude', 'too_big'],
      [8, '/Nom_etablissement', 'too_long'],
      [9, '', 'cell_without_column'],
      [10, '', 'malformed_csv'],
    ]);
  });

  it.each([
    ['Windows-1252', Buffer.from(register(LYCEE).slice(1), 'latin1')],
    ['UTF-16', Buffer.from(register(LYCEE).replaceAll(';', '\t'), 'utf16le')],
    ['carriage returns alone', register(LYCEE).replaceAll('\r\n', '\r')],
    ['columns and rows that are empty', register(LYCEE).replaceAll('\r\n', ';;\r\n;;;\r\n')],
    ['decimal commas', register(LYCEE.replace('48.95;2.37', '48,95;2,37'))],
    ['spaces and quotes around numbers', register(LYCEE.replace('48.95;2.37', "48,95\u00a0;'2,37"))],
    ['an announced sign between cells', `sep=;\r\n${register(LYCEE).slice(1)}`],
    [
      'names in capitals, without accents',
      register(LYCEE).replace(REGISTER_HEADER, REGISTER_HEADER.toUpperCase()),
    ],
    ['values people typed', register(LYCEE.replace('Lycée;', ' lycee;').replace('93240', "'93240"))],
  ])('hands and software 13.11: takes a file of schools with %s', async (_, file) => {
    expect(await run(file)).toMatchObject({ rows: 1, created: 1, refusals: [] });
    expect(await get('0932030B')).toMatchObject({
      name: 'Lycée polyvalent Maurice Utrillo',
      postcode: '93240',
      latitude: 48.95,
      longitude: 2.37,
    });
  });

  it('hands and software 13.11: takes nothing of schools in two encodings', async () => {
    const mixed = Buffer.concat([Buffer.from(register(LYCEE)), Buffer.from(`${LYCEE}\r\n`, 'latin1')]);
    await expect(run(mixed)).rejects.toThrow('mélange deux encodages');
    expect(await world().storage.read.schools.count()).toBe(0);
  });

  it('writes nothing in a dry run, and tells the same', async () => {
    expect(await run(register(LYCEE), true)).toMatchObject({ created: 1 });
    expect(await world().storage.read.schools.count()).toBe(0);
    expect(await run(register(LYCEE))).toMatchObject({ created: 1 });
  });

  it.each(['a;b\n1;2', '', 'uai;type_etab'])('does not guess what file %j is', async (text) => {
    await expect(run(text)).rejects.toThrow(/aucun fichier d’établissements|vide/);
  });

  it.skipIf(!existsSync(OPEN_DATA))('imports the real files, again without effect', async () => {
    const files = [
      'fr-en-annuaire-education-lycees',
      'etablissements-second-degre',
      'colleges-localises',
      'etablissements-qpv',
    ];
    const reports = async (): Promise<ImportReport<SchoolSkip>[]> => {
      const all = [];
      for (const file of files) {
        const open = (): Readable => createReadStream(path.join(OPEN_DATA, `${file}.csv`));
        all.push(await importSchools(world().storage, open, { isDryRun: false, isAlone: true }));
      }
      return all;
    };
    const first = await reports();
    expect(first.map(({ rows }) => rows)).toEqual([5704, 10_339, 1194, 47_552]);
    expect(first.map(({ refused }) => refused)).toEqual([0, 0, 7, 0]);
    expect(first.reduce((sum, { created }) => sum + created, 0)).toBe(
      await world().storage.read.schools.count(),
    );

    const again = await reports();
    expect(again.map(({ created }) => created)).toEqual([0, 0, 0, 0]);
    // Five numbers are of a collège and a lycée at once, which two files name each in its way.
    expect(again.map(({ updated }) => updated <= 5)).toEqual([true, true, true, true]);
    expect(await get('0694295U')).toMatchObject({
      priorityEducation: 'rep',
      qpv: 'inside',
      kind: 'college',
    });
  });
});
