import type { Recipient, StoredApplication, StoredOffer } from '../ports/index.js';

/**
 * Where a letter about an application goes. In test mode every letter goes to the address given as the pupil's:
 * the person who tries sees them all, and nobody else is written to. Undefined where nobody is there to read it.
 */
export function addressOf(
  recipient: Recipient,
  { mode, personal }: StoredApplication,
  { content }: StoredOffer,
): string | undefined {
  switch (mode === 'test' ? 'pupil' : recipient) {
    case 'pupil':
      return personal?.pupil.email;
    case 'representative':
      return personal?.legalRepresentative.email;
    case 'employer':
      return content.contact?.email;
  }
}
