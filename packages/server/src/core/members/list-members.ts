import type { Membership, Person } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { findPublisher } from '../accounts/change-publisher.js';

/** Members of an organisation, the oldest first; undefined where there is none of that name or identifier. */
export async function listMembers(
  { storage: { read } }: Ports,
  named: string,
): Promise<(Membership & { person: Person })[] | undefined> {
  const publisher = await findPublisher(read.accounts, named);
  return publisher && read.members.membersOf(publisher.id);
}
