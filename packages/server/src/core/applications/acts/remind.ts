import type { StoredApplication } from '../../../ports/index.js';
import { isInTheWay, timesOnceReminded } from '../rules/application-life.js';
import { knownPersonal } from '../../offers/readable.js';
import { reread, type Act } from './act.js';
import { post } from './letters.js';
import { endOfLink, mintLink } from '../links/mint-link.js';

/** Says once to whoever an application waits for that its time will end, and from then on counts the days left. */
export async function remind(act: Act): Promise<StoredApplication> {
  const { application, stores, now } = act;
  const { id, status } = application;
  if (status === 'unverified') return remindOfCode(act);
  const times = timesOnceReminded(application, now);
  await stores.applications.update(id, status, times);
  const later = { ...application, ...times };
  if (!knownPersonal(application)) return later;
  const reminded: Act = { ...act, application: later };
  if (status === 'accepted') {
    await post(reminded, {
      kind: 'seatReminder',
      confirmToken: await mintLink(reminded, 'confirm', endOfLink(now)),
    });
  } else {
    await post(reminded, {
      kind: 'answerReminder',
      answerToken: await mintLink(reminded, 'answer', endOfLink(now)),
    });
  }
  return later;
}

/**
 * Says once that the code was not entered, with links that do and undo the same: nobody is told of it before. Whose
 * other application to the offer left, or whose offer was taken down, is not told.
 */
async function remindOfCode(act: Act): Promise<StoredApplication> {
  const { application, offer, stores, now } = act;
  const { id, status, offerId, expiresAt = now } = application;
  await stores.applications.update(id, status, { dueAt: null });
  const isLeft = (await stores.applications.otherStatuses(id, offerId)).some(isInTheWay);
  if (knownPersonal(application) && expiresAt > now && !isLeft && !offer.hidden)
    await post(act, {
      kind: 'codeReminder',
      verifyToken: await mintLink(act, 'verify', endOfLink(now)),
      withdrawToken: await mintLink(act, 'withdraw', endOfLink(now)),
      until: expiresAt.toISOString(),
    });
  return reread(act);
}
