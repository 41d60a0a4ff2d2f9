import type { OfferContent, Site } from '../../../ports/index.js';

/** An address, and whose it is, as far as that is said. */
interface Whereabouts {
  siret?: string | undefined;
  street?: string | undefined;
  postcode: string;
  city: string;
}

/**
 * True of an offer that says a site's address, however it is spelt. Of two establishments at one address, it is at the one
 * whose SIRET it says.
 */
export function isAtSite(
  { location, employer }: Pick<OfferContent, 'location' | 'employer'>,
  site: Site,
): boolean {
  const { street, postcode, city } = location;
  return isSamePlace({ siret: employer.siret, street, postcode, city }, site);
}

/** The same of any two: a SIRET that one of them does not say tells nothing. */
export function isSamePlace(one: Whereabouts, other: Whereabouts): boolean {
  const isOther = one.siret !== undefined && other.siret !== undefined && one.siret !== other.siret;
  return (
    !isOther &&
    plain(one.postcode) === plain(other.postcode) &&
    plain(one.city) === plain(other.city) &&
    plain(one.street) === plain(other.street)
  );
}

/** What letters and digits say, in any case, without accents. */
function plain(text = ''): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
