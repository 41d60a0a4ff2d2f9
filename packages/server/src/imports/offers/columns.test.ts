import { OfferRecord, WEEKDAYS } from '@1eleve1stage/sdk/contract';
import { expect, it } from 'vitest';
import { tableOf } from './columns.js';
import { fromCells } from './from-cells.js';

const table = tableOf(OfferRecord);
const columns = [...table.columns.keys()];

it('has a column for each field of an offer', () => {
  expect(columns).toEqual(
    expect.arrayContaining([
      ...['remoteId', 'title', 'employer.name', 'employer.isPublic', 'sector.code', 'grades', 'weeks'],
      ...['seats.total', 'location.latitude', 'reservedFor.schools', 'contact.email', 'state'],
    ]),
  );
  const hours = columns.filter((column) => column.startsWith('schedule.'));
  expect(hours).toHaveLength(4 * WEEKDAYS.length);
});

it('builds the object that the cells stand for', () => {
  const cells = {
    remoteId: ' a-1 ',
    'employer.name': 'Ferme',
    'employer.isPublic': 'FAUX',
    'employer.description': '',
    grades: 'troisieme | quatrieme',
    'seats.total': '3',
    'location.latitude': '48,11',
    'location.longitude': '-1.67',
    'schedule.monday.start': '09:00',
    'schedule.monday.end': '16:00',
    unknown: 'x',
  };
  expect(fromCells(cells, table).tree).toEqual({
    remoteId: 'a-1',
    employer: { name: 'Ferme', isPublic: false },
    sector: {},
    grades: ['troisieme', 'quatrieme'],
    seats: { total: 3 },
    location: { latitude: 48.11, longitude: -1.67 },
    schedule: { monday: { start: '09:00', end: '16:00' } },
  });
});

it('leaves to the schema what is not of its kind', () => {
  const cells = { 'seats.total': 'trois', 'employer.isPublic': 'peut-être' };
  expect(fromCells(cells, table).tree).toMatchObject({
    seats: { total: 'trois' },
    employer: { isPublic: 'peut-être' },
  });
});
