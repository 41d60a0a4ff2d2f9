import type { KnownOffer, Person, Publisher, Review } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { likenessOf, type Likeness } from '../accounts/rules/look-alikes.js';

/** Organisations, offers of one, and offers of those that are approved, that one list shows. */
const MOST = 100;

/** An organisation that waits for a moderator, with what there is to judge it by. */
export interface WaitingOrganisation {
  publisher: Publisher & { review: Review };
  people: readonly Person[];
  /** Publishers that it could be taken for. */
  alike: readonly { publisher: Publisher; likeness: Likeness }[];
  /** What it would show. */
  offers: readonly KnownOffer[];
}

/** All that waits for a moderator, what waited longest first; offers are those of organisations that were approved. */
export async function listWaiting({ storage: { read } }: Ports): Promise<{
  organisations: WaitingOrganisation[];
  offers: KnownOffer[];
}> {
  const [waiting, all, offers] = await Promise.all([
    read.accounts.listWaiting(MOST),
    read.accounts.listPublishers(),
    read.offers.listWaiting(MOST),
  ]);
  const organisations = waiting.map(async (publisher): Promise<WaitingOrganisation> => {
    const members = await read.members.membersOf(publisher.id);
    return {
      publisher,
      people: members.map(({ person }) => person),
      alike: all.flatMap((other) => {
        const likeness = other.id === publisher.id ? undefined : likenessOf(publisher.review.declared, other);
        return likeness ? [{ publisher: other, likeness }] : [];
      }),
      offers: await read.offers.list(publisher.id, 'live', { limit: MOST }),
    };
  });
  const ids = new Set(all.filter(({ review }) => review?.state === 'approved').map(({ id }) => id));
  return {
    organisations: await Promise.all(organisations),
    offers: offers.filter(({ publisherId }) => ids.has(publisherId)),
  };
}
