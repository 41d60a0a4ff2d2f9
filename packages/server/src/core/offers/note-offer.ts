import type { AuditedAct, KnownOffer, Stores } from '../../ports/index.js';
import { newId } from '../base/ids.js';

/** Notes what somebody of an organisation did to one of its offers; what a program does is not noted. */
export async function noteOffer(
  { auditTrail }: Pick<Stores, 'auditTrail'>,
  act: AuditedAct,
  { id, publisherId }: Pick<KnownOffer, 'id' | 'publisherId'>,
  personId: string | undefined,
  at: Date,
): Promise<void> {
  if (personId !== undefined)
    await auditTrail.add({ id: newId('au'), publisherId, personId, act, subject: id, at });
}
