import type { PersonalData, StoredApplication } from '../../../ports/index.js';
import { Refusal } from '../../base/refusal.js';
import { endOfLink, mintLink } from '../links/mint-link.js';
import { isPlaced } from '../rules/is-placed.js';
import { holdsSeat } from '../rules/application-life.js';
import { asPupilKnows } from '../rules/untold.js';
import { move, step, toAct, type Act } from './act.js';
import { post } from './letters.js';
import { tell } from './tell.js';

/**
 * The pupil takes the seat that is held, and needs no other internship then: the others that wait are withdrawn.
 * A seat that the employer took back meanwhile is not there any more: the pupil is told at once.
 */
export async function confirm(act: Act): Promise<StoredApplication> {
  const { application } = act;
  if (application.untold) {
    // Nobody learns of a yes before it is told.
    if (asPupilKnows(application).status !== 'accepted') throw new Refusal('transition_not_allowed');
    return tell(act);
  }
  return step(act, 'confirm', {}, async (moved) => {
    const end = endOfLink(moved.now);
    const confirmToken = await mintLink(moved, 'confirm', end);
    const answerToken = await mintLink(moved, 'answer', end);
    const withdrawToken = await mintLink(moved, 'withdraw', end);
    await post(moved, { kind: 'confirmed', confirmToken });
    await post(moved, { kind: 'seatTaken', answerToken });
    await post(moved, { kind: 'confirmedToFamily', withdrawToken });
    await leaveOthers(moved);
  });
}

/** Withdraws the pupil's applications that are of no use any more. They can be brought back while they are kept. */
async function leaveOthers({
  ports,
  stores,
  application: { id, weeks: taken },
  personal,
  now,
}: Act & { personal: PersonalData }): Promise<void> {
  const { grade } = personal.pupil;
  for (const other of await stores.applications.listPending(id)) {
    if (!isPlaced({ grade, weeks: other.weeks }, taken)) continue;
    const theirs = { ...(await toAct(ports, stores, other)), now };
    const application = await move(theirs, 'withdraw', 'withdrawn', { expiredAt: now });
    await post(
      { ...theirs, application },
      {
        ...{ kind: 'withdrawn', isSeatFreed: holdsSeat(other), isLeft: true },
        ...(other.colleague !== undefined && { to: other.colleague }),
      },
    );
  }
}
