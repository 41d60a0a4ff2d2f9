import type { Session, Stores } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import type { Visitor } from './find-visitor.js';
import { renewSession } from './renew-session.js';

/**
 * Has a session act in an organisation from now on, under another token. What its person proved to be there for one
 * organisation, they did not prove for another.
 *
 * @returns the token
 * @throws Refusal `not_found` where the session was ended meanwhile
 */
export async function enterOrganisation(
  stores: Stores,
  session: Session,
  publisherId: string,
): Promise<string> {
  const isOther = session.publisherId !== undefined && session.publisherId !== publisherId;
  return renewSession(stores, { ...session, publisherId, ...(isOther && { provedAt: new Date(0) }) });
}

/**
 * Leads a visitor into another of their organisations, without their signing in again.
 *
 * @returns undefined where they are of no such organisation, or there already
 */
export async function switchOrganisation(
  { storage }: Ports,
  { person, session }: Visitor,
  publisherId: string,
): Promise<{ sessionToken: string } | undefined> {
  if (session.publisherId === publisherId) return undefined;
  return storage.write(async (stores) => {
    const memberships = await stores.members.membershipsOf(person.id);
    if (!memberships.some((one) => one.publisherId === publisherId)) return undefined;
    return { sessionToken: await enterOrganisation(stores, session, publisherId) };
  });
}
