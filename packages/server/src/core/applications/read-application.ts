import type { ApplicationId, ApplicationState } from '@1eleve1stage/sdk/contract';
import type { Mode } from '../../ports/index.js';
import { read } from './acts/read.js';
import { toAct, toState } from './acts/act.js';
import { findForPublisher } from './find-application.js';
import type { Ports } from '../../ports/ports.js';

/**
 * Notes that the employer read an application; saying it again changes nothing.
 *
 * @throws Refusal `application_not_found`, `transition_not_allowed`
 */
export async function readApplication(
  ports: Ports,
  input: { publisherId: string; mode: Mode; id: ApplicationId },
): Promise<ApplicationState> {
  return ports.storage.write(async (stores) => {
    const act = await toAct(ports, stores, await findForPublisher(stores, input));
    return toState(await read(act));
  });
}
