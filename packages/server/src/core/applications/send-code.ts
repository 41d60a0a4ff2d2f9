import type { ApplicationId, ApplicationState } from '@1eleve1stage/sdk/contract';
import type { StoredApplication } from '../../ports/index.js';
import { newCode } from '../base/ids.js';
import { Refusal } from '../base/refusal.js';
import { toAct, toState } from './acts/act.js';
import { hashCode, sendCodeLetter } from './acts/send-code-letter.js';
import { findByReceipt } from './find-application.js';
import type { Ports } from '../../ports/ports.js';
import { readablePersonal } from '../offers/readable.js';
import { checkPupilReached } from '../mail/reachable.js';

/** Mails with a code, the first included. */
const MOST_MAILS = 4;

/** Milliseconds between two of them. */
const PAUSE = 60_000;

/**
 * Mails a new code, which replaces the one before; its link is one more. The tries already made count.
 *
 * @throws Refusal `receipt_invalid`, `application_damaged`, `transition_not_allowed` once verified or withdrawn,
 *   `invalid_request` when the pupil asked not to be written to,
 *   `too_many_requests` less than 60 s after the last mail, or after three more mails; `invalid_request` for
 *   an address whose reader wants no letters
 */
export async function sendCode(
  ports: Ports,
  input: { id: ApplicationId; receiptToken: string },
): Promise<ApplicationState> {
  return ports.storage.write(async (stores) => {
    const now = ports.now();
    const application = await findByReceipt(stores, input, now);
    const personal = readablePersonal(application);
    if (application.status !== 'unverified' || !personal) throw new Refusal('transition_not_allowed');
    checkPace(application, now);
    await checkPupilReached(ports, stores, personal.pupil.email);
    const code = newCode();
    await stores.applications.update(application.id, 'unverified', {
      codeHash: hashCode(ports, application.id, code),
      codeMails: application.codeMails + 1,
      codeMailedAt: now,
    });
    await sendCodeLetter(await toAct(ports, stores, application), code);
    return toState(application);
  });
}

function checkPace({ codeMails, codeMailedAt, expiresAt }: StoredApplication, now: Date): void {
  // One that was mailed at a moment to come was mailed before the clock was put right.
  const next = codeMailedAt > now ? now : new Date(codeMailedAt.getTime() + PAUSE);
  // After the last mail, waiting serves until the application itself is over.
  const freeAt = codeMails < MOST_MAILS ? next : (expiresAt ?? next);
  const retryAfterSeconds = Math.ceil((freeAt.getTime() - now.getTime()) / 1000);
  if (retryAfterSeconds > 0) throw new Refusal('too_many_requests', { retryAfterSeconds });
}
