import { INSEE_CODE, isSectorCode, isUai } from './codes.js';
import { GRADES } from './grades.js';
import {
  FIRST_SCHOOL_YEAR,
  LAST_SCHOOL_YEAR,
  LEAST_RADIUS_KM,
  LONGEST_EMPLOYER,
  LONGEST_WORDS,
  MOST_A_PAGE,
  MOST_RADIUS_KM,
} from './search-limits.js';
import { isWeek } from './week-number.js';

/** Languages the element speaks: French, English, and French that is easy to read (a tag as BCP 47 allows). */
export const ELEMENT_LANGUAGES = ['fr', 'en', 'fr-x-facile'] as const;

/** Themes an element can wear, the page's own unless told; `etat` reads colours of the page around. */
export const THEMES = ['light', 'dark', 'etat'] as const;

/** Views that an element may show first. */
export const FIRST_VIEWS = ['form', 'results'] as const;

/** Attributes whose value a page may keep from being changed. */
export const LOCKABLE = ['q', 'place', 'radius-km', 'grade', 'weeks', 'sectors'] as const;

/**
 * The one table of what a page may set of what our elements show and how: each attribute, in the order they are written,
 * and how its text is read; undefined says that it cannot be used. The parameters of the addresses that show an element
 * have the same names. `attribute-facts.ts` says the rest of each.
 */
export const ATTRIBUTES = {
  // Never left out, empty neither: a mistake must not show the offers of everybody. The service says whether there is
  // such a one.
  publisher: upTo(Infinity),
  q: upTo(LONGEST_WORDS),
  'as-typed': oneOf([true]),
  // Whether the commune exists, the service says; and the offer below.
  place: matching(INSEE_CODE),
  'radius-km': between(LEAST_RADIUS_KM, MOST_RADIUS_KM),
  grade: oneOf(GRADES),
  year: between(FIRST_SCHOOL_YEAR, LAST_SCHOOL_YEAR),
  weeks: listOf((text) => (isWeek(text) ? text : undefined)),
  sectors: listOf((text) => (isSectorCode(text) ? text : undefined)),
  employer: upTo(LONGEST_EMPLOYER),
  school: (text: string): string | undefined => (isUai(text.toUpperCase()) ? text.toUpperCase() : undefined),
  'page-size': between(1, MOST_A_PAGE),
  locked: listOf(oneOf(LOCKABLE)),
  'first-view': oneOf(FIRST_VIEWS),
  'offer-id': matching(/^of_\w{16}$/),
  address: oneOf(['page']),
  language: oneOf(ELEMENT_LANGUAGES),
  theme: oneOf(THEMES),
};

/** A name of attribute that our elements read. */
export type Attribute = keyof typeof ATTRIBUTES;

/** Value of an attribute, once read. */
export type AttributeValue<Name extends Attribute> = NonNullable<ReturnType<(typeof ATTRIBUTES)[Name]>>;

// The keys of an object are the names it was written with.
export const ATTRIBUTE_NAMES = Object.keys(ATTRIBUTES) as Attribute[];

/** The property of an attribute: `radiusKm` of `radius-km`. */
export type PropertyOf<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<PropertyOf<Rest>>}`
  : Name;

/** The property of an attribute: `radiusKm` of `radius-km`. */
export function propertyOf<Name extends string>(name: Name): PropertyOf<Name> {
  // The replacement writes the name as the type does.
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as PropertyOf<Name>;
}

/** Properties that a page may set on our elements: each attribute as the property of its name; numbers as numbers, too. */
export type AttributeProperties = {
  [Name in Attribute as PropertyOf<Name>]?:
    string | (AttributeValue<Name> extends number ? number : never) | null;
};

function matching(pattern: RegExp) {
  return (text: string): string | undefined => (pattern.test(text) ? text : undefined);
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

function oneOf<const Value extends string | true>(values: readonly Value[]) {
  return (text: string): Value | undefined => values.find((value) => String(value) === text);
}

/** A list separated by commas; undefined as soon as one item is. */
function listOf<Item>(reader: (text: string) => Item | undefined) {
  return (text: string): Item[] | undefined => {
    const items = text.split(',').map((item) => reader(item.trim()));
    return items.some((item) => item === undefined) ? undefined : items.filter((item) => item !== undefined);
  };
}
