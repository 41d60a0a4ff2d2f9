import type { StoredOffer, Stores } from '../../ports/index.js';
import { hashMailbox } from './rules/mailbox.js';
import { Refusal } from '../base/refusal.js';
import type { Ports } from '../../ports/ports.js';

/** True when whoever reads that mailbox asked not to be written to. */
export async function isStopped(
  { secret }: Pick<Ports, 'secret'>,
  { mailboxes }: Pick<Stores, 'mailboxes'>,
  email: string,
): Promise<boolean> {
  return (await mailboxes.get(hashMailbox(secret, email))).stoppedAt !== undefined;
}

/** True when the contact of an offer asked not to be written to. */
export async function isContactStopped(
  ports: Pick<Ports, 'secret'>,
  stores: Pick<Stores, 'mailboxes'>,
  { content: { contact } }: StoredOffer,
): Promise<boolean> {
  return contact !== undefined && isStopped(ports, stores, contact.email);
}

/**
 * A code goes to nobody who asked not to be written to.
 *
 * @throws Refusal `invalid_request` with `address_stopped`
 */
export async function checkPupilReached(ports: Ports, stores: Stores, email: string): Promise<void> {
  if (await isStopped(ports, stores, email)) throw pupilUnreached();
}

/** The refusal of a pupil who asked not to be written to. */
export function pupilUnreached(): Refusal {
  const error = { in: 'body', pointer: '/pupil/email', code: 'address_stopped' } as const;
  return new Refusal('invalid_request', { errors: [error] });
}

/**
 * An application goes to no employer who asked not to be written to: nobody would answer the pupil. In test mode
 * no employer is written to.
 *
 * @throws Refusal `offer_not_applicable` with `contact_unreachable`
 */
export async function checkContactReached(ports: Ports, stores: Stores, offer: StoredOffer): Promise<void> {
  if (offer.mode === 'test' || !(await isContactStopped(ports, stores, offer))) return;
  const error = { in: 'path', pointer: '/id', code: 'contact_unreachable' } as const;
  throw new Refusal('offer_not_applicable', { errors: [error] });
}
