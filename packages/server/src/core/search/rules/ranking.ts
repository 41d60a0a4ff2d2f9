import type { Sort } from '@1eleve1stage/sdk/rules';

/** Facts that the order of an offer depends on. */
export interface Ranked {
  id: string;
  /** True for an offer kept for the pupil's school: these come first. */
  isReserved: boolean;
  /** From the place searched; absent without a place. */
  distanceKm?: number;
  /** See `relevanceOf`; 0 without words. */
  relevance: number;
  /** Milliseconds since 1970. */
  publishedAt: number;
  /** Seats left, at least 1. */
  remaining: number;
  /** Pupils who wait for an answer. */
  waiting: number;
}

/** Where an offer stands: the group, then the value, then the id, each from small to large. */
export interface Rank {
  group: 0 | 1;
  value: number;
  id: string;
}

/** Nearer than this makes no difference: nobody minds a ten-minute ride. */
export const NEAR_KM = 3;

export function rankOf(offer: Ranked, sort: Sort): Rank {
  return { group: offer.isReserved ? 0 : 1, value: valueOf(offer, sort), id: offer.id };
}

/**
 * Distance stretched by how many pupils already wait for each remaining seat, so that those who
 * search near the same town do not all see the same offers first.
 */
export function recommendedValue(distanceKm: number, waiting: number, remaining: number): number {
  return Math.max(distanceKm, NEAR_KM) * (1 + waiting / remaining);
}

function valueOf(offer: Ranked, sort: Sort): number {
  switch (sort) {
    case 'recommended':
      return recommendedValue(offer.distanceKm ?? 0, offer.waiting, offer.remaining);
    case 'distance':
      return offer.distanceKm ?? 0;
    case 'relevance':
      return -offer.relevance;
    case 'newest':
      return -offer.publishedAt;
  }
}

/** Negative when `a` comes before `b`; 0 for one and the same offer only. */
export function compareRanks(a: Rank, b: Rank): number {
  return a.group - b.group || a.value - b.value || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
