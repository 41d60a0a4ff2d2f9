import type { StoredApplication } from '../../../ports/index.js';
import { knownPersonal } from '../../offers/readable.js';
import { answerOf, holdsSeat, timesAfter } from '../rules/application-life.js';
import { writeToPupil } from './answer.js';
import { reread, type Act } from './act.js';
import { freeSeat } from './free-seat.js';

/** Milliseconds after which it is tried again to tell of an answer that waits for its offer. */
const AGAIN_MS = 3_600_000;

/**
 * The pupil is told of the answer, which cannot be undone any more; from then on the pupil's days count. While an
 * offer is taken down nobody is brought together by it: the answer waits.
 */
export async function tell(act: Act): Promise<StoredApplication> {
  const { application, offer, stores, now } = act;
  const { id, status, untold } = application;
  const answer = answerOf(status);
  if (!untold || !answer) return application;
  if (offer.hidden && answer !== 'cancel') {
    await stores.applications.update(id, status, {
      untold: { ...untold, tellAt: new Date(now.getTime() + AGAIN_MS) },
    });
    return reread(act);
  }
  await stores.applications.update(id, status, { untold: null, ...timesAfter(answer, application, now) });
  if (holdsSeat(application) && !holdsSeat({ status })) await freeSeat(stores, offer, now);
  const told = await reread(act);
  if (knownPersonal(told)) await writeToPupil({ ...act, application: told });
  return told;
}
