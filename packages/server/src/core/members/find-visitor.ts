import type { Membership, Person, Session, SessionSpace } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { keyedHash, sha256Hex } from '../base/ids.js';
import { membershipOfSession } from './rules/organisation-of-session.js';
import { isUseWorthNoting, sessionLimits } from './rules/session-life.js';

/** A person's place in an organisation that has a name. */
export type NamedMembership = Membership & { publisherName: string };

/** Somebody who entered, and the organisations they are of. */
export interface Visitor {
  session: Session;
  person: Person;
  memberships: readonly NamedMembership[];
  /** The one they act in; absent until it is chosen. */
  membership?: NamedMembership;
  /** Comes with each form of the pages: it shows that the form is one of this session. */
  formToken: string;
}

/** Who shows the token of a session; undefined where it is none, over, or of another space. */
export async function findVisitor(
  ports: Ports,
  token: string | undefined,
  space: SessionSpace = 'publisher',
): Promise<Visitor | undefined> {
  if (token === undefined) return undefined;
  const { sessions, members } = ports.storage.read;
  const now = ports.now();
  const found = await sessions.find(sha256Hex(token), sessionLimits(now));
  const session = found?.space === space ? found : undefined;
  const person = session && (await members.getPerson(session.personId));
  if (!session || !person) return undefined;
  if (isUseWorthNoting(session, now)) await noteUse(ports, session, now);
  const memberships = await members.membershipsOf(person.id);
  const membership = membershipOfSession(session, memberships);
  // A form is of the organisation that its page was of: the release before would else act in another.
  const ofWhich = memberships.length > 1 && membership ? [membership.publisherId] : [];
  const formToken = keyedHash(ports.secret, 'form of a session', token, ...ofWhich);
  return { session, person, memberships, ...(membership && { membership }), formToken };
}

/** Notes that a session is used. Where nothing can be written, its pages are read all the same. */
async function noteUse({ storage }: Ports, { id }: Session, now: Date): Promise<void> {
  await storage.write(({ sessions }) => sessions.update(id, { seenAt: now })).catch(() => undefined);
}
