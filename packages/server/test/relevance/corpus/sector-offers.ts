import type { SectorCode } from '@1eleve1stage/sdk/contract';

/**
 * Invented offers by sector, one a line: `job | town | title | employer | description`. The job names the offer
 * in what queries expect; several offers have the same job in different towns.
 */
export type SectorOffers = Readonly<Partial<Record<SectorCode, string>>>;
