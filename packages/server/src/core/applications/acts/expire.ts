import type { StoredApplication } from '../../../ports/index.js';
import { knownPersonal } from '../../offers/readable.js';
import { move, type Act } from './act.js';
import { post } from './letters.js';
import { endOfLink, mintLink } from '../links/mint-link.js';

/**
 * The time given to the employer, or to the pupil whom the employer accepted, is over: both are told, and a seat that
 * was held is free. Of what was erased or is damaged, the status alone.
 */
export async function expire(act: Act): Promise<StoredApplication> {
  const { application, now } = act;
  const expired = await move(act, 'expire', 'expired', { expiredAt: now });
  if (!knownPersonal(application)) return expired;
  const moved: Act = { ...act, application: expired };
  const until = (application.expiresAt ?? now).toISOString();
  const wasAccepted = application.status === 'accepted';
  await post(moved, { kind: wasAccepted ? 'unconfirmed' : 'unanswered', until });
  // An employer may still say yes.
  const answerToken = await mintLink(moved, 'answer', endOfLink(now));
  await post(moved, { kind: wasAccepted ? 'unconfirmedToHost' : 'unansweredToHost', until, answerToken });
  return expired;
}
