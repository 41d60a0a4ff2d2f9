import * as z from 'zod/mini';
import { asMeant } from '../../../rules/as-meant.js';
import { isSiret } from '../../../rules/siret.js';

/** Who publishes an offer, as everybody reads it. */
export const OfferPublisher = z.object({
  id: z.string(),
  /** Differs from the employer's where an offer is relayed, or published under another name of the publisher's own. */
  name: z.string(),
});
export type OfferPublisher = z.infer<typeof OfferPublisher>;

/** Stands for the publisher of the key that is shown. */
export const ME = 'me';

/**
 * Whose offers: `me`, those that the key's own publisher published; an identifier, `pb_…`, those of that publisher;
 * a SIRET, those of the employer that has it, as far as the service vouches for who published them. Nobody else's are
 * shown, whatever name they bear.
 */
export const PublisherScope = z.string().check(
  z.maxLength(30, { abort: true }),
  z.overwrite((text) => asMeant(text, 'line').replace(/\s/g, '')),
  z.regex(/^(?:me|pb_[0-9a-hjkmnp-tv-z]{16}|\d{14})$/),
  z.refine((text) => !/^\d/.test(text) || isSiret(text), { params: { code: 'wrong_format' } }),
);
