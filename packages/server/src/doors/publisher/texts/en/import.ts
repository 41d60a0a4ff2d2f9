import { countedInEnglish } from '@1eleve1stage/sdk/rules';
import type { Texts } from '../fr/index.js';

export const table: Texts['table'] = {
  title: 'Import a table of offers',
  back: 'Your offers',
  open: 'Import a table',
  says: 'You have many offers? Write them into a table: Excel, LibreOffice, Numbers.',
  steps: {
    template: 'Download the template: one line for each offer, the columns have their names, in French.',
    fill: 'Fill it in, then save it as CSV: “File”, “Save As”, “CSV”.',
    check: 'Choose it here. The page shows each line before anything is stored.',
  },
  template: 'Download the template',
  file: 'Your table',
  fileHint: 'A CSV file of 300 lines and 500 KB at most.',
  check: 'Check this table',
  columns: 'How to fill in the columns',
  needed: 'to be filled in',
  free: 'optional',
  examples: {
    remoteId: '1, 2, 3… Keep the same number to change an offer later on.',
    title: 'Boulanger, boulangère',
    description: 'What the pupil sees and does during the week, in some sentences.',
    'sector.code': 'Commerce et distribution',
    grades: '4e, 3e or 2de',
    weeks: 'du 22 au 26 mars 2027; between two weeks, a bar: S12 2027 | S13 2027',
    'seats.total': '2',
    monthlyCap: 'Empty: no limit.',
    'location.street': '4 rue des Tilleuls',
    'location.postcode': '35000',
    'location.city': 'Rennes',
    'contact.name': 'Sophie Marchand',
    'contact.email': 'Empty: your address.',
    'contact.phone': '02 99 00 00 00',
    workingConditions: 'Closed shoes.',
    lunchBreak: 'Canteen on site.',
    'employer.name': 'Empty: your organisation.',
    'employer.siret': 'Empty: that of your organisation. That of one of your places gives the address, too.',
    'employer.isPublic': 'oui or non',
  },
  found: (right, wrong) => {
    const read = `${countedInEnglish(right, 'offer', 'offers')} read`;
    return wrong === 0 ? read : `${read}, ${countedInEnglish(wrong, 'line', 'lines')} to correct`;
  },
  stored: (right, wrong) => {
    const stored = `${countedInEnglish(right, 'offer', 'offers')} stored`;
    return wrong === 0 ? stored : `${stored}, ${countedInEnglish(wrong, 'line', 'lines')} left aside`;
  },
  nothingYet: (name) => `${name}. Nothing is stored yet.`,
  done: 'Correct the lines left aside in your table, then import it again. An offer that is there already says again what its row says, and is shown again if you had taken it offline.',
  allIn: 'All lines are stored.',
  thenShown: 'The offers stored are shown to pupils, as if you had published them one by one.',
  thenWaiting: 'The offers stored are shown to pupils once your organisation is accepted.',
  store: (right) => (right === 1 ? 'Store this offer' : 'Store the offers'),
  another: 'Choose another file',
  toOffers: 'See my offers',
  rows: 'Your table, line by line',
  row: (row) => `Line ${row}`,
  outcomes: {
    created: 'New',
    updated: 'There already: it is replaced',
    unchanged: 'There already, the same',
    refused: 'To correct',
  },
  missing: 'Choose a file.',
  unreadable: 'This file cannot be read',
  tooManyRows: (most) =>
    `This table has more than ${most} lines. Nothing is stored: cut it into several files.`,
};
