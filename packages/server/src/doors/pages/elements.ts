import { ELEMENT_ATTRIBUTES, ME, type ElementName } from '@1eleve1stage/sdk/contract';
import { offerPath, searchPath } from './site.js';
import { changed, writePageParams, type PageParams } from './page-params.js';

/** Height that a page may keep for an element, in CSS. */
export const ELEMENT_ROOM: Record<ElementName, string> = { search: '48em', offers: '36em', apply: '44em' };

/** Parameters that every element takes, and `near`, what is typed for the place of those that have one. */
const OF_ALL = ['element', 'key', 'language', 'theme', 'near'];

/** The parameters that make sense for an element, of all that an address has. */
export function settingsOf(name: ElementName, params: URLSearchParams): URLSearchParams {
  const known: readonly string[] = [...OF_ALL, ...ELEMENT_ATTRIBUTES[name]];
  return new URLSearchParams([...params].filter(([param]) => known.includes(param)));
}

/** The same in a frame, which neither reads the colours of the page around nor writes its address. */
export function framed({ theme, looks = {}, ...params }: PageParams): PageParams {
  const { address: _, ...others } = looks;
  return { ...params, looks: others, ...(theme !== undefined && theme !== 'etat' && { theme }) };
}

/** Path of the frame that holds the element they ask for. */
export function framePath({ element = 'search', ...params }: PageParams): string {
  return `/embed/${element}${writePageParams(framed(params))}`;
}

/** Path of the page that does the same without any script, theme left out; the key, too, unless it says whose offers. */
export function pagePath({ element, query, lang, looks, key }: PageParams): string {
  const id = looks?.['offer-id'];
  return element === 'apply' && id
    ? offerPath(id, { query: {}, lang }, '/apply')
    : searchPath({ query, lang, ...(query.publisher === ME && key !== undefined && { key }) });
}

/** Path of the page that sites which know oEmbed make this element of. */
export function announcedPath(params: PageParams): string {
  const { 'offer-id': id, ...looks } = params.looks ?? {};
  if (params.element !== 'apply' || !id) return `/s/search${writePageParams(changed(params, {}))}`;
  const { element: _, ...others } = params;
  return `/s/offers/${id}/apply${writePageParams({ ...others, looks })}`;
}
