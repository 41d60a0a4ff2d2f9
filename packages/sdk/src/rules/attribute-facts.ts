import { ELEMENT_LANGUAGES, FIRST_VIEWS, THEMES, type Attribute } from './attributes.js';
import { GRADES } from './grades.js';

/** Facts of an attribute, for whoever writes a page. */
export interface AttributeFacts {
  /** In Markdown. */
  says: string;
  /** Values that may be written, after « write … »: it is told where something else was. */
  takes: string;
  example: string;
  /** The only values there are, when they can be counted. */
  values?: readonly string[];
  isNumber?: true;
  /** The parameter of a search that it is, where it is one. */
  field?: string;
}

/** Facts of each attribute, for whoever writes a page: editors, manifests, typings, the console and the guide say them. */
export const ATTRIBUTE_FACTS = {
  publisher: {
    says: 'Whose offers, and nobody else’s: `me`, those that the publisher of your key published; `pb_…`, a publisher; a SIRET that the service vouches for.',
    takes: 'me, or an identifier pb_…, or a SIRET of 14 digits',
    example: 'me',
    field: 'publisher',
  },
  q: { says: 'Words to search.', takes: 'at most 200 characters', example: 'animaux', field: 'q' },
  'as-typed': {
    says: '`true` searches all words as they are typed: no fault of spelling is mended, no word left out, no town read among them.',
    takes: 'true, or nothing',
    example: 'true',
    field: 'asTyped',
  },
  place: {
    says: 'INSEE code of a commune: offers show without typing.',
    takes: 'a commune’s INSEE code',
    example: '35238',
    field: 'place',
  },
  'radius-km': {
    says: 'Kilometres around the place, 1 to 100; 20 unless told.',
    takes: 'kilometres from 1 to 100',
    example: '20',
    isNumber: true,
    field: 'radiusKm',
  },
  grade: {
    says: 'Class of the pupils: `quatrieme`, `troisieme` or `seconde`.',
    takes: 'one of quatrieme, troisieme, seconde',
    example: 'troisieme',
    values: GRADES,
    field: 'grade',
  },
  year: {
    says: 'A school year by the year of its June; the present one, which switches on 1 July, unless told. `weeks` decide where there are some.',
    takes: 'the year of a June',
    example: '2028',
    isNumber: true,
    field: 'year',
  },
  weeks: {
    says: 'ISO weeks, separated by commas.',
    takes: 'ISO weeks',
    example: '2027-W02,2027-W03',
    field: 'weeks',
  },
  sectors: {
    says: 'Codes of sectors, separated by commas.',
    takes: 'codes from s1 to s51',
    example: 's26,s28',
    field: 'sectors',
  },
  employer: {
    says: 'A search for the name of an employer, whoever publishes under it; for your own offers, `publisher`.',
    takes: 'at most 150 characters',
    example: 'Ateliers Verdon',
    field: 'employer',
  },
  school: {
    says: 'UAI of your school: shows the offers reserved for it, first.',
    takes: 'a school’s UAI',
    example: '0350044H',
    field: 'school',
  },
  'page-size': {
    says: 'Offers a page, 1 to 100; 20 unless told.',
    takes: 'a number from 1 to 100',
    example: '10',
    isNumber: true,
    field: 'limit',
  },
  locked: {
    says: 'Presets that pupils cannot change, separated by commas: `q`, `place`, `radius-km`, `grade`, `weeks`, `sectors`.',
    takes: 'names among q, place, radius-km, grade, weeks, sectors',
    example: 'place,grade',
  },
  'first-view': {
    says: '`form`, or `results` at once; `results` unless told, when something says what to look for.',
    takes: 'form or results',
    example: 'form',
    values: FIRST_VIEWS,
  },
  'offer-id': {
    says: 'An offer to open first.',
    takes: 'an offer’s identifier',
    example: 'of_7k2m9x4c1v8b3n5j',
  },
  address: {
    says: '`page` keeps what is searched, and the offer that is open, in the address of your page (`stage-q=…`): the back button closes an offer, and an address can be shared. One element a page; never where the pupil stands.',
    takes: 'page, or nothing',
    example: 'page',
    values: ['page'],
  },
  language: {
    says: '`fr`, `en` or `fr-x-facile` (easy to read); the language of your page (`lang`) unless told.',
    takes: 'fr, en or fr-x-facile',
    example: 'en',
    values: ELEMENT_LANGUAGES,
  },
  theme: {
    says: '`light`, `dark` or `etat`, which reads the variables of a page of the state; your page’s `color-scheme` unless told.',
    takes: 'light, dark or etat',
    example: 'light',
    values: THEMES,
  },
} as const satisfies Record<Attribute, AttributeFacts>;

/** Attributes that are parameters of a search, under the name they have there. */
export type SearchAttribute = {
  [Name in Attribute]: (typeof ATTRIBUTE_FACTS)[Name] extends { field: string } ? Name : never;
}[Attribute];

/** True for an attribute that is a parameter of a search. */
export function isSearchAttribute(name: Attribute): name is SearchAttribute {
  return 'field' in ATTRIBUTE_FACTS[name];
}

const SEARCHED = ['employer', 'school', 'year', 'weeks', 'sectors', 'page-size'] as const;

/**
 * Attributes by which each of our elements, `stage-search`, `stage-offers` and `stage-apply`, is told of what it shows,
 * the most telling first; language and theme are of all.
 */
export const ELEMENT_ATTRIBUTES = {
  search: [
    ...(['place', 'radius-km', 'grade', 'publisher', 'q', 'as-typed', ...SEARCHED] as const),
    ...(['locked', 'first-view', 'address'] as const),
  ],
  offers: ['publisher', 'place', 'radius-km', 'grade', 'q', 'as-typed', ...SEARCHED, 'address'],
  apply: ['offer-id'],
} as const satisfies Record<string, readonly Attribute[]>;

export type ElementName = keyof typeof ELEMENT_ATTRIBUTES;
// The keys of an object are the names it was written with.
export const ELEMENT_NAMES = Object.keys(ELEMENT_ATTRIBUTES) as ElementName[];
