import type { HttpContext } from '../http/environment.js';
import { parametersOf } from '../http/parameters.js';
import type { Page } from './page.js';
import { readPageParams } from './page-params.js';

type Language = Page['lang'];

const SPOKEN: readonly string[] = ['fr', 'en'] satisfies Language[];

/**
 * The language of a page whose address nobody of ours wrote: the one its address asks for, else the one that the browser
 * prefers of those we speak, else French.
 */
export function visitorLanguage(c: HttpContext): Language {
  const asked = parametersOf(c).get('lang') ?? '';
  return [asked, ...preferred(c.req.header('accept-language') ?? '')].find(isSpoken) ?? 'fr';
}

/** The language of a page whose address is one of ours: the one it asks for, French unless told. */
export function addressLanguage(c: HttpContext): Language {
  return readPageParams(parametersOf(c)).params.lang ?? 'fr';
}

function isSpoken(language: string): language is Language {
  return SPOKEN.includes(language);
}

/** Languages of an `Accept-Language`, the most wanted first, without their regions: `en-GB;q=0.8` is `en`. */
function preferred(header: string): string[] {
  return header
    .split(',', 20)
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='));
      return { language: tag.replace(/-.*/, ''), weight: weight === undefined ? 1 : Number(weight.slice(2)) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ language }) => language);
}
