import type { StoredApplication } from '../../../ports/index.js';
import { Refusal } from '../../base/refusal.js';
import { readablePersonal } from '../../offers/readable.js';
import { nextStatus } from '../rules/application-life.js';
import { read, reread, type Act } from './act.js';

/**
 * Somebody of the employer's opens who applies: from then on it is not kept back. To open is to read, and that is all
 * the pupil is told. Again, it changes nothing.
 *
 * @throws Refusal as `step`; `transition_not_allowed` where there is nobody to read of any more
 */
export async function reveal(act: Act): Promise<StoredApplication> {
  const { application, offer, stores, now } = act;
  if (offer.hidden) throw new Refusal('offer_not_found');
  const { id, status, openedAt } = application;
  if (status === 'withdrawn' || !readablePersonal(application)) throw new Refusal('transition_not_allowed');
  if (openedAt === undefined) await stores.applications.update(id, status, { openedAt: now });
  else if (!nextStatus('read', status)) return application;
  const opened = { ...act, application: await reread(act) };
  return nextStatus('read', status) ? read(opened) : opened.application;
}
