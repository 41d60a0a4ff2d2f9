import { GRADES, isUai, isWeek, SECTORS } from '@1eleve1stage/sdk/rules';
import type { Grade, InseeCode, SectorCode, Uai, Week } from '@1eleve1stage/sdk/contract';
import { changed, noCriteria, USUAL_RADIUS, type Criteria, type Scope } from './criteria.js';

/** The attributes a page may set, as it wrote them. */
export interface RawPresets {
  q?: string | null | undefined;
  place?: string | null | undefined;
  radiusKm?: string | number | null | undefined;
  grade?: string | null | undefined;
  weeks?: string | null | undefined;
  sectors?: string | null | undefined;
  employer?: string | null | undefined;
  school?: string | null | undefined;
  theme?: string | null | undefined;
}

export interface Presets {
  criteria: Criteria;
  scope: Scope;
  /** True when the page says what to look for: the first results come without typing. */
  any: boolean;
  /** For the site's team, in the console: what is wrong, and what to write instead. */
  warnings: string[];
}

/** Reads each attribute with the reader of its name; a value that is not understood is left out, and said. */
export function readPresets(raw: RawPresets): Presets {
  const warnings: string[] = [];
  function read<T>(
    attribute: string,
    value: string | number | null | undefined,
    reader: (text: string) => T | undefined,
    advice: string,
  ): T | undefined {
    const text = String(value ?? '').trim();
    if (!text) return undefined;
    const read = reader(text);
    if (read === undefined) warnings.push(`${attribute}="${text}" is left out: ${advice}`);
    return read;
  }
  const code = read('place', raw.place, toInseeCode, 'write a commune’s INSEE code, such as place="35238".');
  const criteria: Criteria = {
    ...noCriteria,
    words: read('q', raw.q, upTo(200), 'write at most 200 characters.') ?? '',
    centre: code && { kind: 'commune', code },
    radiusKm:
      read('radius-km', raw.radiusKm, toRadius, 'write kilometres from 1 to 100, such as radius-km="20".') ??
      USUAL_RADIUS,
    grade: read('grade', raw.grade, toGrade, `write one of ${GRADES.join(', ')}.`),
    weeks:
      read('weeks', raw.weeks, listOf(toWeek), 'write ISO weeks, such as weeks="2027-W02,2027-W03".') ?? [],
    sectors:
      read(
        'sectors',
        raw.sectors,
        listOf(toSector),
        'write codes from s1 to s51, such as sectors="s26,s31".',
      ) ?? [],
  };
  const scope: Scope = {
    employer: read('employer', raw.employer, upTo(150), 'write at most 150 characters.'),
    school: read('school', raw.school, toUai, 'write a school’s UAI, such as school="0350001A".'),
  };
  // Styles alone read the theme; here its value is only checked.
  read('theme', raw.theme, toTheme, 'write light or dark.');
  const { words, centre, weeks, sectors } = criteria;
  const any = !!(words || centre || weeks.length || sectors.length || scope.employer);
  return { criteria: changed(criteria, {}), scope, any, warnings };
}

const upTo =
  (length: number) =>
  (text: string): string | undefined =>
    text.length <= length ? text : undefined;

/** A list separated by commas; undefined as soon as one item is. */
const listOf =
  <T>(reader: (text: string) => T | undefined) =>
  (text: string): T[] | undefined => {
    const items = text.split(',').map((item) => reader(item.trim()));
    return items.some((item) => item === undefined) ? undefined : items.filter((item) => item !== undefined);
  };

function toRadius(text: string): number | undefined {
  const km = Number(text);
  return km >= 1 && km <= 100 ? km : undefined;
}

const toTheme = (text: string): string | undefined =>
  text === 'light' || text === 'dark' ? text : undefined;

const toGrade = (text: string): Grade | undefined => GRADES.find((grade) => grade === text);

const toWeek = (text: string): Week | undefined => (isWeek(text) ? text : undefined);

function toSector(text: string): SectorCode | undefined {
  // The key was just found among the codes.
  return Object.hasOwn(SECTORS, text) ? (text as SectorCode) : undefined;
}

function toInseeCode(text: string): InseeCode | undefined {
  // The contract's own pattern; whether the commune exists, the service says.
  return /^(?:\d{2}|2[AB])\d{3}$/.test(text) ? (text as InseeCode) : undefined;
}

function toUai(text: string): Uai | undefined {
  const uai = text.toUpperCase();
  return isUai(uai) ? (uai as Uai) : undefined;
}
