import type { Ports } from '../../ports/ports.js';
import { listPublisherApplications } from '../applications/list-publisher-applications.js';
import { newId } from '../base/ids.js';
import { Refusal } from '../base/refusal.js';
import type { Visitor } from '../members/find-visitor.js';
import { listSessions } from '../members/list-sessions.js';
import { toCandidate, type Candidate } from './rules/to-candidate.js';

/** Candidates read at once: what is exported is never whole in memory. */
const AT_ONCE = 100;

/** An owner who takes the candidates of an organisation away. */
interface Exporting {
  publisherId: string;
  visitor: Visitor;
}

/**
 * Notes that somebody takes the candidates of an organisation away as a file, before any of them is read, and gives
 * them, newest first, so many at a time, as the organisation's people may read them: who was not opened yet stays
 * covered. Those of whom nothing is left to read are left out.
 */
export async function exportCandidates(
  ports: Ports,
  { atOnce = AT_ONCE, ...exporting }: Exporting & { atOnce?: number },
): Promise<AsyncGenerator<Candidate[], void>> {
  const { publisherId, visitor } = exporting;
  const personId = visitor.person.id;
  await ports.storage.write(({ auditTrail }) =>
    auditTrail.add({
      ...{ id: newId('au'), publisherId, personId, act: 'candidates_exported', at: ports.now() },
    }),
  );
  ports.events.tell({ sign: 'applications_listed', publisher: publisherId });
  return pagesOf(ports, exporting, atOnce);
}

async function* pagesOf(
  ports: Ports,
  exporting: Exporting,
  limit: number,
): AsyncGenerator<Candidate[], void> {
  const { publisherId } = exporting;
  let cursor: string | undefined;
  do {
    await refuseWhoLeft(ports, exporting);
    const page = await listPublisherApplications(ports, { publisherId, mode: 'live', limit, cursor });
    cursor = page.nextCursor ?? undefined;
    const read = page.applications.map((application) => toCandidate(application, ports.now()));
    yield read.filter(({ grade }) => grade !== undefined);
  } while (cursor !== undefined);
}

/**
 * Whoever takes a file slowly takes it for long: each page asks anew whether their session is there, and they own still.
 *
 * @throws Refusal `not_found`, so that the file breaks off, and is not taken for whole
 */
async function refuseWhoLeft(ports: Ports, { publisherId, visitor }: Exporting): Promise<void> {
  const [sessions, memberships] = await Promise.all([
    listSessions(ports, visitor),
    ports.storage.read.members.membershipsOf(visitor.person.id),
  ]);
  const isIn = sessions.some(({ id }) => id === visitor.session.id);
  const owns = memberships.some((one) => one.publisherId === publisherId && one.role === 'owner');
  if (!isIn || !owns) throw new Refusal('not_found');
}
