import type { ApplicationId } from '@1eleve1stage/sdk/contract';
import type { Ports } from '../../ports/ports.js';
import { findForPublisher } from '../applications/find-application.js';
import { describeApplication } from '../applications/list-publisher-applications.js';
import { readOnce } from '../base/read-once.js';
import { Refusal } from '../base/refusal.js';
import { toCandidate, type Candidate } from './rules/to-candidate.js';

/** Candidates of an organisation by their identifiers, in that order; what is none of its own is left out. */
export async function readSeveral(
  ports: Ports,
  { publisherId, ids }: { publisherId: string; ids: readonly ApplicationId[] },
): Promise<Candidate[]> {
  const stores = readOnce(ports.storage.read);
  const all = await Promise.all(
    ids.map(async (id) => {
      const found = await findForPublisher(stores, { publisherId, mode: 'live', id }).catch(noneOfTheirs);
      return found && toCandidate(await describeApplication(ports, stores, found), ports.now());
    }),
  );
  return all.filter((candidate) => candidate !== undefined);
}

function noneOfTheirs(error: unknown): undefined {
  if (error instanceof Refusal && error.code === 'application_not_found') return undefined;
  throw error;
}
