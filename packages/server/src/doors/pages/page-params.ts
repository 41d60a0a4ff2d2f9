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

/** The parameters of a page, which its address has: the element's attributes, under their names. */
export interface PageParams {
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
const BOOLEANS: readonly Field[] = ['asTyped', 'wheelchair', 'isPublic'];

/** The parameters that an address says, and the names of those that could not be read. */
export interface ReadPageParams {
  params: PageParams;
  ignored: string[];
}

/**
 * Reads an address, as the element reads its attributes: what is not understood is left out. Lists are separated by
 * commas, or given again and again as forms send them.
 */
export function readPageParams(searchParams: URLSearchParams): ReadPageParams {
  const query: Record<string, unknown> = {};
  const ignored: string[] = [];
  for (const [name, field] of PARAMETERS) {
    const texts = searchParams.getAll(name).filter((text) => text.trim());
    if (texts.length === 0) {
      // A value that came out empty says as little as one that cannot be read: nobody can tell whose offers it shows.
      if (field === 'publisher' && searchParams.has(name)) ignored.push(name);
      continue;
    }
    const parsed = OfferQuery.shape[field].safeParse(toValue(field, texts));
    if (parsed.success) query[field] = parsed.data;
    else ignored.push(name);
  }
  const key = searchParams.get('key')?.trim();
  const theme = THEMES.find((one) => one === searchParams.get('theme'));
  const element = ELEMENT_NAMES.find((one) => one === searchParams.get('element'));
  const asked = searchParams.get('lang') ?? searchParams.get('language');
  const lang = LANGUAGES.find((one) => one === asked && one !== 'fr');
  const looks = readLooks(searchParams, ignored);
  const rest = {
    ...(key && { key }),
    ...(theme && { theme }),
    ...(lang && { lang }),
    ...(looks && { looks }),
  };
  // Each field was parsed by the schema of its name.
  return { params: { query, ...rest, ...(element && element !== 'search' && { element }) }, ignored };
}

function readLooks(searchParams: URLSearchParams, ignored: string[]): PageParams['looks'] {
  const looks: PageParams['looks'] = {};
  for (const name of LOOKS) {
    const text = searchParams.getAll(name).map(trim).filter(Boolean).join(',');
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
export function attributesOf({ query, key, theme, looks = {} }: PageParams): [name: string, value: string][] {
  const presets = PRESETS.map(([name, field]): [string, string] => [name, String(query[field] ?? '')]);
  const all: [string, string][] = [
    ['key', key ?? ''],
    ...presets,
    ...Object.entries(looks),
    ['theme', theme ?? ''],
  ];
  return all.filter(([, value]) => value !== '');
}

/** The parameters as they are written after an address, `?q=…`; nothing when they ask for nothing. */
export function writePageParams({ query, key, theme, lang, element, looks = {} }: PageParams): string {
  const searchParams = new URLSearchParams();
  if (element) searchParams.set('element', element);
  for (const [name, field] of PARAMETERS) {
    const value = query[field];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    searchParams.set(name, String(value));
  }
  for (const [name, value] of Object.entries(looks)) searchParams.set(name, value);
  if (lang && looks.language !== lang) searchParams.set('lang', lang);
  if (key) searchParams.set('key', key);
  if (theme) searchParams.set('theme', theme);
  // A comma is allowed there, and people read these addresses.
  const text = searchParams.toString().replaceAll('%2C', ',');
  return text && `?${text}`;
}

/** The same parameters for a page in a language. */
export function inLanguage({ looks, ...params }: PageParams, lang: Language): PageParams {
  const { language: _, ...others } = looks ?? {};
  return { ...params, looks: others, lang: lang === 'fr' ? undefined : lang };
}

/** The parameters naming the publisher of a key where they ask for its offers: they then say the same without the key. */
export function ofPublisher(params: PageParams, publisherId: string | undefined): PageParams {
  const isOwn = params.query.publisher === ME && publisherId !== undefined;
  return isOwn ? { ...params, query: { ...params.query, publisher: publisherId } } : params;
}

/** The same parameters, with another search: a page of results always begins at its first. */
export function changed(
  params: PageParams,
  change: { [Name in Field]?: OfferQuery[Name] | undefined },
): PageParams {
  return { ...params, query: { ...params.query, cursor: undefined, ...change } };
}
