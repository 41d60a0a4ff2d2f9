import type { FoundOffer } from '@1eleve1stage/sdk/contract';
import type { Texts } from '../words/catalogues.js';

/** A sector in the language spoken; as the service names it where it is newer than our texts. */
export function sectorName({ code, name }: FoundOffer['sector'], { sectors }: Texts): string {
  const known: Partial<Record<string, string>> = sectors;
  return known[code] ?? name;
}
