import type { DeclaredOrganisation, Person, Publisher, Review, StoredOffer } from '../../ports/index.js';
import type { KnownOffer, WaitingPosition } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { likenessFinder, type Likeness } from '../accounts/rules/look-alikes.js';
import { offersToRead, versionOfOffer, versionOfOrganisation } from './as-read.js';

/** Organisations, and offers of those that are approved, that one list shows. */
const MOST = 100;

/** Publishers that an organisation could be taken for, told at most. */
const MOST_ALIKE = 10;

/** A publisher that an organisation could be taken for. */
export interface Alike {
  publisher: Publisher;
  likeness: Likeness;
}

/** An organisation that waits for a moderator, with what there is to judge it by. */
export interface WaitingOrganisation {
  publisher: Publisher & { review: Review };
  people: readonly Person[];
  /** Publishers that it could be taken for. */
  alike: readonly Alike[];
  /** What it would show. */
  offers: readonly StoredOffer[];
  /** What a decision is about. */
  version: string;
}

/** An offer that waits by itself. */
export interface WaitingOffer {
  offer: KnownOffer;
  publisher: Publisher | undefined;
  /** What a decision is about; absent of one that is damaged, which nobody is shown. */
  version?: string;
}

/** All that waits for a moderator, what waited longest first; offers are those of organisations that were approved. */
export async function listWaiting(ports: Ports): Promise<{
  organisations: WaitingOrganisation[];
  offers: WaitingOffer[];
}> {
  const [organisations, offers] = await Promise.all([
    listWaitingOrganisations(ports, { limit: MOST }),
    listWaitingOffers(ports, { limit: MOST }),
  ]);
  return { organisations, offers };
}

/** A part of a list of what waits. */
interface Part {
  after?: WaitingPosition | undefined;
  limit: number;
}

export async function listWaitingOrganisations(
  { storage: { read }, now }: Ports,
  { after, limit }: Part,
): Promise<WaitingOrganisation[]> {
  const [waiting, all] = await Promise.all([
    read.accounts.listWaiting(limit, after),
    read.accounts.listPublishers(),
  ]);
  const find = likenessFinder(all);
  const organisations = waiting.map(async (publisher): Promise<WaitingOrganisation> => {
    const { id, review } = publisher;
    const members = await read.members.membersOf(id);
    const { offers } = await offersToRead(read, id, now());
    return {
      ...{ publisher, people: members.map(({ person }) => person), offers },
      alike: find(review.declared, id).slice(0, MOST_ALIKE),
      version: versionOfOrganisation(review, offers),
    };
  });
  return Promise.all(organisations);
}

export async function listWaitingOffers(
  { storage: { read } }: Ports,
  { after, limit }: Part,
): Promise<WaitingOffer[]> {
  const offers = await read.offers.listWaiting(limit, after);
  const listed = offers.map(async (offer): Promise<WaitingOffer> => {
    const publisher = await read.accounts.getPublisher(offer.publisherId);
    return { offer, publisher, ...(offer.content && { version: versionOfOffer(offer) }) };
  });
  return Promise.all(listed);
}

/** Publishers that an organisation could be taken for, among all. */
export function alikeTo(all: readonly Publisher[], id: string, declared: DeclaredOrganisation): Alike[] {
  return likenessFinder(all)(declared, id).slice(0, MOST_ALIKE);
}
