import {
  ATTRIBUTE_FACTS,
  ATTRIBUTE_NAMES,
  ATTRIBUTES,
  ELEMENT_NAMES,
  isSearchAttribute,
  LANGUAGES,
  ME,
  OfferQuery,
  THEMES,
  type Attribute,
  type AttributeValue,
  type ElementName,
  type Language,
  type SearchAttribute,
} from '@1eleve1stage/sdk/contract';

export type Theme = AttributeValue<'theme'>;

/** The wish that the address of a page asks for: the element's attributes, under their names. */
export interface Wish {
  query: OfferQuery;
  /** A publishable key. */
  key?: string;
  theme?: Theme;
  /** Language of the page, where it is not French. */
  lang?: Language | undefined;
  /** Which element shows it, where that is not the search. */
  element?: ElementName | undefined;
  /** Looks that the element alone heeds, by attribute: our pages have no use for them. */
  looks?: Partial<Record<Look, string>>;
}

type Field = keyof typeof OfferQuery.shape;

/** Attributes that only the element heeds. */
type Look = Exclude<Attribute, SearchAttribute | 'theme'>;
const LOOKS = ATTRIBUTE_NAMES.filter((name): name is Look => !isSearchAttribute(name) && name !== 'theme');

/** Those of an element's attributes that are parameters of a search. */
const PRESETS = ATTRIBUTE_NAMES.filter(isSearchAttribute).map(
  (name): readonly [name: string, field: Field] => [name, ATTRIBUTE_FACTS[name].field],
);

/** Parameters that an address may say of a search, in the order they are written. */
const PARAMETERS: readonly (readonly [name: string, field: Field])[] = [
  ...PRESETS,
  ['wheelchair', 'wheelchair'],
  ['public', 'isPublic'],
  ['sort', 'sort'],
  ['cursor', 'cursor'],
];

const LISTS: readonly Field[] = ['weeks', 'sectors'];
const NUMBERS: readonly Field[] = ['radiusKm', 'year', 'limit'];
const BOOLEANS: readonly Field[] = ['wheelchair', 'isPublic'];

/** A wish as it was read of an address, and the parameters that could not be. */
export interface ReadWish {
  wish: Wish;
  ignored: string[];
}

/**
 * Reads an address, as the element reads its attributes: what is not understood is left out. Lists are separated by
 * commas, or given again and again as forms send them.
 */
export function readWish(params: URLSearchParams): ReadWish {
  const query: Record<string, unknown> = {};
  const ignored: string[] = [];
  for (const [name, field] of PARAMETERS) {
    const texts = params.getAll(name).filter((text) => text.trim());
    if (texts.length === 0) {
      // A value that came out empty says as little as one that cannot be read: nobody can tell whose offers it shows.
      if (field === 'publisher' && params.has(name)) ignored.push(name);
      continue;
    }
    const parsed = OfferQuery.shape[field].safeParse(toValue(field, texts));
    if (parsed.success) query[field] = parsed.data;
    else ignored.push(name);
  }
  const key = params.get('key')?.trim();
  const theme = THEMES.find((one) => one === params.get('theme'));
  const element = ELEMENT_NAMES.find((one) => one === params.get('element'));
  const asked = params.get('lang') ?? params.get('language');
  const lang = LANGUAGES.find((one) => one === asked && one !== 'fr');
  const looks = readLooks(params, ignored);
  const rest = {
    ...(key && { key }),
    ...(theme && { theme }),
    ...(lang && { lang }),
    ...(looks && { looks }),
  };
  // Each field was parsed by the schema of its name.
  return { wish: { query, ...rest, ...(element && element !== 'search' && { element }) }, ignored };
}

function readLooks(params: URLSearchParams, ignored: string[]): Wish['looks'] {
  const looks: Wish['looks'] = {};
  for (const name of LOOKS) {
    const text = params.getAll(name).map(trim).filter(Boolean).join(',');
    if (!text) continue;
    if (ATTRIBUTES[name](text) !== undefined) looks[name] = text;
    else ignored.push(name);
  }
  return Object.keys(looks).length > 0 ? looks : undefined;
}

function toValue(field: Field, texts: string[]): unknown {
  if (LISTS.includes(field)) return [...new Set(texts.flatMap((text) => text.split(',').map(trim)))];
  const text = trim(texts[0] ?? '');
  if (NUMBERS.includes(field)) return Number(text);
  if (BOOLEANS.includes(field)) return text === 'true' || (text === 'false' ? false : text);
  return text;
}

function trim(text: string): string {
  return text.trim();
}

/** The attributes of the element that ask for the same. */
export function attributesOf({ query, key, theme, looks = {} }: Wish): [name: string, value: string][] {
  const presets = PRESETS.map(([name, field]): [string, string] => [name, String(query[field] ?? '')]);
  const all: [string, string][] = [
    ['key', key ?? ''],
    ...presets,
    ...Object.entries(looks),
    ['theme', theme ?? ''],
  ];
  return all.filter(([, value]) => value !== '');
}

/** The wish as it is written after an address, `?q=…`; nothing when it asks for nothing. */
export function writeWish({ query, key, theme, lang, element, looks = {} }: Wish): string {
  const params = new URLSearchParams();
  if (element) params.set('element', element);
  for (const [name, field] of PARAMETERS) {
    const value = query[field];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    params.set(name, String(value));
  }
  for (const [name, value] of Object.entries(looks)) params.set(name, value);
  if (lang && looks.language !== lang) params.set('lang', lang);
  if (key) params.set('key', key);
  if (theme) params.set('theme', theme);
  // A comma is allowed there, and people read these addresses.
  const text = params.toString().replaceAll('%2C', ',');
  return text && `?${text}`;
}

/** The same wish for a page in a language. */
export function inLanguage({ looks, ...wish }: Wish, lang: Language): Wish {
  const { language: _, ...others } = looks ?? {};
  return { ...wish, looks: others, lang: lang === 'fr' ? undefined : lang };
}

/** The wish that names the publisher of a key where it asks for its offers: it then says the same without the key. */
export function ofPublisher(wish: Wish, publisherId: string | undefined): Wish {
  const isOwn = wish.query.publisher === ME && publisherId !== undefined;
  return isOwn ? { ...wish, query: { ...wish.query, publisher: publisherId } } : wish;
}

/** The same wish, with another search: a page of results always begins at its first. */
export function changed(wish: Wish, change: { [Name in Field]?: OfferQuery[Name] | undefined }): Wish {
  return { ...wish, query: { ...wish.query, cursor: undefined, ...change } };
}
