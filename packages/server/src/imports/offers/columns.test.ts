import { OfferRecord, WEEKDAYS } from '@1eleve1stage/sdk/contract';
import { expect, it } from 'vitest';
import { columnsOf } from './columns.js';
import { fromCells } from './from-cells.js';

const columns = columnsOf(OfferRecord);

it('has a column for each field of an offer, of the right kind', () => {
  expect(Object.fromEntries(columns)).toMatchObject({
    remoteId: 'text',
    'employer.name': 'text',
    'employer.isPublic': 'boolean',
    'sector.code': 'text',
    grades: 'list',
    weeks: 'list',
    'seats.total': 'number',
    'location.latitude': 'number',
    'accessibility.wheelchair': 'boolean',
    'reservedFor.schools': 'list',
    'schedule.friday.break.end': 'text',
    'contact.email': 'text',
    state: 'text',
  });
  const hours = [...columns.keys()].filter((column) => column.startsWith('schedule.'));
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
  expect(fromCells(cells, columns)).toEqual({
    remoteId: 'a-1',
    employer: { name: 'Ferme', isPublic: false },
    grades: ['troisieme', 'quatrieme'],
    seats: { total: 3 },
    location: { latitude: 48.11, longitude: -1.67 },
    schedule: { monday: { start: '09:00', end: '16:00' } },
  });
});

it('leaves to the schema what is not of its kind', () => {
  const cells = { 'seats.total': 'trois', 'employer.isPublic': 'peut-être' };
  expect(fromCells(cells, columns)).toEqual({
    seats: { total: 'trois' },
    employer: { isPublic: 'peut-être' },
  });
});
