import type { StoredApplication } from '../../../ports/index.js';
import type { ApplicationEvent } from '../rules/application-life.js';
import { accept } from './accept.js';
import { step, type Act, type Said } from './act.js';
import { confirm } from './confirm.js';
import { expire } from './expire.js';
import { remind } from './remind.js';
import { verify } from './verify.js';
import { withdraw } from './withdraw.js';
import { post } from './letters.js';

/** The employer reads the application. */
async function read(act: Act): Promise<StoredApplication> {
  return step(act, 'read', {}, async () => {});
}

/** The employer says no, with a reason the pupil reads. */
async function reject(act: Act, { reason = '' }: Said = {}): Promise<StoredApplication> {
  return step(act, 'reject', { answeredAt: act.now, rejectionReason: reason }, (moved) =>
    post(moved, { kind: 'rejected' }),
  );
}

/** Acts on an application once it is there: the events of its life, and the reminder that moves nothing. */
export type ActName = Exclude<ApplicationEvent, 'submit'> | 'remind';

/**
 * The act of each event, in the transaction of the use case that causes it; it gives the application after it. A new
 * event is a row of `APPLICATION_LIFE` and an act here; a row without its act does not compile.
 */
export const ACTS: Readonly<Record<ActName, (act: Act, said?: Said) => Promise<StoredApplication>>> = {
  verify,
  read,
  accept,
  confirm,
  reject,
  withdraw,
  remind,
  expire,
};
