import type { SectorCode } from '@1eleve1stage/sdk/contract';
import { sectorPath } from '@1eleve1stage/sdk/rules';
import type { Html } from './html.js';
import { drawing } from './icons.js';

/** The pictogram of a sector, the element's own. */
export function sectorIcon(sector: SectorCode): Html {
  return drawing(sectorPath(sector));
}
