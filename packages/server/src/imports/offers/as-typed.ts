import { asMeant, isPhoneNumber, SECTORS, type Grade } from '@1eleve1stage/sdk/contract';
import { foldText } from '../../rules/search/fold.js';

/** A code without spaces, marks that nobody sees, and quotes around it. */
export function compact(text: string): string {
  return text.replaceAll(/[\s\p{Cf}"'“”«»‘’]/gu, '');
}

/** A code of digits: where it was taken for a number, programs may add a fraction. */
function digits(text: string): string {
  return compact(text).replace(/^(\d+)[.,]0+$/, '$1');
}

/** A postcode, with the zero that a spreadsheet drops: `1000` is 01000. */
export function postcodeAsTyped(text: string): string {
  return digits(text).replace(/^\d{4}$/, '0$&');
}

/** A SIRET, with the zeros that a spreadsheet drops. */
export function siretAsTyped(text: string): string {
  return digits(text).replace(/^\d{11,13}$/, (number) => number.padStart(14, '0'));
}

/** A telephone number, with the zero or the plus that a spreadsheet drops: `612345678`, `33612345678`. */
export function phoneAsTyped(text: string): string {
  const number = asMeant(digits(text), 'phone').replace(/^00/, '+');
  return ['', '0', '+'].map((start) => start + number).find(isPhoneNumber) ?? text;
}

/** A time of the day: `9h`, `9:00`, `09:00:00`. */
export function timeAsTyped(text: string): string {
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:[h:](\d{2})?(?::00)?)$/i.exec(compact(text)) ?? [];
  return hours === undefined ? text : `${hours.padStart(2, '0')}:${minutes}`;
}

const BOOLEANS = new Map([
  ...['vrai', 'true', 'oui', 'yes', 'o', 'y', 'x', '1'].map((word) => [word, true] as const),
  ...['faux', 'false', 'non', 'no', 'n', '0'].map((word) => [word, false] as const),
]);

/** Yes or no, as spreadsheets and people write it. */
export function booleanAsTyped(text: string): boolean | string {
  return BOOLEANS.get(foldText(text)) ?? text;
}

/** French spreadsheets write a decimal comma, and spaces between thousands. */
export function numberAsTyped(text: string): number | string {
  const number = compact(text).replace('\u2212', '-');
  return /^-?\d+(?:[.,]\d+)?$/.test(number) ? Number(number.replace(',', '.')) : text;
}

const GRADES = new Map<string, Grade>([
  ...['4', '4e', '4eme', 'quatrieme'].map((name) => [name, 'quatrieme'] as const),
  ...['3', '3e', '3eme', 'troisieme'].map((name) => [name, 'troisieme'] as const),
  ...['2', '2de', '2nde', '2nd', 'seconde', '2de gt', '2nde gt', 'seconde gt'].map(
    (name) => [name, 'seconde'] as const,
  ),
]);

/** A grade by one of its names: `3e`, `3ème`, `Troisième`. */
export function gradeAsTyped(text: string): string {
  return GRADES.get(foldText(text)) ?? text;
}

const SECTOR_NAMES = new Map(Object.entries(SECTORS).map(([code, name]) => [foldText(name), code]));

/** A sector by its code or its French name. */
export function sectorAsTyped(text: string): string {
  return SECTOR_NAMES.get(foldText(text)) ?? compact(text).toLowerCase();
}
