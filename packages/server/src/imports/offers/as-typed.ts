import { asMeant, isPhoneNumber, SECTORS, type Grade } from '@1eleve1stage/sdk/contract';
import { foldText } from '@1eleve1stage/sdk/rules';
import { compact, digits } from '../text/values.js';

/** A SIRET, with the zeros that a spreadsheet drops. */
export function siretAsTyped(text: string): string {
  return digits(text).replace(/^\d{11,13}$/, (number) => number.padStart(14, '0'));
}

/** The code of a commune or of a department, with the zero that a spreadsheet drops: `1004`, `1`. */
export function areaAsTyped(text: string): string {
  return compact(text).replace(/^\d(?:\d{3})?$/, '0$&');
}

/** A telephone number, with the zero or the plus that a spreadsheet drops: `612345678`, `33612345678`. */
export function phoneAsTyped(text: string): string {
  const number = asMeant(digits(text), 'phone').replace(/^00/, '+');
  return ['', '0', '+'].map((start) => start + number).find(isPhoneNumber) ?? text;
}

/** A time of the day: `9h`, `9:00`, `09:00:00`, `9`, `9:00 AM`; or the part of a day that spreadsheets store of it, `0,375`. */
export function timeAsTyped(text: string): string {
  const typed = compact(text);
  const part = /^0[.,]\d+$/.test(typed) ? Number(typed.replace(',', '.')) : undefined;
  if (part !== undefined) return timeOf(Math.round(part * 24 * 60));
  const [, hours, minutes = '0', half] =
    /^(\d{1,2})(?:[h:](\d{2})?(?::00)?)?([ap]m)?$/i.exec(typed.replace(/heures?$/i, 'h')) ?? [];
  if (hours === undefined) return text;
  const hour = half ? (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hours);
  return timeOf(hour * 60 + Number(minutes));
}

function timeOf(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

const BOOLEANS = new Map([
  ...['vrai', 'true', 'oui', 'yes', 'o', 'y', 'x', '1'].map((word) => [word, true] as const),
  ...['faux', 'false', 'non', 'no', 'n', '0'].map((word) => [word, false] as const),
]);

/** Yes or no, as spreadsheets and people write it. */
export function booleanAsTyped(text: string): boolean | string {
  return BOOLEANS.get(foldText(text)) ?? text;
}

const GRADES = new Map<string, Grade>([
  ...['4', '4e', '4eme', 'quatrieme'].map((name) => [name, 'quatrieme'] as const),
  ...['3', '3e', '3eme', 'troisieme'].map((name) => [name, 'troisieme'] as const),
  ...['2', '2de', '2nde', '2nd', 'seconde', '2de gt', '2nde gt', 'seconde gt'].map(
    (name) => [name, 'seconde'] as const,
  ),
]);

/** A grade by one of its names: `3e`, `3ème`, `Troisième`, `classes de 3e`. */
export function gradeAsTyped(text: string): string {
  const name = foldText(text.replace(/^(\d)\.0+$/, '$1'));
  return GRADES.get(name.replace(/^classes? de |^eleves? de /, '').replace(/s$/, '')) ?? text;
}

const SECTOR_NAMES = new Map(Object.entries(SECTORS).map(([code, name]) => [foldText(name), code]));

/** A sector by its code or its French name. */
export function sectorAsTyped(text: string): string {
  return SECTOR_NAMES.get(foldText(text)) ?? compact(text).toLowerCase();
}
