import type { Language } from '@1eleve1stage/sdk/contract';

/** The parameter of an address that says of which organisation a page is meant, to who is of several. */
export const ORGANISATION_PARAMETER = 'organisation';

/** The address of a page of an organisation's space. @param path may have parameters */
export function spaceAddress(
  publicUrl: string,
  path: string,
  { publisherId, language = 'fr' }: { publisherId: string; language?: Language },
): string {
  const of = `${ORGANISATION_PARAMETER}=${publisherId}${language === 'fr' ? '' : `&lang=${language}`}`;
  return `${publicUrl}${path}${path.includes('?') ? '&' : '?'}${of}`;
}
