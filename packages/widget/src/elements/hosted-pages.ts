import { webAddressIn } from '../view/web-address-in.js';

/**
 * Where the offers can be seen when nothing works here: the link that the page wrote into the element, else the
 * service.
 *
 * @param base address of the service, as far as it is known
 */
export function hostedPage(element: Element, base: string): string {
  const link = element.querySelector('a[href]')?.getAttribute('href');
  return (webAddressIn(link, element.baseURI) ?? webAddressIn(base, element.baseURI))?.href ?? '';
}
