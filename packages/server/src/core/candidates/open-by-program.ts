import type { ApplicationId, PublisherApplication } from '@1eleve1stage/sdk/contract';
import type { Mode } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { toAct } from '../applications/acts/act.js';
import { ACTS } from '../applications/acts/acts.js';
import { noteAct } from '../applications/acts/note-act.js';
import { findForPublisher } from '../applications/find-application.js';
import { describeApplication } from '../applications/list-publisher-applications.js';

/**
 * A program of a publisher opens who applies: it is noted, once, though no person did; the application is read.
 *
 * @throws Refusal `application_not_found`, `offer_not_found` where it was taken down, `transition_not_allowed` once
 *   withdrawn or erased, `application_damaged`
 */
export async function openByProgram(
  ports: Ports,
  asked: { publisherId: string; mode: Mode; id: ApplicationId },
): Promise<PublisherApplication> {
  const opened = await ports.storage.write(async (stores) => {
    const act = await toAct(ports, stores, await findForPublisher(stores, asked));
    const after = await ACTS.reveal(act);
    if (act.application.openedAt === undefined) await noteAct(act, 'reveal');
    return after;
  });
  return describeApplication(ports, ports.storage.read, opened);
}
