import { newId } from '../../base/ids.js';
import { AUDITED } from '../rules/audited.js';
import type { Act } from './act.js';
import type { ActName } from './acts.js';

/** Notes what was done for the organisation by a program or with a mailed link: nobody with an account did. */
export async function noteAct({ stores, application, now }: Act, act: ActName): Promise<void> {
  const audited = AUDITED[act];
  if (!audited || application.mode === 'test') return;
  const { publisherId, id } = application;
  await stores.auditTrail.add({ id: newId('au'), publisherId, act: audited, subject: id, at: now });
}
