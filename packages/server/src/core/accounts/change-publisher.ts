import type { Accounts, Publisher, PublisherFacts } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';

/**
 * Changes what the service's team says of a publisher.
 *
 * @param named its name, to the letter, or its identifier
 * @param change what to say from now on, from what is said now; it may be asked again
 * @returns the publisher as it is then; undefined when there is none
 */
export async function changePublisher(
  { storage, events }: Ports,
  named: string,
  change: (publisher: Publisher) => Partial<PublisherFacts>,
): Promise<Publisher | undefined> {
  const changed = await storage.write(async ({ accounts }) => {
    const publisher = await findPublisher(accounts, named);
    if (!publisher) return undefined;
    const facts = change(publisher);
    await accounts.setFacts(publisher.id, facts);
    return { ...publisher, ...facts };
  });
  if (changed) events.tell({ sign: 'publisher_changed', publisher: changed.id });
  return changed;
}

/**
 * The publisher of that identifier, or else of that name, to the letter; undefined when there is none. Whoever calls
 * themselves by the identifier of another is not meant by it.
 */
export async function findPublisher(
  accounts: Pick<Accounts, 'listPublishers'>,
  named: string,
): Promise<Publisher | undefined> {
  const all = await accounts.listPublishers();
  return all.find(({ id }) => id === named) ?? all.find(({ name }) => name === named);
}
