import type { OfferId } from '@1eleve1stage/sdk/contract';
import type { Review, WaitingPosition } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { nameForItsPeople } from '../accounts/name-to-bear.js';
import { likenessFinder } from '../accounts/rules/look-alikes.js';
import { domainSign, DOMAIN_SIGNS, type DomainSign } from './rules/mail-domain.js';

/** Organisations, and offers, on one page. */
const MOST = 20;

/** An organisation that waits, and what leaps to the eye. */
export interface QueuedOrganisation {
  id: string;
  review: Review;
  /** Publishers that it could be taken for. */
  alike: number;
  /** What the domains of its people's addresses say, the most telling one. */
  domain: DomainSign | undefined;
}

/** An offer that waits by itself. */
export interface QueuedOffer {
  id: OfferId;
  /** Undefined where it is damaged. */
  title: string | undefined;
  city: string | undefined;
  /** Whose it is. */
  organisation: string;
  since: Date;
}

export interface Queue {
  organisations: QueuedOrganisation[];
  offers: QueuedOffer[];
  /** Where each list goes on; absent where it ends. */
  next: { organisations?: WaitingPosition; offers?: WaitingPosition };
}

/** A page of what waits for a moderator, what waited longest first. @param after where each list goes on */
export async function listQueue(
  ports: Ports,
  after: { organisations?: WaitingPosition | undefined; offers?: WaitingPosition | undefined },
): Promise<Queue> {
  const [organisations, offers] = await Promise.all([
    queuedOrganisations(ports, after.organisations),
    queuedOffers(ports, after.offers),
  ]);
  const lastOne = organisations[MOST - 1];
  const lastOffer = offers[MOST - 1];
  return {
    organisations: organisations.slice(0, MOST),
    offers: offers.slice(0, MOST),
    next: {
      ...(organisations.length > MOST &&
        lastOne && { organisations: { since: lastOne.review.askedAt, id: lastOne.id } }),
      ...(offers.length > MOST && lastOffer && { offers: { since: lastOffer.since, id: lastOffer.id } }),
    },
  };
}

async function queuedOrganisations(
  { storage: { read } }: Ports,
  after: WaitingPosition | undefined,
): Promise<QueuedOrganisation[]> {
  const waiting = await read.accounts.listWaiting(MOST + 1, after);
  if (waiting.length === 0) return [];
  const find = likenessFinder(await read.accounts.listPublishers());
  const queued = waiting.map(async ({ id, review }): Promise<QueuedOrganisation> => {
    const { declared } = review;
    const signs = (await read.members.membersOf(id)).flatMap(({ person: { contact } }) =>
      contact ? domainSign(contact.email, declared.name).sign : [],
    );
    const domain = DOMAIN_SIGNS.findLast((sign) => signs.includes(sign));
    return { id, review, alike: find(declared, id).length, domain };
  });
  return Promise.all(queued);
}

async function queuedOffers(
  { storage: { read } }: Ports,
  after: WaitingPosition | undefined,
): Promise<QueuedOffer[]> {
  const waiting = await read.offers.listWaiting(MOST + 1, after);
  const queued = waiting.map(async (offer): Promise<QueuedOffer> => {
    const publisher = await read.accounts.getPublisher(offer.publisherId);
    const { title, location } = offer.content ?? {};
    return {
      ...{ id: offer.id, title, city: location?.city },
      organisation: publisher ? nameForItsPeople(publisher) : '',
      since: offer.updatedAt ?? new Date(0),
    };
  });
  return Promise.all(queued);
}
