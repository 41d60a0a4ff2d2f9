import { OfferRecord } from '@1eleve1stage/sdk/contract';
import { describe, expect, it } from 'vitest';
import { tableOf } from './columns.js';
import { fromCells } from './from-cells.js';

const table = tableOf(OfferRecord);

/** Cells as a spreadsheet or a hand makes them, and what is meant. */
const MEANT: readonly (readonly [column: string, typed: string, meant: unknown])[] = [
  ...as('location.postcode', '01000', [
    '1000',
    "'01000",
    '="01000"',
    '="1000"',
    '01 000',
    '1000,0',
    '01000.0',
    'F-01000',
  ]),
  ...as('location.postcode', '97400', ['97400', '97\u202f400', '\u200b97400']),
  ...as('contact.phone', '0612345678', ['612345678', "'0612345678", '06.12.34.56.78', '6 12 34 56 78']),
  ...as('contact.phone', '+33612345678', ['33612345678', '+33 6 12 34 56 78', '0033612345678']),
  ...as('contact.phone', '+262692123456', ['262692123456']),
  ...as('employer.siret', '00550102000019', ['550102000019', '00550102000019', '550 102 000 019']),
  ...as('employer.siret', '55210055400021', ['55210055400021', '55210055400021,0', "'552 100 554 00021"]),
  ...as('employer.isPublic', true, ['VRAI', 'Vrai', 'TRUE', 'oui', 'Oui ', 'yes', '1', 'x']),
  ...as('employer.isPublic', false, ['FAUX', 'faux', 'FALSE', 'non', 'NON', 'no', '0']),
  ...as('location.latitude', 48.117, ['48,117', '48.117', ' 48,117\u00a0']),
  ...as('location.longitude', -1.677, ['-1,677', '-1.677', '\u22121,677']),
  ...as('seats.total', 1000, ['1000', '1 000', '1\u202f000', '1000,00']),
  ...as('grades', ['troisieme'], ['3e', '3ème', 'Troisième', 'TROISIEME', '«\u00a0troisieme\u00a0»']),
  ...as('grades', ['quatrieme', 'troisieme'], ['4e, 3e', 'quatrieme|troisieme', '4ème ; 3ème', '4e\n3e']),
  ...as('grades', ['seconde'], ['2de', '2nde', 'Seconde GT']),
  ...as(
    'weeks',
    ['2027-W10'],
    ['2027-W10', '2027-w10', '2027W10', '2027-S10', 'S10 2027', 'semaine 10 2027'],
  ),
  ...as('weeks', ['2027-W10'], ['2027\u2011W10', 'Sem. 10 2027', 'semaine 10 de 2027']),
  ...as('weeks', ['2027-W10'], ['08/03/2027', '8/3/27', '2027-03-08', '12.03.2027', '8 mars 2027']),
  ...as('weeks', ['2027-W10'], ['lundi 8 mars 2027', '08/03/2027 00:00:00', '2027-03-08 00:00:00']),
  ...as('weeks', ['2027-W10'], ['du 08/03/2027 au 12/03/2027', '08/03/2027 - 14/03/2027']),
  ...as('weeks', ['2027-W10'], ['46454', '46454.0', '2027-03-08T00:00:00Z', '2027-03-08T00:00:00.000Z']),
  ...as('weeks', ['2027-W10'], ['du 8 au 12 mars 2027', 'du 08/03 au 12/03/2027', '8 - 12 mars 2027']),
  ...as('weeks', ['2027-W10'], ['du lundi 8 au vendredi 12 mars 2027', 'semaine du 8 au 12/03/2027']),
  ...as('weeks', ['2027-W13'], ['du 29 mars au 2 avril 2027', 'du 29/03 au 02/04/2027']),
  ...as('weeks', ['2027-W02'], ['12/01/2027', '12 janv. 2027']),
  ...as(
    'weeks',
    ['2027-W10', '2027-W11'],
    ['2027-W10 | 2027-W11', '08/03/2027, 15/03/2027', 'S10 2027\nS11 2027'],
  ),
  ...as(
    'weeks',
    ['2027-W10', '2027-W11'],
    ['S10 2027 et S11 2027', '2027-W10 / 2027-W11', '8 mars 2027 & 15 mars 2027', '46454 | 46461'],
  ),
  ...as('grades', ['troisieme'], ['Troisièmes', 'classe de 3e', 'Élèves de 3ème', '3.0']),
  ...as('grades', ['quatrieme', 'troisieme'], ['4e et 3e', '4e / 3e', '4èmes + 3èmes']),
  ...as('schedule.monday.start', '09:00', ['09:00', '9:00', '9h', '9 h 00', '09:00:00', '9', '9 heures']),
  ...as('schedule.monday.start', '09:00', ['9:00 AM', '09:00:00 am', '0,375', '0.375']),
  ...as('schedule.monday.end', '16:30', ['16h30', '4:30 PM', '0,6875', '16 h 30']),
  ...as('schedule.monday.end', '12:20', ['12:20 PM', '0,513888888888889']),
  ...as('reservedFor.schools', ['0350044H'], ['0350044H', '0350044H ', '0350044H|']),
  ...as('reservedFor.places', ['01004', '01', '2A'], ['1004 | 1 | 2A', '01004;01;2A']),
  ...as('sector.code', 's24', ['s24', 'S24', 'Filière bois', 'filiere bois']),
  ...as('description', 'Tu vois\nla vente', ['Tu vois_x000D_\nla vente']),
  ...as('title', 'L’« atelier »', ['L’« atelier »', '\u00a0L’« atelier » ']),
  ...as('title', '=> À la ferme', ['=> À la ferme']),
  ...as('title', '-10 °C : le froid', ["'-10 °C : le froid"]),
  ...as('title', "'Le Fournil', artisan", ["'Le Fournil', artisan"]),
];

function as(column: string, meant: unknown, typed: readonly string[]): [string, string, unknown][] {
  return typed.map((text) => [column, text, meant]);
}

/** Cells that cannot be told, and stay as they are for the contract to refuse. */
const UNSURE = [
  ['weeks', ['13/03/2027', 'le week-end', '08/03/2027 au 19/03/2027', '31/02/2027', '10/2027', '2027-W60']],
  ['weeks', ['3/22/2027', '2027-22-03', 'du 8 au 19 mars 2027', 'du 8 au 12 mars', 'S10', '2027']],
  ['schedule.monday.start', ['9h-12h', 'midi', '9,5', '375']],
  ['location.postcode', ['350', 'Rennes']],
  ['contact.phone', ['12345', 'à demander']],
  ['employer.isPublic', ['peut-être', '2']],
  ['seats.total', ['deux', '2 ou 3']],
] as const;

/** Cells of which a spreadsheet lost something. */
const LOST = [
  ['employer.siret', '1,23457E+13', 'number_cut_short'],
  ['employer.siret', '5.52101E+13', 'number_cut_short'],
  ['employer.siret', '5.52101E13', 'number_cut_short'],
  ['contact.phone', '6,12E+08', 'number_cut_short'],
  ['remoteId', '1E+15', 'number_cut_short'],
  ['location.postcode', '#####', 'formula'],
  ['employer.name', '#REF!', 'formula'],
  ['employer.name', '#NOM?', 'formula'],
  ['seats.total', '#N/A', 'formula'],
  ['title', '=RECHERCHEV(A2;Feuil2!A:C;2;FAUX)', 'formula'],
  ['title', '=B2&" à "&C2', 'formula'],
  ['title', 'Err:508', 'formula'],
] as const;

function read(column: string, text: string): { value: unknown; codes: string[] } {
  const { tree, errors } = fromCells({ [column]: text }, table);
  const value = column
    .split('.')
    .reduce<unknown>((inner, name) => (isTree(inner) ? inner[name] : undefined), tree);
  return { value, codes: errors.map(({ code }) => code) };
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

describe('a cell of an offer', () => {
  it.each(MEANT)('hands and software 13.11: %s, %j is %j', (column, typed, meant) => {
    expect(read(column, typed)).toEqual({ value: meant, codes: [] });
  });

  it.each(UNSURE)('hands and software 13.11: %s, does not guess what %j is', (column, texts) => {
    for (const text of texts) {
      const { value, codes } = read(column, text);
      expect([[value].flat()[0], codes]).toEqual([text, []]);
    }
  });

  it.each(LOST)('hands and software 13.11: %s, %j is refused in words', (column, text, code) => {
    expect(read(column, text)).toEqual({ value: undefined, codes: [code] });
  });
});
