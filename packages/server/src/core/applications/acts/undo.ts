import type { StoredApplication } from '../../../ports/index.js';
import { step, type Act } from './act.js';

/** The employer takes back an answer that the pupil was not told of: all is as before, and can be answered anew. */
export async function undo(act: Act): Promise<StoredApplication> {
  const before = act.application.untold?.before;
  const change = {
    expiresAt: before?.expiresAt ?? null,
    dueAt: before?.dueAt ?? null,
    answeredAt: before?.answeredAt ?? null,
    expiredAt: before?.expiredAt ?? null,
    // Words that nobody was told.
    ...(before?.status !== 'rejected' && { rejectionReason: null }),
  };
  return step(act, 'undo', change, ({ stores, application }) => stores.links.renew(application.id, 'answer'));
}
