import type { ApplicationId, ApplicationState } from '@1eleve1stage/sdk/contract';
import type { Mode } from '../../ports/index.js';
import { reject } from './acts/reject.js';
import { toAct, toState } from './acts/act.js';
import { findForPublisher } from './find-application.js';
import type { Ports } from '../../ports/ports.js';

/**
 * Turns an application down; the first reason given is the one the pupil reads.
 *
 * @throws Refusal `application_not_found`, `transition_not_allowed`
 */
export async function rejectApplication(
  ports: Ports,
  input: { publisherId: string; mode: Mode; id: ApplicationId; reason: string },
): Promise<ApplicationState> {
  return ports.storage.write(async (stores) => {
    const act = await toAct(ports, stores, await findForPublisher(stores, input));
    return toState(await reject(act, input.reason));
  });
}
