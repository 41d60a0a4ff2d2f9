import type { KnownOffer, Recipient, StoredApplication } from '../../../ports/index.js';
import { knownPersonal } from '../../offers/readable.js';

/**
 * Where a letter about an application goes. In test mode every letter goes to the address given as the pupil's:
 * the person who tries sees them all, and nobody else is written to. Undefined where nobody is there to
 * read it, or where it cannot be read itself.
 */
export function addressOf(
  recipient: Recipient,
  application: StoredApplication,
  { content }: KnownOffer,
): string | undefined {
  const { colleague } = application;
  const personal = knownPersonal(application);
  switch (application.mode === 'test' ? 'pupil' : recipient) {
    case 'pupil':
      return personal?.pupil.email;
    case 'representative':
      return personal?.legalRepresentative.email;
    case 'employer':
      return colleague ?? content?.contact?.email;
  }
}
