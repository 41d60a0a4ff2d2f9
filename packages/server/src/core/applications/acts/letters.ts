import { RECIPIENTS, type AboutApplication } from '../../../ports/index.js';
import { newId } from '../../base/ids.js';
import type { Act } from './act.js';

/**
 * The one door of every letter about an application. It keeps in the outbox, in the transaction of its cause,
 * what the letter needs and cannot be read elsewhere; `write-letter.ts` finds the address and writes the text as
 * the letter leaves, so that nothing of a person waits here, and what was erased meanwhile is never sent.
 */
export async function post(
  { stores, application, offer, now }: Act,
  contents: AboutApplication,
): Promise<void> {
  const isForEmployer = RECIPIENTS[contents.kind] === 'employer';
  const { content } = offer;
  // An offer that takes applications elsewhere since may have no contact any more; whether a damaged one has, nobody
  // knows until it is published again.
  const isElsewhere = application.colleague !== undefined || ('to' in contents && contents.to !== undefined);
  if (isForEmployer && application.mode === 'live' && content && !content.contact && !isElsewhere) return;
  await stores.outbox.add({ id: newId('ml'), createdAt: now, applicationId: application.id, contents });
}
