import { GRADES, isSectorCode, isUai, isWeek } from '@1eleve1stage/sdk/rules';
import type { Grade, InseeCode, OfferId, SectorCode, Uai, Week } from '@1eleve1stage/sdk/contract';
import { LANGUAGES, type Language } from '../words/language.js';
import {
  changed,
  LOCKABLE,
  noCriteria,
  USUAL_RADIUS,
  type Criteria,
  type Lockable,
  type Scope,
} from './criteria.js';

/** What each attribute says, once read. */
interface Values {
  q: string;
  place: InseeCode;
  'radius-km': number;
  grade: Grade;
  weeks: Week[];
  year: number;
  sectors: SectorCode[];
  publisher: string;
  employer: string;
  school: Uai;
  locked: Lockable[];
  'page-size': number;
  'first-view': 'form' | 'results';
  'offer-id': OfferId;
  language: Language;
  theme: 'light' | 'dark' | 'etat';
  address: 'page';
}

/** A name of attribute that this element reads. */
export type Attribute = keyof Values;

/** How each is read; undefined says that its value cannot be used. */
const READERS: { readonly [Name in Attribute]: (text: string) => Values[Name] | undefined } = {
  q: upTo(200),
  place: toInseeCode,
  'radius-km': between(1, 100),
  grade: oneOf(GRADES),
  weeks: listOf((text) => (isWeek(text) ? text : undefined)),
  year: between(2000, 2199),
  sectors: listOf((text) => (isSectorCode(text) ? text : undefined)),
  // Never left out, empty neither: a mistake must not show the offers of everybody. The service says whether there is
  // such a one.
  publisher: upTo(Infinity),
  employer: upTo(150),
  school: toUai,
  // The keys of an object are the names it was written with.
  locked: listOf(oneOf(Object.keys(LOCKABLE) as Lockable[])),
  'page-size': between(1, 100),
  'first-view': oneOf(['form', 'results']),
  'offer-id': toOfferId,
  language: oneOf(LANGUAGES),
  theme: oneOf(['light', 'dark', 'etat']),
  address: oneOf(['page']),
};

/** The attributes a page may set, as it wrote them. */
export type RawPresets = { readonly [Name in Attribute]?: unknown };

/** A value that cannot be used. */
export interface Refused {
  attribute: Attribute;
  text: string;
}

export interface Presets {
  criteria: Criteria;
  scope: Scope;
  /** True when the first results come without anybody asking. */
  searches: boolean;
  /** The offer to open first. */
  offerId: OfferId | undefined;
  language: Language | undefined;
  theme: Values['theme'] | undefined;
  /** Where what is searched is kept, beside the element. */
  address: Values['address'] | undefined;
  /** Left out; the site's team is told, in the console. */
  refused: Refused[];
}

/** Reads each attribute with the reader of its name; a value that is not understood is left out. */
export function readPresets(raw: RawPresets): Presets {
  const refused: Refused[] = [];
  function read<Name extends Attribute>(attribute: Name): Values[Name] | undefined {
    const given = raw[attribute];
    if (given === undefined || given === null) return undefined;
    const text = String(given).trim();
    if (!text && attribute !== 'publisher') return undefined;
    const value = READERS[attribute](text);
    if (value === undefined) refused.push({ attribute, text });
    return value;
  }
  const code = read('place');
  const criteria: Criteria = {
    ...noCriteria,
    words: read('q') ?? '',
    centre: code && { kind: 'commune', code },
    radiusKm: read('radius-km') ?? USUAL_RADIUS,
    grade: read('grade'),
    weeks: read('weeks') ?? [],
    year: read('year'),
    sectors: read('sectors') ?? [],
  };
  const scope: Scope = {
    publisher: read('publisher'),
    employer: read('employer'),
    school: read('school'),
    locked: read('locked'),
    pageSize: read('page-size'),
  };
  const { words, centre, weeks, sectors } = criteria;
  const isScoped = scope.publisher !== undefined || scope.employer;
  const any = !!(words || centre || weeks.length || sectors.length || isScoped);
  const firstView = read('first-view');
  return {
    criteria: changed(criteria, {}),
    scope,
    searches: firstView ? firstView === 'results' : any,
    offerId: read('offer-id'),
    language: read('language'),
    theme: read('theme'),
    address: read('address'),
    refused,
  };
}

function upTo(length: number) {
  return (text: string): string | undefined => (text.length <= length ? text : undefined);
}

function between(least: number, most: number) {
  return (text: string): number | undefined => {
    const number = Number(text);
    return number >= least && number <= most ? number : undefined;
  };
}

function oneOf<const Value extends string>(values: readonly Value[]) {
  return (text: string): Value | undefined => values.find((value) => value === text);
}

/** A list separated by commas; undefined as soon as one item is. */
function listOf<Item>(reader: (text: string) => Item | undefined) {
  return (text: string): Item[] | undefined => {
    const items = text.split(',').map((item) => reader(item.trim()));
    return items.some((item) => item === undefined) ? undefined : items.filter((item) => item !== undefined);
  };
}

function toInseeCode(text: string): InseeCode | undefined {
  // The contract's own pattern; whether the commune exists, the service says.
  return /^(?:\d{2}|2[AB])\d{3}$/.test(text) ? (text as InseeCode) : undefined;
}

function toUai(text: string): Uai | undefined {
  const uai = text.toUpperCase();
  return isUai(uai) ? (uai as Uai) : undefined;
}

function toOfferId(text: string): OfferId | undefined {
  // Whether there is such an offer, the service says.
  return /^of_\w{16}$/.test(text) ? (text as OfferId) : undefined;
}
