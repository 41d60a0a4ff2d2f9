import type { Ports } from '../../ports/ports.js';
import { listPublisherApplications } from '../applications/list-publisher-applications.js';
import { newId } from '../base/ids.js';
import { toCandidate, type Candidate } from './rules/to-candidate.js';

/** Candidates read at once: what is exported is never whole in memory. */
const AT_ONCE = 100;

/**
 * Notes that somebody takes the candidates of an organisation away as a file, before any of them is read, and gives
 * them, newest first, so many at a time, as the organisation's people may read them: who was not opened yet stays
 * covered. Those of whom nothing is left to read are left out.
 */
export async function exportCandidates(
  ports: Ports,
  { publisherId, personId, atOnce = AT_ONCE }: { publisherId: string; personId: string; atOnce?: number },
): Promise<AsyncGenerator<Candidate[], void>> {
  await ports.storage.write(({ auditTrail }) =>
    auditTrail.add({
      ...{ id: newId('au'), publisherId, personId, act: 'candidates_exported', at: ports.now() },
    }),
  );
  ports.events.tell({ sign: 'applications_listed', publisher: publisherId });
  return pagesOf(ports, publisherId, atOnce);
}

async function* pagesOf(ports: Ports, publisherId: string, limit: number): AsyncGenerator<Candidate[], void> {
  let cursor: string | undefined;
  do {
    const page = await listPublisherApplications(ports, { publisherId, mode: 'live', limit, cursor });
    cursor = page.nextCursor ?? undefined;
    const read = page.applications.map((application) => toCandidate(application, ports.now()));
    yield read.filter(({ grade }) => grade !== undefined);
  } while (cursor !== undefined);
}
