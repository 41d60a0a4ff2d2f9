import type { OfferContent, Publisher, Stores, WantedOfferState } from '../../ports/index.js';
import { isOwnName } from './rules/own-names.js';
import { Refusal } from '../base/refusal.js';

/**
 * Nobody publishes under the name of somebody else: an offer bears a name of its publisher's own, or its publisher is
 * known to relay those of others. One that is taken down may bear what it bears.
 *
 * @returns the publisher, where that is looked at
 * @throws Refusal `invalid_request`
 */
export async function checkEmployer(
  { accounts }: Pick<Stores, 'accounts'>,
  publisherId: string,
  { content, state }: { content: OfferContent; state: WantedOfferState },
): Promise<Publisher | undefined> {
  if (state === 'unpublished' || state === 'removed') return undefined;
  const publisher = await accounts.getPublisher(publisherId);
  if (publisher && mayPublishFor(publisher, content.employer.name)) return publisher;
  throw new Refusal('invalid_request', {
    errors: [{ in: 'body', pointer: '/employer/name', code: 'not_own_name' }],
  });
}

function mayPublishFor(publisher: Publisher, employer: string): boolean {
  return publisher.isIntermediary || isOwnName(publisher, employer);
}
