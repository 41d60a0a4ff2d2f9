import type { ApplicationId, ApplicationState } from '@1eleve1stage/sdk/contract';
import type { Mode } from '../../ports/index.js';
import { accept } from './acts/accept.js';
import { toAct, toState } from './acts/act.js';
import { findForPublisher } from './find-application.js';
import type { Ports } from '../../ports/ports.js';

/**
 * Accepts an application: a seat is held and the pupil is told. Accepting it again changes nothing.
 *
 * @throws Refusal `application_not_found`, `transition_not_allowed`, `offer_full`
 */
export async function acceptApplication(
  ports: Ports,
  input: { publisherId: string; mode: Mode; id: ApplicationId },
): Promise<ApplicationState> {
  return ports.storage.write(async (stores) => {
    const act = await toAct(ports, stores, await findForPublisher(stores, input));
    return toState(await accept(act));
  });
}
