import { SECTORS, type SectorCodeName } from '@1eleve1stage/sdk/rules';

/** The name of each sector. */
export const sectors: Readonly<Record<SectorCodeName, string>> = SECTORS;
