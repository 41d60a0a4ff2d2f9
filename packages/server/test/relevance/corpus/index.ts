import { SECTOR_CODES, type OfferId, type SectorCode } from '@1eleve1stage/sdk/contract';
import type { StoredOffer } from '../../../src/ports/index.js';
import { aContent, anOffer } from '../../suites/samples.js';
import { foldText } from '@1eleve1stage/sdk/rules';
import { BUILDING } from './building.js';
import { BUSINESS } from './business.js';
import { CARE } from './care.js';
import { CULTURE } from './culture.js';
import { INDUSTRY } from './industry.js';
import { NATURE } from './nature.js';
import { PUBLIC } from './public.js';
import { SERVICES } from './services.js';

/** The job and the town of an offer: `veterinaire/rennes`. */
export type OfferKey = string;

const GROUPS = [NATURE, BUILDING, BUSINESS, CARE, CULTURE, INDUSTRY, PUBLIC, SERVICES];

/** Stored offers by their keys. */
export const offersByKey: ReadonlyMap<OfferKey, StoredOffer> = readOffers();

export const corpus: readonly StoredOffer[] = [...offersByKey.values()];

/** The keys of the corpus by the identifiers that searches answer. */
export const keyOf: ReadonlyMap<OfferId, OfferKey> = new Map(
  Array.from(offersByKey, ([key, { id }]) => [id, key]),
);

function readOffers(): Map<OfferKey, StoredOffer> {
  const read = new Map<OfferKey, StoredOffer>();
  for (const sector of SECTOR_CODES) {
    const lines = GROUPS.flatMap((group) => (group[sector] ?? '').trim().split('\n')).filter(Boolean);
    for (const line of lines) {
      const { key, toOffer } = readLine(line, sector);
      if (read.has(key)) throw new Error(`two offers are ${key}`);
      read.set(key, toOffer(numberOf(read.size)));
    }
  }
  return read;
}

function readLine(line: string, sector: SectorCode): { key: OfferKey; toOffer(number: number): StoredOffer } {
  const cells = line.trim().split(' | ');
  const [job, city, title, employer, description] = cells;
  if (!job || !city || !title || !employer || !description || cells.length > 5)
    throw new Error(`not an offer: ${line}`);
  return {
    key: `${job}/${foldText(city).replaceAll(' ', '-')}`,
    toOffer: (number) =>
      anOffer(number, {
        content: {
          title,
          description,
          employer: { name: employer, isPublic: false },
          sector: { code: sector },
          // Words find a town by its name; where it is does not matter here.
          location: { ...aContent().location, city },
        },
      }),
  };
}

/** Numbers of six digits, each once, in no order: among equal offers it is chance that decides who is first. */
function numberOf(index: number): number {
  return ((index + 1) * 618_033) % 999_983;
}

/** True for an offer of that job, or the one of that key. */
export function isNamedBy(key: OfferKey, name: string): boolean {
  return key === name || key.startsWith(`${name}/`);
}
