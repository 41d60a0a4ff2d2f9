import type { Mode } from './accounts.js';

/** A place of its own where an organisation hosts. Offers have an address of their own, which is said to be one of these. */
export interface Site {
  /** `st_` and 16 characters. */
  id: string;
  publisherId: string;
  mode: Mode;
  /** What its people call it. */
  name: string;
  /** Of the establishment there; absent where it has none. */
  siret?: string;
  street?: string;
  postcode: string;
  city: string;
  createdAt: Date;
  updatedAt: Date;
}

/** Whose sites. */
export type SitesOf = Pick<Site, 'publisherId' | 'mode'>;

/** The sites of organisations. */
export interface Sites {
  /** By name. */
  list(whose: SitesOf): Promise<Site[]>;
  get(whose: SitesOf, id: string): Promise<Site | undefined>;
  /** Inserts the site, or replaces what the one of that id says. */
  put(site: Site): Promise<void>;
  /** False where there was none. */
  remove(whose: SitesOf, id: string): Promise<boolean>;
}
