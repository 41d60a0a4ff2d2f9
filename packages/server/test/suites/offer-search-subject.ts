import { FoundOffer } from '@1eleve1stage/sdk/contract';
import * as z from 'zod/mini';
import type {
  OfferContent,
  OfferSearch,
  SearchAnswer,
  SearchCriteria,
  Storage,
  StoredOffer,
} from '../../src/ports/index.js';
import { aContent, NOW, store } from './samples.js';

/** A search, and the storage whose offers it finds. */
export interface SearchSubject {
  storage: Storage;
  /** Another one after a restart. */
  readonly search: OfferSearch;
  /** Stops the search, and starts it from what it left behind. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export const RENNES = { latitude: 48.1147, longitude: -1.6794 };
export const CRITERIA: SearchCriteria = { mode: 'live', radiusKm: 20, limit: 20, now: NOW };

/** Somewhere north of Rennes. */
export function at(km: number): { location: OfferContent['location'] } {
  return { location: { ...aContent().location, latitude: RENNES.latitude + km / 111.195 } };
}

/** The offers of a page. */
export function readOffers(page: Buffer): FoundOffer[] {
  const offers: unknown = JSON.parse(page.toString());
  return z.array(FoundOffer).parse(offers);
}

export function numbersOf(offers: readonly FoundOffer[]): number[] {
  return offers.map(({ id }) => Number(id.slice(3)));
}

/** What tests do with a search. */
interface Searching {
  search(criteria?: Partial<SearchCriteria>): Omit<SearchAnswer, 'offers'> & { offers: FoundOffer[] };
  find(criteria: Partial<SearchCriteria>): string;
  put(...offers: StoredOffer[]): Promise<void>;
}

/** A search as tests ask it: what is not said is usual, and offers are their numbers. */
export function searchOf(subject: () => SearchSubject): Searching {
  const search: Searching['search'] = (criteria = {}) => {
    const { offers, ...answer } = subject().search.search({ ...CRITERIA, ...criteria });
    return { ...answer, offers: readOffers(offers) };
  };
  return {
    search,
    find: (criteria) => numbersOf(search(criteria).offers).join(' '),
    put: (...offers) => store(subject().storage, ...offers),
  };
}
