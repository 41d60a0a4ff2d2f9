import { RemoteId } from '@1eleve1stage/sdk/contract';
import { importPage, type TableFault } from '../../src/doors/publisher/offers/import/import-page.js';
import { tablePage, type TableView } from '../../src/doors/publisher/offers/import/table-page.js';
import type { OwnScene, Scene } from '../../src/doors/publisher/scene.js';
import { TABLE_COLUMNS } from '../../src/imports/offers/french-columns.js';
import type { TableRow } from '../../src/ports/index.js';
import { week } from '../suites/samples.js';
import type { State } from './states.js';

const DOORS = ['home', 'offers', 'candidates', 'account'] as const;

function inside(scene: Scene): OwnScene {
  const visitor = { name: 'Sophie Marchand', formToken: 'f'.repeat(64), doors: DOORS, waiting: 0 };
  return { ...scene, visitor };
}

const offer = (title: string) => ({
  ...{ remoteId: RemoteId.parse('1'), title, weeks: [week('2027-W12'), week('2027-W13')] },
  location: { postcode: '35000', city: 'Rennes' },
});
const ROWS: readonly TableRow[] = [
  { row: 2, outcome: 'created', offer: offer('Boulanger, boulangère'), reasons: [] },
  { row: 3, outcome: 'updated', offer: offer('<b>Vendeur</b>, vendeuse'), reasons: [] },
  { row: 4, outcome: 'unchanged', offer: offer('Pâtissier, pâtissière'), reasons: [] },
  {
    ...{ row: 5, outcome: 'refused' },
    reasons: [
      {
        fr: 'colonne H « Code postal », lu « 99999 ». Ce code postal n’existe pas. Attendu : 5 chiffres : 01000.',
        en: 'column H "Code postal", read "99999". This postcode does not exist. Expected: 5 digits: 01000.',
      },
    ],
  },
];
const VIEW: TableView = { name: 'offres-2027.csv', rows: ROWS, content: 'QQ', waits: false };

const choosing = (name: string, fault?: TableFault): State => ({
  name: `import${name}`,
  write: (scene) => importPage(inside(scene), { columns: TABLE_COLUMNS, fault }),
});
const shown = (name: string, change: Partial<TableView>): State => ({
  name: `table${name}`,
  write: (scene) => tablePage(inside(scene), { ...VIEW, ...change }),
});

/** A table of offers: chosen, looked at, stored. */
export const TABLE_STATES: readonly State[] = [
  choosing(''),
  choosing(', none chosen', 'missing'),
  choosing(', unreadable', {
    unreadable: { fr: 'Ce fichier est un PDF, pas du CSV.', en: 'This file is a PDF, not CSV.' },
  }),
  choosing(', too long', { tooManyRows: 300 }),
  shown('', {}),
  shown(', nothing right', { rows: ROWS.slice(3), waits: true }),
  {
    name: 'table, stored',
    write: (scene) => tablePage(inside(scene), { name: 'x.csv', rows: ROWS, waits: true }),
  },
];
