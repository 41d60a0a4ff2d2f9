import type { OfferId } from '@1eleve1stage/sdk/contract';
import type { KnownOffer, Person, Publisher, Review, StoredOffer } from '../../ports/index.js';
import { MODERATED_ACTS, type AuditEntry } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { isVouchedFor } from '../accounts/rules/is-vouched-for.js';
import type { Likeness } from '../accounts/rules/look-alikes.js';
import { withEveryName, type NamedAct } from '../members/list-acts.js';
import { isOfIt, offersToRead, versionOfOffer, versionOfOrganisation } from './as-read.js';
import { isWaitingByItself } from './decide-offer.js';
import { alikeTo } from './list-waiting.js';

/** Decisions that one page tells. */
const MOST_DECISIONS = 10;

/** An organisation as a moderator reads it, whatever was decided. */
export interface OrganisationToRead {
  publisher: Publisher & { review: Review };
  people: readonly Person[];
  /** Publishers that it could be taken for. */
  alike: readonly { publisher: Publisher; likeness: Likeness }[];
  /** What pupils would see of it, or see. */
  offers: readonly StoredOffer[];
  /** True where there may be more of them, which wait one by one. */
  isMore: boolean;
  /** What a decision is about. */
  version: string;
  /** What moderators decided, newest first. */
  decisions: readonly NamedAct[];
  /** True where whoever reads is of it: somebody else decides. */
  isOwn: boolean;
}

/** @param by the moderator who reads */
export async function readOrganisation(
  ports: Ports,
  { publisherId, by }: { publisherId: string; by: string },
): Promise<OrganisationToRead | undefined> {
  const { read } = ports.storage;
  const publisher = await read.accounts.getPublisher(publisherId);
  if (!publisher?.review) return undefined;
  const { review } = publisher;
  const [members, { offers, isMore }, all, isOwn] = await Promise.all([
    read.members.membersOf(publisherId),
    offersToRead(read, publisherId, ports.now()),
    read.accounts.listPublishers(),
    isOfIt(read, { by }, publisherId),
  ]);
  return {
    ...{
      publisher: { ...publisher, review },
      people: members.map(({ person }) => person),
      offers,
      isMore,
      isOwn,
    },
    alike: alikeTo(all, publisherId, review.declared),
    version: versionOfOrganisation(review, offers),
    decisions: await decisionsOn(ports, publisherId, publisherId),
  };
}

/** An offer as a moderator reads it, whatever was decided. */
export interface OfferToRead {
  offer: StoredOffer;
  publisher: Publisher;
  version: string;
  decisions: readonly NamedAct[];
  isOwn: boolean;
  /** `organisation` where that is decided first; `no` where it does not wait, or somebody decided. */
  waits: 'itself' | 'organisation' | 'no';
}

/** Undefined for none, and for one made to try, removed, or damaged. */
export async function readOffer(
  ports: Ports,
  { id, by }: { id: OfferId; by: string },
): Promise<OfferToRead | undefined> {
  const { read } = ports.storage;
  const offer = await read.offers.get(id);
  const publisher = offer && (await read.accounts.getPublisher(offer.publisherId));
  if (!offer?.content || !publisher?.review || offer.mode === 'test' || !isToRead(offer)) return undefined;
  const waits = isVouchedFor(publisher) ? 'itself' : 'organisation';
  return {
    ...{ offer, publisher, version: versionOfOffer(offer) },
    decisions: await decisionsOn(ports, publisher.id, id),
    isOwn: await isOfIt(read, { by }, publisher.id),
    waits: isWaitingByItself(offer) ? waits : 'no',
  };
}

/** Drafts are nobody's to read but their organisation's. */
function isToRead({ state }: KnownOffer): boolean {
  return state === 'published' || state === 'paused' || state === 'waiting';
}

async function decisionsOn(
  { storage: { read } }: Ports,
  publisherId: string,
  subject: string,
): Promise<NamedAct[]> {
  const acts: AuditEntry[] = await read.auditTrail.ofSubject(publisherId, subject, 50);
  const decided = acts.filter(({ act }) => MODERATED_ACTS.includes(act)).slice(0, MOST_DECISIONS);
  return withEveryName(read, decided);
}
