import { RECIPIENTS, type LetterContents, type LinkPurpose } from '../../../ports/index.js';
import { newId, newToken, sha256Hex } from '../../base/ids.js';
import type { Act } from './act.js';

/**
 * The one door of every letter about an application. It keeps in the outbox, in the transaction of its cause,
 * what the letter needs and cannot be read elsewhere; `write-letter.ts` finds the address and writes the text as
 * the letter leaves, so that nothing of a person waits here, and what was erased meanwhile is never sent.
 */
export async function post(
  { stores, application, offer, now }: Act,
  contents: Exclude<LetterContents, { kind: 'written' }>,
): Promise<void> {
  const isForEmployer = RECIPIENTS[contents.kind] === 'employer';
  const { content } = offer;
  // An offer that takes applications elsewhere since may have no contact any more; whether a damaged one has, nobody
  // knows until it is published again.
  if (isForEmployer && application.mode === 'live' && content && !content.contact) return;
  await stores.outbox.add({ id: newId('ml'), createdAt: now, applicationId: application.id, contents });
}

/** Makes a link that acts once, and gives its token. */
export async function mintLink(act: Act, purpose: LinkPurpose, expiresAt: Date): Promise<string> {
  const token = newToken();
  await act.stores.links.add({
    hash: sha256Hex(token),
    applicationId: act.application.id,
    purpose,
    expiresAt,
  });
  return token;
}

/** Days a link is known: past the internship of the school year after. */
const DAYS = 730;

/**
 * When a link given now is over. What it shows ends before, with the data of its application, and what it allows with
 * the status: a link outlives both, so that it says what became of the application instead of nothing.
 */
export function endOfLink(now: Date): Date {
  return new Date(now.getTime() + DAYS * 86_400_000);
}
