import * as z from 'zod/mini';
import { KeyId } from '../../base/ids.js';
import { oneLine } from '../../base/text.js';

/** What the people of an organisation call a key. */
export const KeyName = oneLine(1, 60);

/** A site that may use a key, exactly as a browser sends it: `https://www.example.fr`, no path, no slash at the end. */
const Origin = z.string().check(z.minLength(1), z.maxLength(275));

/** The sites that may use a key, 20 at most; with none, no page may. */
export const Origins = z.array(Origin).check(z.maxLength(20));

/** A publishable key: the pages of its origins read offers and send applications with it. It is no secret. */
export const PublisherKey = z.object({
  id: KeyId,
  /** Absent where nobody gave it one. */
  name: z.optional(z.string()),
  mode: z.enum(['live', 'test']),
  /** The key itself; absent for one that was made before it was kept. */
  key: z.optional(z.string()),
  /** Its beginning and end, to recognise it. */
  hint: z.string(),
  origins: z.array(z.string()),
  createdAt: z.iso.datetime(),
  /** When a request last showed it, to the hour; absent before the first. */
  lastUsedAt: z.optional(z.iso.datetime()),
  /** Since when it is refused. */
  revokedAt: z.optional(z.iso.datetime()),
});
export type PublisherKey = z.infer<typeof PublisherKey>;
