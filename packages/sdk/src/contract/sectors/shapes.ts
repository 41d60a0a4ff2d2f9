import * as z from 'zod/mini';
import { SECTOR_CODES, SECTORS } from '../../rules/sectors.js';

/** Code of a sector of activity, see {@link SECTORS}. */
export const SectorCode = z.enum(SECTOR_CODES);
export type SectorCode = z.infer<typeof SectorCode>;

/** A sector of activity as an offer shows it. */
export const Sector = z.object({
  code: SectorCode,
  /** French name. */
  name: z.string(),
});
export type Sector = z.infer<typeof Sector>;

export function toSector(code: SectorCode): Sector {
  return { code, name: SECTORS[code] };
}
