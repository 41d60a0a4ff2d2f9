import { OfferQuery } from '@1eleve1stage/sdk/contract';

/** Themes a page or a frame can be shown in; the reader's own unless told. */
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What the address of a page asks for: the element's attributes, under their names. */
export interface Wish {
  query: OfferQuery;
  /** A publishable key. */
  key?: string;
  theme?: Theme;
}

type Field = keyof typeof OfferQuery.shape;

/** What an address may say of a search, in the order it is written. */
const PARAMETERS: readonly (readonly [name: string, field: Field])[] = [
  ['q', 'q'],
  ['place', 'place'],
  ['radius-km', 'radiusKm'],
  ['grade', 'grade'],
  ['weeks', 'weeks'],
  ['sectors', 'sectors'],
  ['employer', 'employer'],
  ['school', 'school'],
  ['wheelchair', 'wheelchair'],
  ['public', 'isPublic'],
  ['sort', 'sort'],
  ['cursor', 'cursor'],
];

const LISTS: readonly Field[] = ['weeks', 'sectors'];
const BOOLEANS: readonly Field[] = ['wheelchair', 'isPublic'];

/** What was read of an address, and the parameters that could not be. */
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
    if (texts.length === 0) continue;
    const parsed = OfferQuery.shape[field].safeParse(toValue(field, texts));
    if (parsed.success) query[field] = parsed.data;
    else ignored.push(name);
  }
  const key = params.get('key')?.trim();
  const theme = THEMES.find((one) => one === params.get('theme'));
  // Each field was parsed by the schema of its name.
  return { wish: { query, ...(key && { key }), ...(theme && { theme }) }, ignored };
}

function toValue(field: Field, texts: string[]): unknown {
  if (LISTS.includes(field)) return [...new Set(texts.flatMap((text) => text.split(',').map(trim)))];
  const text = trim(texts[0] ?? '');
  if (field === 'radiusKm') return Number(text);
  if (BOOLEANS.includes(field)) return text === 'true' || (text === 'false' ? false : text);
  return text;
}

function trim(text: string): string {
  return text.trim();
}

/** Those that the element has as attributes. */
const ATTRIBUTES: readonly Field[] = [
  'q',
  'place',
  'radiusKm',
  'grade',
  'weeks',
  'sectors',
  'employer',
  'school',
];

/** The attributes of the element that ask for the same. */
export function attributesOf({ query, key, theme }: Wish): [name: string, value: string][] {
  const presets = PARAMETERS.filter(([, field]) => ATTRIBUTES.includes(field)).map(
    ([name, field]): [string, string] => [name, String(query[field] ?? '')],
  );
  const all: [string, string][] = [['key', key ?? ''], ...presets, ['theme', theme ?? '']];
  return all.filter(([, value]) => value !== '');
}

/** The wish as it is written after an address, `?q=…`; nothing when it asks for nothing. */
export function writeWish({ query, key, theme }: Wish): string {
  const params = new URLSearchParams();
  for (const [name, field] of PARAMETERS) {
    const value = query[field];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    params.set(name, String(value));
  }
  if (key) params.set('key', key);
  if (theme) params.set('theme', theme);
  // A comma is allowed there, and people read these addresses.
  const text = params.toString().replaceAll('%2C', ',');
  return text && `?${text}`;
}

/** The same wish, with another search: a page of results always begins at its first. */
export function changed(wish: Wish, change: { [Name in Field]?: OfferQuery[Name] | undefined }): Wish {
  return { ...wish, query: { ...wish.query, cursor: undefined, ...change } };
}
