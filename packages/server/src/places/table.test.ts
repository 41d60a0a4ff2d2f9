import { InseeCode } from '@1eleve1stage/sdk/contract';
import { describe, expect, it } from 'vitest';
import type { PlaceRow } from './join.js';
import { readTable, writeTable, type PlaceTable } from './table.js';

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
  const text = writeTable('# title', rows);
  const read = (written: string): PlaceTable => readTable(Buffer.from(written));

  it('reads back what it wrote', () => {
    const { size, at } = read(text);
    const places = rows.map(({ formerNames: _, ...place }) => place);
    expect(Array.from({ length: size }, (_, rank) => at(rank))).toEqual(places);
  });

  it('finds by code, name, part of a name, former name and postcode', () => {
    const { codes, names, parts, postcodes } = read(text).indexes;
    expect([...codes.exactly('01015')]).toEqual([1]);
    expect([...names.startingWith('aj')]).toEqual([0]);
    expect([...parts.exactly('bugey'), ...parts.exactly('saintbois')]).toEqual([1, 1]);
    expect([...postcodes.startingWith('200')]).toEqual([0, 0]);
  });

  it('refuses half a table, and a wrong line', () => {
    for (let length = 0; length < text.length; length += 1)
      expect(() => read(text.slice(0, length))).toThrow('cut short');
    expect(() => read(text.replace('\t76320', '')).at(0)).toThrow('wrong line');
  });
});
