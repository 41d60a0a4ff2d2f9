import type { ApplicationId, ApplicationState } from '@1eleve1stage/sdk/contract';
import type { LetterAllowance, StoredApplication, Stores } from '../../ports/index.js';
import { keepForLater } from './acts/keep-for-later.js';
import { isSameHash } from '../base/ids.js';
import { hashMailbox } from '../mail/rules/mailbox.js';
import { Refusal } from '../base/refusal.js';
import { toAct, toState } from './acts/act.js';
import { ACTS } from './acts/acts.js';
import { asPupilKnows } from './rules/untold.js';
import { hashCode } from './acts/send-code-letter.js';
import { findApplication } from './find-application.js';
import type { Ports } from '../../ports/ports.js';
import { readablePersonal } from '../offers/readable.js';

/** Wrong codes an application bears in all, new codes included: then only the mailed link verifies it. */
const MOST_TRIES = 5;

/**
 * Codes that are typed for a mailbox, right or wrong: a class with its teacher's address mistakes itself less often.
 * Whoever applies again and again in somebody's name has five tries each time; in all, they guess nothing.
 */
const GUESSES: LetterAllowance = { limit: 60, perSecond: 20 / 3600 };

/**
 * Proves the pupil's address with the mailed code. The right code, given again, answers the present
 * status: the first answer may have been lost on the way.
 *
 * @throws Refusal `application_not_found`, `code_wrong` with the tries left, `code_locked` also where
 *   many codes were typed of late for that mailbox,
 *   `application_damaged`, `transition_not_allowed` when it was withdrawn before, `already_applied` when another of the pupil's to this offer
 *   was proved before; `offer_not_found` where it was taken down, with `until` where it has enough for now: it is kept,
 *   and its pupil is written to then
 */
export async function verifyApplication(
  ports: Ports,
  input: { id: ApplicationId; code: string },
): Promise<ApplicationState> {
  const outcome = await ports.storage.write(async (stores) => {
    const application = await findApplication(stores, input.id, ports.now());
    if (!application) throw new Refusal('application_not_found');
    if (application.codeTries >= MOST_TRIES) throw new Refusal('code_locked');
    if (await isGuessedALot(ports, stores, application)) throw new Refusal('code_locked');
    const isRight = await isCodeOf(ports, stores, application, input.code);
    if (!isRight) return countTry(stores, application);
    const act = await toAct(ports, stores, application);
    return (await keepForLater(act)) ?? toState(asPupilKnows(await ACTS.verify(act)));
  });
  // Thrown outside the transaction, which keeps the count, or the application.
  if (outcome instanceof Refusal) throw outcome;
  return outcome;
}

async function isCodeOf(
  ports: Ports,
  stores: Stores,
  { id }: StoredApplication,
  code: string,
): Promise<boolean> {
  const secrets = await stores.applications.getSecrets(id);
  return secrets !== undefined && isSameHash(secrets.codeHash, hashCode(ports, id, code));
}

/** Counts one more code for the mailbox it went to. */
async function isGuessedALot(
  { secret, now }: Ports,
  { mailboxes }: Stores,
  application: StoredApplication,
): Promise<boolean> {
  const personal = readablePersonal(application);
  if (!personal) return false;
  const mailbox = hashMailbox(secret, personal.pupil.email);
  return (await mailboxes.count(mailbox, 'guesses', GUESSES, now())) > 0;
}

async function countTry({ applications }: Stores, application: StoredApplication): Promise<Refusal> {
  const codeTries = application.codeTries + 1;
  await applications.update(application.id, application.status, { codeTries });
  const triesLeft = MOST_TRIES - codeTries;
  return triesLeft > 0 ? new Refusal('code_wrong', { triesLeft }) : new Refusal('code_locked');
}
