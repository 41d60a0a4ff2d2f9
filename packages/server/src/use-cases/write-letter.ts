import { asTrial, composeLetter } from '../mail/messages/index.js';
import {
  RECIPIENTS,
  type MailMessage,
  type OutboxLetter,
  type Recipient,
  type StoredApplication,
  type StoredOffer,
} from '../ports/index.js';
import type { Ports } from './ports.js';

/**
 * Writes a letter as it leaves, from what is stored of its application and its offer at that moment: where it
 * goes, and what it says. In test mode every letter goes to the address given as the pupil's: the person who
 * tries sees them all, and nobody else is written to.
 *
 * @returns undefined when it need not leave any more: what it tells of was erased, or nobody is there to read it
 * @throws Error when something it is written from cannot be opened
 */
export async function writeLetter(
  { storage, publicUrl }: Pick<Ports, 'storage' | 'publicUrl'>,
  { id, applicationId, contents }: OutboxLetter,
): Promise<MailMessage | undefined> {
  if (!contents) throw new Error(`${id} does not open.`);
  if (contents.kind === 'written') return contents.message;
  const application = applicationId && (await storage.read.applications.get(applicationId));
  const offer = application && (await storage.read.offers.get(application.offerId));
  if (!offer) return undefined;
  const recipient = RECIPIENTS[contents.kind];
  const isTrial = application.mode === 'test';
  const to = addressOf(isTrial ? 'pupil' : recipient, application, offer);
  const { personal, rejectionReason } = application;
  const about = { application, offer: offer.content, language: personal?.language ?? 'fr' };
  const letter = composeLetter(contents, { about, personal, rejectionReason, publicUrl });
  if (to === undefined || !letter) return undefined;
  return { to, letter: isTrial ? asTrial(letter, recipient) : letter };
}

function addressOf(
  recipient: Recipient,
  { personal }: StoredApplication,
  { content }: StoredOffer,
): string | undefined {
  switch (recipient) {
    case 'pupil':
      return personal?.pupil.email;
    case 'representative':
      return personal?.legalRepresentative.email;
    case 'employer':
      return content.contact?.email;
  }
}
