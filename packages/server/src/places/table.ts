import { InseeCode } from '@1eleve1stage/sdk/contract';
import type { PlaceRow } from './join.js';

// The table is text: a line that says where it comes from, one line a department, an empty line, then one
// line a commune, most populous first; fields are separated by tabs, lists by `|`.

/** Raise it when the join or the format changes, so that tables built before are built again. */
const EDITION = 1;

/** First line of the table that today's code makes of those sources. */
export function tableTitle(sources: string): string {
  return `# Communes de France, edition ${EDITION}, from ${sources}`;
}

/** Writes the table; {@link readTable} reads it back. */
export function writeTable(title: string, places: readonly PlaceRow[]): string {
  const departments = new Map(places.map(({ department }) => [department.code, department.name]));
  return [
    title,
    ...[...departments].sort().map((department) => department.join('\t')),
    '',
    ...places.map(toLine),
    '',
  ].join('\n');
}

/** @throws when the text is not a whole table */
export function readTable(text: string): PlaceRow[] {
  const [head, body] = text.split('\n\n', 2);
  if (head === undefined || !body?.endsWith('\n')) throw new Error('The table of communes is cut short.');
  const departments = new Map(
    head
      .split('\n')
      .slice(1)
      .map((line) => {
        const [code = '', name = ''] = line.split('\t');
        // Shared by all communes of the department.
        return [code, { code, name }] as const;
      }),
  );
  return body
    .slice(0, -1)
    .split('\n')
    .map((line) => toRow(line, departments));
}

function toLine(place: PlaceRow): string {
  return [
    place.code,
    place.name,
    place.department.code,
    place.population,
    place.latitude,
    place.longitude,
    place.approximate ? '~' : '',
    place.postcodes.join('|'),
    place.formerNames.join('|'),
  ].join('\t');
}

function toRow(line: string, departments: ReadonlyMap<string, PlaceRow['department']>): PlaceRow {
  const fields = line.split('\t');
  const [
    code = '',
    name = '',
    department = '',
    population,
    latitude,
    longitude,
    approximate,
    postcodes,
    former,
  ] = fields;
  const whole = departments.get(department);
  if (fields.length !== 9 || !whole) throw new Error(`The table of communes has a wrong line: ${line}`);
  return {
    // Written from a checked code: checking 35,000 of them again would lengthen each start.
    code: code as InseeCode,
    name,
    postcodes: toList(postcodes),
    department: whole,
    population: Number(population),
    latitude: Number(latitude),
    longitude: Number(longitude),
    approximate: approximate !== '',
    formerNames: toList(former),
  };
}

function toList(text = ''): string[] {
  return text === '' ? [] : text.split('|');
}
