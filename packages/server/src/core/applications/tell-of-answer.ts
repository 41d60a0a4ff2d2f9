import type { ApplicationId } from '@1eleve1stage/sdk/contract';
import { inDaytime } from '../base/hours-in-france.js';
import { toAct } from './acts/act.js';
import { ACTS } from './acts/acts.js';
import type { Ports } from '../../ports/ports.js';

/**
 * Tells a pupil of the answer that was kept back, once the time to undo it is over; in the daytime. Where it was undone
 * or told meanwhile, nothing happens.
 *
 * @param moment that is believed
 */
export async function tellOfAnswer(ports: Ports, id: ApplicationId, moment: Date): Promise<void> {
  if (inDaytime(moment) > moment) return;
  await ports.storage.write(async (stores) => {
    const application = await stores.applications.get(id);
    if (!application?.untold || application.untold.tellAt > moment) return;
    await ACTS.tell({ ...(await toAct(ports, stores, application)), now: moment });
  });
}
