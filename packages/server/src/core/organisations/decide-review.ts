import type { Publisher, Review, StoredOffer, Stores } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { findPublisher } from '../accounts/change-publisher.js';
import { nameToBear } from '../accounts/name-to-bear.js';
import { holdOffers, releaseOffers, toReleased } from '../offers/move-offers.js';
import { isOfIt, offersToRead, saysTheSame, versionOfOrganisation, type AsRead } from './as-read.js';
import { approvedLetter, refusedLetter } from './letters/review.js';
import { noteDecision, tellOwners } from './note-decision.js';

/** A moderator's decision. */
export interface Decided {
  publisher: Publisher;
  /** Offers that are shown from then on, or are no more. */
  offers: number;
}

/** Why nothing was decided: it says something else than was read, or whoever decides is of it. */
export type Undecided = 'changed' | 'own';

/**
 * Approves an organisation that opened its space by itself: it bears its name from then on, its SIRET is vouched for,
 * and what it published is shown. Its owners are written to. Once more finishes what a stop in between left.
 *
 * @param named its name or identifier
 * @param read what was read of it: where it waits no longer, or it or its offers say something else by now, nothing is
 *   decided, and what nobody read waits on. Absent where it is approved whatever it says
 * @returns undefined where there is none of that name that opened its space by itself
 */
export async function approveOrganisation(
  ports: Ports,
  named: string,
  read?: AsRead,
): Promise<Decided | Undecided | undefined> {
  const decided = await ports.storage.write(async (stores) => {
    const known = await findReviewed(stores, named);
    if (!known) return undefined;
    if (read && (await isOfIt(stores, read, known.id))) return 'own';
    const { offers } = read ? await offersToRead(stores, known.id, ports.now()) : { offers: [] };
    if (read && !isAsRead(known.review, offers, read)) return 'changed';
    if (known.review.state === 'approved') return { publisher: known, offers: 0 };
    const publisher = await approve(ports, stores, known, read?.by);
    return { publisher, offers: await release(ports, stores, offers) };
  });
  if (!decided || typeof decided === 'string') return decided;
  const { id } = decided.publisher;
  ports.events.tell({ sign: 'organisation_approved', publisher: id });
  return read ? decided : { ...decided, offers: await releaseOffers(ports, id) };
}

/**
 * Refuses an organisation that opened its space by itself, approved or not: nobody is shown its offers, and its people
 * read why. Its owners are written to.
 *
 * @param refused.publisher its name or identifier
 * @param read as of `approveOrganisation`; whatever its offers say by now, none of them is shown
 * @returns undefined where there is none of that name that opened its space by itself
 */
export async function refuseOrganisation(
  ports: Ports,
  refused: { publisher: string; reason: string },
  read?: AsRead,
): Promise<Decided | Undecided | undefined> {
  const { reason } = refused;
  const publisher = await ports.storage.write(async (stores) => {
    const known = await findReviewed(stores, refused.publisher);
    if (known && read) {
      if (await isOfIt(stores, read, known.id)) return 'own';
      if (known.review.state !== 'waiting' || !saysTheSame(known.review, read.version)) return 'changed';
    }
    if (!known || (known.review.state === 'refused' && known.review.reason === reason)) return known;
    const change = { review: { ...known.review, state: 'refused' as const, reason }, sirets: [] };
    const { id } = known;
    await stores.accounts.setReview(id, change);
    const decision = { publisherId: id, act: 'organisation_refused', subject: id, by: read?.by } as const;
    await noteDecision(ports, stores, decision);
    await tellOwners(ports, stores, id, (lang) => refusedLetter({ publisherId: id, reason }, ports, lang));
    return { ...known, ...change };
  });
  if (!publisher || typeof publisher === 'string') return publisher;
  ports.events.tell({ sign: 'organisation_refused', publisher: publisher.id });
  return { publisher, offers: await holdOffers(ports, publisher.id) };
}

function isAsRead(review: Review, offers: readonly StoredOffer[], { version }: AsRead): boolean {
  return review.state === 'waiting' && versionOfOrganisation(review, offers) === version;
}

async function approve(
  ports: Ports,
  stores: Stores,
  known: Publisher & { review: Review },
  by: string | undefined,
): Promise<Publisher> {
  const { id } = known;
  const { reason: _, ...rest } = known.review;
  const review: Review = { ...rest, state: 'approved' };
  const { name: declared, siret } = review.declared;
  const name = await nameToBear(stores.accounts, { id, declared: review.declared });
  const change = {
    ...{ name, names: name === declared ? [] : [declared], review },
    ...(siret !== undefined && { sirets: [siret] }),
  };
  await stores.accounts.setReview(id, change);
  await noteDecision(ports, stores, { publisherId: id, act: 'organisation_approved', subject: id, by });
  await tellOwners(ports, stores, id, (lang) => approvedLetter(id, ports, lang));
  return { ...known, ...change };
}

/** Shows those of some offers that wait: how many. */
async function release(
  { now }: Ports,
  stores: Pick<Stores, 'offers'>,
  offers: readonly StoredOffer[],
): Promise<number> {
  const released = offers.flatMap((offer) => toReleased(offer, now()) ?? []);
  for (const offer of released) await stores.offers.put(offer);
  return released.length;
}

async function findReviewed(
  { accounts }: Stores,
  named: string,
): Promise<(Publisher & { review: Review }) | undefined> {
  const publisher = await findPublisher(accounts, named);
  return publisher?.review && { ...publisher, review: publisher.review };
}
