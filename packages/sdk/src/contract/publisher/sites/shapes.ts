import * as z from 'zod/mini';
import { SiteId, Siret } from '../../base/ids.js';
import { oneLine, properName } from '../../base/text.js';
import { Postcode } from '../../places/shapes.js';

/** A site as its publisher says it: a place of its own where it hosts. */
export const SiteInput = z.strictObject({
  /** What its people call it. */
  name: oneLine(1, 80),
  /** The SIRET of the establishment there, where it has one. */
  siret: z.optional(Siret),
  street: z.optional(oneLine(1, 200)),
  postcode: Postcode,
  city: properName(1, 50),
});
export type SiteInput = z.infer<typeof SiteInput>;

/** A site of an account. Offers keep an address of their own: those at a site are those that say its address. */
export const Site = z.object({
  id: SiteId,
  name: z.string(),
  siret: z.optional(z.string()),
  street: z.optional(z.string()),
  postcode: z.string(),
  city: z.string(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type Site = z.infer<typeof Site>;
