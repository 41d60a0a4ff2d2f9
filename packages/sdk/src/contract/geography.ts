import * as z from 'zod/mini';

/** Degrees north, WGS 84, −90 to 90. */
export const Latitude = z.number().check(z.gte(-90), z.lte(90));

/** Degrees east, WGS 84, −180 to 180. */
export const Longitude = z.number().check(z.gte(-180), z.lte(180));

/** Code of a commune in the official geographic code: `35238` is Rennes, `2A004` Ajaccio. */
export const InseeCode = z.string().check(z.regex(/^(?:\d{2}|2[AB])\d{3}$/)).brand<'InseeCode'>();
export type InseeCode = z.infer<typeof InseeCode>;

/** A French postcode, 5 digits, which belongs to a department. */
export const Postcode = z
  .string()
  .check(z.regex(/^\d{5}$/), z.refine((text) => departmentOf(text) !== undefined, { params: { code: 'no_such_postcode' } }));

const OVERSEAS = new Set(['971', '972', '973', '974', '975', '976', '977', '978', '986', '987', '988']);

/**
 * Code of the department a postcode belongs to: the first two digits, three overseas, `2A` or `2B`
 * in Corsica. Undefined when no department has such postcodes.
 */
export function departmentOf(postcode: string): string | undefined {
  if (!/^\d{5}$/.test(postcode)) return undefined;
  const two = postcode.slice(0, 2);
  if (two === '97' || two === '98') {
    const three = postcode.slice(0, 3);
    return OVERSEAS.has(three) ? three : undefined;
  }
  if (two === '20') return /^20[01]/.test(postcode) ? '2A' : '2B';
  return Number(two) >= 1 && Number(two) <= 95 ? two : undefined;
}

/** A commune, for the choice of a place. */
export const Place = z.object({
  /** INSEE code; an arrondissement's own for Paris, Lyon and Marseille is not used. */
  code: InseeCode,
  name: z.string(),
  postcodes: z.array(z.string()),
  department: z.object({ code: z.string(), name: z.string() }),
  /** Inhabitants. */
  population: z.number(),
  latitude: Latitude,
  longitude: Longitude,
  /** True when the position is estimated from neighbouring communes. */
  approximate: z.boolean(),
});
export type Place = z.infer<typeof Place>;
