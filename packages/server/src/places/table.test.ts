import { InseeCode } from '@1eleve1stage/sdk/contract';
import { describe, expect, it } from 'vitest';
import type { PlaceRow } from './join.js';
import { readTable, writeTable } from './table.js';

const rows: PlaceRow[] = [
  {
    code: InseeCode.parse('2A004'),
    name: 'Ajaccio',
    postcodes: ['20000', '20090', '20167'],
    department: { code: '2A', name: 'Corse-du-Sud' },
    population: 76_320,
    latitude: 41.91886,
    longitude: 8.73812,
    approximate: false,
    formerNames: [],
  },
  {
    code: InseeCode.parse('01015'),
    name: 'Arboys en Bugey',
    postcodes: ['01300'],
    department: { code: '01', name: 'Ain' },
    population: 0,
    latitude: 45.7,
    longitude: -0.5,
    approximate: true,
    formerNames: ['Arbignieu', 'Saint-Bois'],
  },
];

describe('the table of communes', () => {
  it('reads back what it wrote', () => {
    expect(readTable(writeTable('# title', rows))).toEqual(rows);
  });

  it('refuses half a table', () => {
    const text = writeTable('# title', rows);
    expect(() => readTable(text.slice(0, -1))).toThrow('cut short');
    expect(() => readTable(text.slice(0, 30))).toThrow('cut short');
    expect(() => readTable(text.replace('\t76320', ''))).toThrow('wrong line');
  });
});
