import type { Site } from '../../ports/index.js';

/** A site as every engine keeps it. */
interface SiteRow extends Omit<Site, 'siret' | 'street'> {
  siret: string | null;
  street: string | null;
}

export function toSite({ siret, street, ...row }: SiteRow): Site {
  return { ...row, ...(siret !== null && { siret }), ...(street !== null && { street }) };
}

export function toSiteRow({ siret, street, ...site }: Site): SiteRow {
  return { ...site, siret: siret ?? null, street: street ?? null };
}
