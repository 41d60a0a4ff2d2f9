import { departmentOf, type Place } from '@1eleve1stage/sdk/contract';
import { foldText } from '@1eleve1stage/sdk/rules';
import { placeKey, placeWords, unfinishedKeys } from './fold.js';
import type { PlaceTable } from './table.js';

/** One way to understand what is typed. */
export interface Reading {
  /** Keys that a name may begin with. */
  keys: string[];
  /** Leaves out communes that are not where it says. */
  accept(place: Place): boolean;
}

/** Words between a name and its department: « dans le 93 », « à la Réunion ». */
const LINKS: ReadonlySet<string> = new Set(
  'a au aux dans d de du dep departement departements dept dpt en l la le les'.split(' '),
);

/** Letters from which a department may be typed to its end. */
const SHORTEST_BEGINNING = 3;

/** Arrondissements, by the key of their town: beside it, a number up to theirs is one of them. */
const ARRONDISSEMENTS: ReadonlyMap<string, number> = new Map([
  ['paris', 20],
  ['lyon', 9],
  ['marseille', 16],
]);

/** The number in what is typed: a postcode, a department's, their beginning; empty when there is none. */
export function numberIn(typed: string): string {
  const numbers = foldText(typed)
    .replaceAll(/\b(\d{2}) (\d{3})\b/g, '$1$2')
    .match(/\b(?:\d+|2[ab])\b/g);
  return (numbers ?? [])
    .reduce((longest, one) => (one.length > longest.length ? one : longest), '')
    .toUpperCase();
}

/**
 * The ways to understand a name, with a number or a department beside it; those that leave least out come last.
 * Nothing has a meaning here that a commune's whole name has: « Bar-sur-Aube » is asked for before a Bar in Aube.
 */
export function readingsOf(table: PlaceTable, typed: string): Reading[] {
  const keys = unfinishedKeys(typed);
  if (keys.length === 0) return [];
  const number = numberIn(typed);
  const words = placeWords(typed);
  const plain = { keys, accept: () => true };
  if (number !== '' && !isArrondissement(placeKey(typed), number)) {
    const accept = (place: Place): boolean => hasNumber(table, place, number);
    const named = { keys: [...new Set([...keys, withoutLinks(words).join('')])], accept };
    // A postcode is wrong, or its name is; a shorter number may be of something else.
    return number.length === 5 ? [named] : [named, plain];
  }
  return [plain, ...besideDepartments(table, words)];
}

function isArrondissement(key: string, number: string): boolean {
  return Number(number) <= (ARRONDISSEMENTS.get(key) ?? 0);
}

/** True where a postcode of the commune, or its department, begins so; codes of CEDEX are known by their department. */
function hasNumber({ indexes }: PlaceTable, { postcodes, department }: Place, number: string): boolean {
  if (postcodes.some((postcode) => postcode.startsWith(number))) return true;
  if (number.length < 5) return department.code.startsWith(number);
  return indexes.postcodes.exactly(number).length === 0 && departmentsOf(number).includes(department.code);
}

/** The departments a postcode may be of: those of CEDEX tell the two of Corsica apart badly. */
export function departmentsOf(postcode: string): string[] {
  if (postcode.startsWith('20')) return ['2A', '2B'];
  const one = departmentOf(postcode);
  // Between La Réunion and the islands the name decides.
  return one === '974' && /^97[78]/.test(postcode)
    ? [one, postcode.slice(0, 3)]
    : one === undefined
      ? []
      : [one];
}

/** A name with a department's behind or before it, the longest that is one first. */
function besideDepartments({ departments }: PlaceTable, words: readonly string[]): Reading[] {
  const reading = (name: readonly string[], isMeant: (key: string) => boolean): Reading[] => {
    const codes = departments.filter(({ keys }) => keys.some(isMeant)).map(({ code }) => code);
    const key = withoutLinks(name).join('');
    if (codes.length === 0 || key === '') return [];
    return [{ keys: [key], accept: ({ department }) => codes.includes(department.code) }];
  };
  const cuts = words.map((_, at) => at).slice(1);
  const behind = cuts.flatMap((at) => {
    const text = words.slice(at).join('');
    // It may still be typed.
    const isBegun = text.length >= SHORTEST_BEGINNING;
    return reading(words.slice(0, at), (key) => (isBegun ? key.startsWith(text) : key === text));
  });
  const before = cuts.toReversed().flatMap((at) => {
    const text = words.slice(0, at).join('');
    return reading(words.slice(at), (key) => key === text);
  });
  return [...behind, ...before];
}

function withoutLinks(words: readonly string[]): string[] {
  const end = words.findLastIndex((word) => !LINKS.has(word));
  return words.slice(0, end + 1);
}
