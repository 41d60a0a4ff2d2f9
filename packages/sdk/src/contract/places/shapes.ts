import * as z from 'zod/mini';
import { departmentOf } from '../../rules/departments.js';
import { INSEE_CODE } from '../../rules/codes.js';
import { meant } from '../base/text.js';

/** Degrees north, WGS 84, −90 to 90. */
export const Latitude = z.number().check(z.gte(-90), z.lte(90));

/** Degrees east, WGS 84, −180 to 180. */
export const Longitude = z.number().check(z.gte(-180), z.lte(180));

/** Code of a commune in the official geographic code: `35238` is Rennes, `2A004` Ajaccio. */
export const InseeCode = z.string().check(z.regex(INSEE_CODE)).brand<'InseeCode'>();
export type InseeCode = z.infer<typeof InseeCode>;

/** A commune by its INSEE code, or a whole department by its own: `35238`, `35`, `2A`, `974`. */
export const AreaCode = meant('code', 0, 5)
  .check(z.regex(/^(?:\d{2}|2[AB])\d{3}$|^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|9[78]\d)$/))
  .brand<'AreaCode'>();
export type AreaCode = z.infer<typeof AreaCode>;

/** A French postcode, 5 digits, which belongs to a department. */
export const Postcode = meant('code', 0, 5).check(
  z.regex(/^\d{5}$/),
  z.refine((text) => departmentOf(text) !== undefined, { params: { code: 'no_such_postcode' } }),
);

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
