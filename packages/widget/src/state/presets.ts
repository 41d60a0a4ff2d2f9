import { ATTRIBUTES, DEFAULT_RADIUS_KM, type Attribute, type AttributeValue } from '@1eleve1stage/sdk/rules';
import type { InseeCode, OfferId, SectorCode, Uai, Week } from '@1eleve1stage/sdk/contract';
import type { Language } from '../words/language.js';
import { changed, noCriteria, type Criteria, type Scope } from './criteria.js';

/** The value of an attribute, once read; in the contract's type where it has one. */
type Value<Name extends Attribute> = Name extends keyof Branded ? Branded[Name] : AttributeValue<Name>;

interface Branded {
  place: InseeCode;
  weeks: Week[];
  sectors: SectorCode[];
  school: Uai;
  'offer-id': OfferId;
}

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
  theme: AttributeValue<'theme'> | undefined;
  /** Where what is searched is kept, beside the element. */
  address: AttributeValue<'address'> | undefined;
  /** Left out; the site's team is told, in the console. */
  refused: Refused[];
}

/** Reads each attribute as the table says; a value that is not understood is left out. */
export function readPresets(raw: RawPresets): Presets {
  const refused: Refused[] = [];
  function read<Name extends Attribute>(attribute: Name): Value<Name> | undefined {
    const given = raw[attribute];
    if (given === undefined || given === null) return undefined;
    const text = String(given).trim();
    if (!text && attribute !== 'publisher') return undefined;
    // Each reader checks what the contract's type of its name promises.
    const value = ATTRIBUTES[attribute](text) as Value<Name> | undefined;
    if (value === undefined) refused.push({ attribute, text });
    return value;
  }
  const code = read('place');
  const criteria: Criteria = {
    ...noCriteria,
    words: read('q') ?? '',
    asTyped: !!read('as-typed'),
    centre: code && { kind: 'commune', code },
    radiusKm: read('radius-km') ?? DEFAULT_RADIUS_KM,
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
