import type { LinkPurpose } from '../../../ports/index.js';
import { newToken, sha256Hex } from '../../base/ids.js';
import type { Act } from '../acts/act.js';

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

/** Days a mailed link lives: past the internship of the school year after. */
const LINK_LIFE_DAYS = 730;

/**
 * When a link given now is over. What it shows ends before, with the data of its application, and what it allows with
 * the status: a link outlives both, so that it says what became of the application instead of nothing.
 */
export function endOfLink(now: Date): Date {
  return new Date(now.getTime() + LINK_LIFE_DAYS * 86_400_000);
}
