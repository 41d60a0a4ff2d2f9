import * as z from 'zod/mini';
import { isSiret } from '../../rules/siret.js';
import { meant } from './text.js';

/** Identifier of an offer, `of_` and 16 characters. */
export const OfferId = id('of').brand<'OfferId'>();
export type OfferId = z.infer<typeof OfferId>;

/** Identifier of an application, `ap_` and 16 characters. Pupils read it as their application's number. */
export const ApplicationId = id('ap').brand<'ApplicationId'>();
export type ApplicationId = z.infer<typeof ApplicationId>;

/** Identifier of an access key, `ky_` and 16 characters; it opens nothing. */
export const KeyId = id('ky');

/** Identifier of a site, `st_` and 16 characters. */
export const SiteId = id('st');

/** A publisher's own identifier of an offer, unique among its offers. */
export const RemoteId = z
  .string()
  .check(z.minLength(1), z.maxLength(60, { abort: true }), z.regex(/^[\w.:~-]+$/))
  .brand<'RemoteId'>();
export type RemoteId = z.infer<typeof RemoteId>;

function id(prefix: string): z.ZodMiniString<string> {
  // Crockford's alphabet: no i, l, o or u, so that nothing is misread or rude.
  return z.string().check(z.regex(new RegExp(`^${prefix}_[0-9a-hjkmnp-tv-z]{16}$`)));
}

/** A SIRET: 14 digits whose checksum is right. Separators are dropped. */
export const Siret = meant('code', 0, 30).check(z.refine(isSiret, { params: { code: 'wrong_format' } }));
