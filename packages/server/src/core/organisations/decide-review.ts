import type { AuditedAct, Letter, Publisher, Review, Stores } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { findPublisher } from '../accounts/change-publisher.js';
import { nameToBear } from '../accounts/name-to-bear.js';
import { newId } from '../base/ids.js';
import { holdOffers, releaseOffers } from '../offers/move-offers.js';
import { approvedLetter, refusedLetter } from './letters/review.js';

/** A moderator's decision. */
export interface Decided {
  publisher: Publisher;
  /** Offers that are shown from then on, or are no more. */
  offers: number;
}

/**
 * Approves an organisation that opened its space by itself: it bears its name from then on, its SIRET is vouched for,
 * and what it published is shown. Its owners are written to. Once more finishes what a stop in between left.
 *
 * @param named its name or identifier
 * @returns undefined where there is none of that name that opened its space by itself
 */
export async function approveOrganisation(ports: Ports, named: string): Promise<Decided | undefined> {
  const publisher = await ports.storage.write(async (stores) => {
    const known = await findReviewed(stores, named);
    if (!known || known.review.state === 'approved') return known;
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
    await note(ports, stores, id, 'organisation_approved');
    await tellOwners(ports, stores, id, approvedLetter(ports));
    return { ...known, ...change };
  });
  if (!publisher) return undefined;
  ports.events.tell({ sign: 'organisation_approved', publisher: publisher.id });
  return { publisher, offers: await releaseOffers(ports, publisher.id) };
}

/**
 * Refuses an organisation that opened its space by itself, approved or not: nobody is shown its offers, and its people
 * read why. Its owners are written to.
 *
 * @param refused.publisher its name or identifier
 * @returns undefined where there is none of that name that opened its space by itself
 */
export async function refuseOrganisation(
  ports: Ports,
  refused: { publisher: string; reason: string },
): Promise<Decided | undefined> {
  const { reason } = refused;
  const publisher = await ports.storage.write(async (stores) => {
    const known = await findReviewed(stores, refused.publisher);
    if (!known || (known.review.state === 'refused' && known.review.reason === reason)) return known;
    const change = { review: { ...known.review, state: 'refused' as const, reason }, sirets: [] };
    await stores.accounts.setReview(known.id, change);
    await note(ports, stores, known.id, 'organisation_refused');
    await tellOwners(ports, stores, known.id, refusedLetter(reason, ports));
    return { ...known, ...change };
  });
  if (!publisher) return undefined;
  ports.events.tell({ sign: 'organisation_refused', publisher: publisher.id });
  return { publisher, offers: await holdOffers(ports, publisher.id) };
}

async function findReviewed(
  { accounts }: Stores,
  named: string,
): Promise<(Publisher & { review: Review }) | undefined> {
  const publisher = await findPublisher(accounts, named);
  return publisher?.review && { ...publisher, review: publisher.review };
}

async function note(ports: Ports, stores: Stores, publisherId: string, act: AuditedAct): Promise<void> {
  await stores.auditTrail.add({ id: newId('au'), publisherId, act, at: ports.now() });
}

async function tellOwners(
  { now }: Ports,
  { members, outbox }: Stores,
  publisherId: string,
  letter: Letter,
): Promise<void> {
  for (const { role, person } of await members.membersOf(publisherId)) {
    if (role !== 'owner' || !person.contact) continue;
    const message = { to: person.contact.email, letter };
    await outbox.add({ id: newId('ml'), createdAt: now(), contents: { kind: 'written', message } });
  }
}
