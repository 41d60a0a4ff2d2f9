import type { HostedPages } from '../view/screen-view.js';
import type { Language } from '../words/language.js';
import { webAddressIn } from '../view/web-address-in.js';

/** The facts of an element that say where they are. */
interface Facts {
  /** Address of the service, as far as it is known. */
  base: string;
  /** The key that invented offers are seen with; undefined of all others. */
  testKey: string | undefined;
  language: Language;
}

/** The pages of the service that show the same as an element does. */
export function hostedPages(element: Element, { base, testKey, language }: Facts): HostedPages {
  const { baseURI } = element;
  const link = element.querySelector('a[href]')?.getAttribute('href');
  const service = webAddressIn(base, baseURI)?.href;
  const hostedPage = webAddressIn(link, baseURI)?.href ?? service ?? '';
  const query = [testKey && `key=${encodeURIComponent(testKey)}`, language === 'en' && 'lang=en'];
  const search = query.filter(Boolean).join('&');
  return {
    hostedPage,
    hostedAt: (path) =>
      service ? service.replace(/\/?$/, `/s/${path}${search && `?${search}`}`) : hostedPage,
  };
}

/** The offer of an address that our cards once led to, `#of_…`. */
export function offerIn(hash: string): string | undefined {
  return /^#(of_\w{16})$/.exec(hash)?.[1];
}
