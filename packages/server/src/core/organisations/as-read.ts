import type { Review, StoredOffer, Stores } from '../../ports/index.js';
import { digestOf } from '../base/digest.js';
import { ownState } from '../offers/rules/offer-state.js';

/** Offers of an organisation that are read with it, at most: the others wait one by one. */
const MOST_READ = 100;

/** What somebody decides on: what they read, which may have changed meanwhile. */
export interface AsRead {
  version: string;
  /** The moderator; absent where the command line decides. */
  by?: string;
}

/**
 * What pupils would see of an organisation once it is approved, or see already, newest first; `isMore` where there may be
 * others, which wait one by one.
 */
export async function offersToRead(
  stores: Pick<Stores, 'offers'>,
  publisherId: string,
  now: Date,
): Promise<{ offers: StoredOffer[]; isMore: boolean }> {
  const page = { limit: MOST_READ, part: { name: 'all', now } } as const;
  const found = await stores.offers.list(publisherId, 'live', page);
  const offers = found.filter(
    (offer) => !offer.refused && ['published', 'paused', 'waiting'].includes(ownState(offer)),
  );
  return { offers, isMore: found.length === MOST_READ };
}

/** Says of an organisation, and of what it would show, whether they are still what was read. */
export function versionOfOrganisation(review: Review, offers: readonly StoredOffer[]): string {
  return `${versionOfReview(review)}.${digestOf(offers.map(({ id, content }) => [id, content]))}`;
}

/** True where an organisation says of itself what it said in that version, whatever its offers say. */
export function saysTheSame(review: Review, version: string): boolean {
  return version.startsWith(`${versionOfReview(review)}.`);
}

function versionOfReview({ declared, askedAt }: Review): string {
  return digestOf([declared, askedAt.getTime()]);
}

/** The same of an offer. */
export function versionOfOffer({ content }: StoredOffer): string {
  return digestOf(content);
}

/** True for a moderator who is of an organisation: they decide nothing about it. */
export async function isOfIt(
  { members }: Pick<Stores, 'members'>,
  { by }: Pick<AsRead, 'by'>,
  publisherId: string,
): Promise<boolean> {
  if (by === undefined) return false;
  return (await members.membershipsOf(by)).some((one) => one.publisherId === publisherId);
}
