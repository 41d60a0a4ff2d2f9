import type { ApplicationId } from '@1eleve1stage/sdk/contract';
import type { StoredApplication, Stores } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { inDaytime } from '../base/hours-in-france.js';
import { knownPersonal } from '../offers/readable.js';
import { toAct } from './acts/act.js';
import { post } from './acts/letters.js';
import { isInTime, isSeatHeld } from './rules/application-life.js';
import { isPlaced } from './rules/is-placed.js';

/**
 * Shows a pupil who has found nothing two weeks after an application three offers near it. Once for all applications
 * that they sent by then: only one that is sent later begins two weeks anew. While an answer can still be undone, nobody
 * knows whether they have found one: it is looked at later.
 *
 * @param moment that is believed
 */
export async function suggestOffers(ports: Ports, id: ApplicationId, moment: Date): Promise<void> {
  if (inDaytime(moment) > moment) return;
  await ports.storage.write(async (stores) => {
    const application = await stores.applications.get(id);
    if (!application) return;
    if (await isUndecided(stores, application)) return;
    const hasFound = await hasFoundOne(stores, application);
    // Before it is forgotten who else is the same pupil's.
    if (!(await stores.applications.endLooks(id, moment))) return;
    const isOver = application.status === 'withdrawn' || !isInTime('confirm', application, moment);
    if (hasFound || isOver || !knownPersonal(application)) return;
    await post({ ...(await toAct(ports, stores, application)), now: moment }, { kind: 'nothingFound' });
  });
}

/** True while the pupil is not told of an answer to the application, or of a yes to another of theirs. */
async function isUndecided({ applications }: Stores, { id, untold }: StoredApplication): Promise<boolean> {
  if (untold) return true;
  const others = await applications.listPending(id);
  return others.some((other) => other.untold && isSeatHeld(other.status));
}

/** True where a seat is held for the pupil, or taken by them, by whichever of their applications. */
async function hasFoundOne({ applications }: Stores, application: StoredApplication): Promise<boolean> {
  const { id, weeks } = application;
  const grade = knownPersonal(application)?.pupil.grade;
  if (!grade || isSeatHeld(application.status)) return true;
  const others = await applications.listPending(id);
  if (others.some(({ status }) => isSeatHeld(status))) return true;
  return isPlaced({ grade, weeks }, await applications.confirmedWeeks(id));
}
