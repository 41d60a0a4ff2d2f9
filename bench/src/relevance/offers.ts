import {
  openWeeks,
  type OfferId,
  type Place,
  type RemoteId,
  type SectorCode,
} from '@1eleve1stage/sdk/contract';
import { readLines } from './judgements.ts';
import type { StoredOffer } from '../service.ts';

const GROUPS = ['offers-a', 'offers-b', 'offers-c'];

/** Of a school year in which every offer is open. */
export const NOW = new Date('2027-03-10T10:00:00Z');

interface Written {
  /** Judgements name it; it is never searched. */
  id: string;
  title: string;
  employer: string;
  city: string;
  dept: string;
  sector: SectorCode;
  description: string;
}

/** The offers by their keys, as a publisher would have published them, in no order. */
export async function readOffers(places: readonly Place[]): Promise<ReadonlyMap<string, StoredOffer>> {
  const communes = new Map(places.map((place) => [communeKey(place.name, place.department.code), place]));
  // Written by hand in this shape; `corpus.test.ts` holds them to it.
  const written = (await Promise.all(GROUPS.map(readLines))).flat() as Written[];
  const numbered = written.map((offer, index) => [numberOf(index), offer] as const);
  numbered.sort(([a], [b]) => a - b);
  return new Map(
    numbered.map(([number, offer]) => {
      const commune = communes.get(communeKey(offer.city, offer.dept));
      if (!commune) throw new Error(`There is no ${offer.city} in ${offer.dept}.`);
      return [offer.id, toStored(offer, number, commune)];
    }),
  );
}

/** Each once, in no order: among equals it is chance that decides who comes first. */
function numberOf(index: number): number {
  return ((index + 1) * 618_033) % 999_983;
}

function communeKey(name: string, department: string): string {
  return `${name} ${department}`;
}

function toStored(offer: Written, number: number, commune: Place): StoredOffer {
  // Checked by nobody, written right: digits are letters of the alphabet that identifiers are made of.
  const id = `of_${String(number).padStart(16, '0')}` as OfferId;
  return {
    id,
    publisherId: 'pb_0000000000000001',
    mode: 'live',
    remoteId: String(number) as RemoteId,
    state: 'published',
    seatsHeld: 0,
    publishedAt: NOW,
    createdAt: NOW,
    updatedAt: NOW,
    content: {
      title: offer.title,
      description: offer.description,
      employer: { name: offer.employer, isPublic: false },
      sector: { code: offer.sector },
      grades: ['seconde'],
      weeks: openWeeks('seconde', NOW),
      seats: { total: 2 },
      location: {
        postcode: commune.postcodes[0] ?? '',
        city: commune.name,
        department: commune.department.code,
        latitude: commune.latitude,
        longitude: commune.longitude,
        isApproximate: true,
      },
      contact: { name: 'Stages', email: 'stages@example.fr' },
    },
  };
}
