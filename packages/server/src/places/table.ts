import type { InseeCode, Place } from '@1eleve1stage/sdk/contract';
import type { PlaceRow } from './join.js';
import { Lines } from './lines.js';
import { departmentKeys, INDEX_NAMES, KEYS_OF, type IndexName } from './place-keys.js';
import { readPrefixIndex, writePrefixIndex, type PrefixIndex } from './prefix-index.js';

// The table is text, in sections that an empty line ends: where it comes from and one line a department; one line
// a commune, most populous first; then the indexes. Fields are separated by tabs, lists by `|`.

/** Raise it when the join or the format changes, so that tables built before are built again. */
const EDITION = 4;

/** First line of the table that today's code makes of those sources. */
export function tableTitle(sources: string): string {
  return `# Communes de France, edition ${EDITION}, from ${sources}`;
}

/** Communes, most populous first, and what finds them. */
export interface PlaceTable {
  /** How many there are. */
  size: number;
  /** The commune of a rank. */
  at(rank: number): Place;
  /** Departments, and the keys their names are typed with. */
  departments: readonly { code: string; name: string; keys: readonly string[] }[];
  /** Ranks by key. */
  indexes: Record<IndexName, PrefixIndex>;
}

/**
 * Writes the table; {@link readTable} reads it back.
 *
 * @param places most populous first
 */
export function writeTable(title: string, places: readonly PlaceRow[]): string {
  const departments = new Map(places.map(({ department }) => [department.code, department.name]));
  const sections = [
    [title, ...[...departments].sort().map((department) => department.join('\t'))],
    places.map(toLine),
    ...INDEX_NAMES.map((name) =>
      writePrefixIndex(
        places.flatMap((place, rank) => KEYS_OF[name](place).map((key) => [key, rank] as const)),
      ),
    ),
  ];
  return sections.map((lines) => `${lines.join('\n')}\n\n`).join('');
}

/**
 * Reads a table, whose text stays what it is: a commune is made of its line when it is asked for.
 *
 * @throws when the text is not a whole table
 */
export function readTable(text: Buffer): PlaceTable {
  const [head, communes, ...indexes] = toSections(text);
  if (!head || !communes || indexes.length !== INDEX_NAMES.length)
    throw new Error('The table of communes is cut short.');
  const departments = readDepartments(head);
  const entries = INDEX_NAMES.map((name, at) => [name, readPrefixIndex(indexes[at] ?? head)] as const);
  return {
    size: communes.length,
    departments: [...departments.values()].map(({ code, name }) => ({
      ...{ code, name },
      keys: departmentKeys(name),
    })),
    at: (rank) => toPlace(communes.at(rank), departments),
    // An entry for each name there is.
    indexes: Object.fromEntries(entries) as Record<IndexName, PrefixIndex>,
  };
}

const END_OF_SECTION = '\n\n';

function toSections(text: Buffer): Lines[] {
  const sections: Lines[] = [];
  for (let start = 0; ;) {
    const end = text.indexOf(END_OF_SECTION, start);
    if (end < 0) return sections;
    sections.push(new Lines(text.subarray(start, end + 1)));
    start = end + END_OF_SECTION.length;
  }
}

/** Departments by code, each shared by its communes. */
function readDepartments(head: Lines): Map<string, Place['department']> {
  const departments = new Map<string, Place['department']>();
  for (let line = 1; line < head.length; line += 1) {
    const [code = '', name = ''] = head.at(line).split('\t');
    departments.set(code, { code, name });
  }
  return departments;
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
  ].join('\t');
}

function toPlace(line: string, departments: ReadonlyMap<string, Place['department']>): Place {
  const fields = line.split('\t');
  const [
    code = '',
    name = '',
    department = '',
    population,
    latitude,
    longitude,
    approximate,
    postcodes = '',
  ] = fields;
  const whole = departments.get(department);
  if (fields.length !== 8 || !whole) throw new Error(`The table of communes has a wrong line: ${line}`);
  return {
    // Written from a checked code.
    code: code as InseeCode,
    name,
    postcodes: postcodes.split('|'),
    department: whole,
    population: Number(population),
    latitude: Number(latitude),
    longitude: Number(longitude),
    approximate: approximate !== '',
  };
}
