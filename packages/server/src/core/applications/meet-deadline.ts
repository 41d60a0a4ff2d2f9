import type { ApplicationId } from '@1eleve1stage/sdk/contract';
import { isInTime, isReminded, nextStatus } from './rules/application-life.js';
import { toAct } from './acts/act.js';
import { ACTS } from './acts/acts.js';
import type { Ports } from '../../ports/ports.js';

/**
 * Does what an application's time asks for at a moment: whoever it waits for is reminded, or it expires. Where nothing
 * is due any more, because somebody acted or another service was first, nothing happens.
 *
 * @param moment that is believed: a clock that jumps ends nobody's time
 */
export async function meetDeadline(ports: Ports, id: ApplicationId, moment: Date): Promise<void> {
  await ports.storage.write(async (stores) => {
    const application = await stores.applications.get(id);
    if (!application?.dueAt || application.dueAt > moment) return;
    const { status } = application;
    // Nobody is asked to come to weeks that are over.
    const isOver = !isInTime('confirm', application, moment);
    const act = { ...(await toAct(ports, stores, application)), now: moment };
    if (!nextStatus('expire', status)) {
      if (status === 'unverified' && !isOver) await ACTS.remind(act);
      else await stores.applications.update(id, status, { dueAt: null });
      return;
    }
    await ACTS[isOver || isReminded(application) ? 'expire' : 'remind'](act);
  });
}
