import { ME } from '@1eleve1stage/sdk/contract';
import { offerPath, searchPath } from './site.js';
import { changed, writeWish, type ElementName, type Wish } from './wish.js';

/** What an element is, to whoever embeds it. */
interface ElementFacts {
  /** Height that a page may keep for it, in CSS. */
  room: string;
  /** Parameters that make sense for it, beside the key, the language and the theme. */
  settings: readonly string[];
}

export const ELEMENT_FACTS: Record<ElementName, ElementFacts> = {
  search: {
    room: '48em',
    settings: [
      ...['q', 'place', 'near', 'radius-km', 'grade', 'weeks', 'sectors', 'publisher', 'employer', 'school'],
      ...['page-size', 'locked', 'first-view', 'address'],
    ],
  },
  offers: {
    room: '36em',
    settings: [
      ...['publisher', 'employer', 'place', 'near', 'radius-km', 'grade', 'q', 'weeks', 'sectors', 'school'],
      ...['page-size', 'address'],
    ],
  },
  apply: {
    room: '44em',
    settings: ['offer-id'],
  },
};

/** Attributes and parameters that every element takes. */
const OF_ALL = ['element', 'key', 'language', 'theme'];

/** The parameters that make sense for an element, of all that an address has. */
export function settingsOf(name: ElementName, params: URLSearchParams): URLSearchParams {
  const known = [...OF_ALL, ...ELEMENT_FACTS[name].settings];
  return new URLSearchParams([...params].filter(([param]) => known.includes(param)));
}

/** The same in a frame, which neither reads the colours of the page around nor writes its address. */
export function framed({ theme, looks = {}, ...wish }: Wish): Wish {
  const { address: _, ...others } = looks;
  return { ...wish, looks: others, ...(theme !== undefined && theme !== 'etat' && { theme }) };
}

/** Path of the frame that holds the element of a wish. */
export function framePath({ element = 'search', ...wish }: Wish): string {
  return `/embed/${element}${writeWish(framed(wish))}`;
}

/** Path of the page that does the same without any script, theme left out; the key, too, unless it says whose offers. */
export function pagePath({ element, query, lang, looks, key }: Wish): string {
  const id = looks?.['offer-id'];
  return element === 'apply' && id
    ? offerPath(id, { query: {}, lang }, '/apply')
    : searchPath({ query, lang, ...(query.publisher === ME && key !== undefined && { key }) });
}

/** Path of the page that sites which know oEmbed make this element of. */
export function announcedPath(wish: Wish): string {
  const { 'offer-id': id, ...looks } = wish.looks ?? {};
  if (wish.element !== 'apply' || !id) return `/s/search${writeWish(changed(wish, {}))}`;
  const { element: _, ...others } = wish;
  return `/s/offers/${id}/apply${writeWish({ ...others, looks })}`;
}
