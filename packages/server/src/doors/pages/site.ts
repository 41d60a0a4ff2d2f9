import type { Language } from '@1eleve1stage/sdk/contract';
import { changed, writePageParams, type PageParams } from './page-params.js';

/** Addresses of the hosted pages and of the embeds. The service may live under a path. */
export interface Site {
  /** Address of the service, without a slash at the end: for what leaves the page. */
  url: string;
  /** Its path, `` or `/stages`: links of our pages begin with it. */
  base: string;
}

export function toSite(publicUrl: string): Site {
  return { url: publicUrl, base: new URL(publicUrl).pathname.replace(/\/$/, '') };
}

/** Path of the search page, under the site's base. */
export function searchPath(params: PageParams): string {
  return `/s/search${writePageParams(kept(params))}`;
}

/** Path of an offer's page, which keeps the search it was found by. */
export function offerPath(
  id: string,
  params: PageParams,
  page: '' | '/apply' | '/poster' | '/report' = '',
): string {
  return `/s/offers/${id}${page}${writePageParams(kept(changed(params, {})))}`;
}

/** Path of the builder, in a language; the element's own is one of the choices, which it keeps. */
export function builderPath(lang: Language, { lang: _, ...choices }: PageParams = { query: {} }): string {
  return inOwnLanguage(`/embed${writePageParams(choices)}`, lang);
}

/** Path of the page that says what can stop an embed. */
export function diagnosePath(lang: Language): string {
  return inOwnLanguage('/embed/diagnose', lang);
}

/** A path of ours as its page in a language has it: French ones name none. */
export function inOwnLanguage(path: string, lang: Language): string {
  if (lang === 'fr') return path;
  return `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`;
}

/** The parameters that our own pages heed. */
function kept({ element: _, looks: __, ...params }: PageParams): PageParams {
  return params;
}
