import type { ApplicationId } from '@1eleve1stage/sdk/contract';
import type { Mode, StoredApplication, Stores, StoredSchool } from '../../ports/index.js';
import { isSameHash, sha256Hex } from '../base/ids.js';
import { Refusal } from '../base/refusal.js';
import { knownPersonal } from '../offers/readable.js';

/** The application, unless its time to be verified is over, even before it is dropped. */
export async function findApplication(
  { applications }: Stores,
  id: ApplicationId,
  now: Date,
): Promise<StoredApplication | undefined> {
  const application = await applications.get(id);
  const isDropped =
    application?.status === 'unverified' &&
    application.expiresAt !== undefined &&
    application.expiresAt <= now;
  return isDropped ? undefined : application;
}

/**
 * The application a receipt is of.
 *
 * @throws Refusal `receipt_invalid`, whether the application is unknown or the receipt another's
 */
export async function findByReceipt(
  stores: Stores,
  input: { id: ApplicationId; receiptToken: string },
  now: Date,
): Promise<StoredApplication> {
  const application = await findApplication(stores, input.id, now);
  const secrets = application && (await stores.applications.getSecrets(input.id));
  if (!secrets || !isSameHash(secrets.receiptHash, sha256Hex(input.receiptToken))) {
    throw new Refusal('receipt_invalid');
  }
  return application;
}

/**
 * A verified application to one of a publisher's offers.
 *
 * @throws Refusal `application_not_found`
 */
export async function findForPublisher(
  { applications }: Stores,
  input: { publisherId: string; mode: Mode; id: ApplicationId },
): Promise<StoredApplication> {
  const application = await applications.get(input.id);
  const isTheirs = application?.publisherId === input.publisherId && application.mode === input.mode;
  if (!application?.verifiedAt || !isTheirs) throw new Refusal('application_not_found');
  return application;
}

/** The school of the pupil who applies, when its UAI was given and is in the register. */
export async function findSchoolOf(
  { schools }: Stores,
  application: StoredApplication,
): Promise<StoredSchool | undefined> {
  const school = knownPersonal(application)?.pupil.school;
  return school && 'uai' in school ? schools.get(school.uai) : undefined;
}
