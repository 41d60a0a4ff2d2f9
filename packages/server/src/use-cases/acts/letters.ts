import type { Language } from '@1eleve1stage/sdk/contract';
import { asTrial, mailedLink, type About, type Recipient } from '../../mail/messages/index.js';
import type {
  Letter,
  LinkPurpose,
  OfferContent,
  PersonalData,
  StoredApplication,
} from '../../ports/index.js';
import { newId, newToken, sha256Hex } from '../../rules/ids.js';
import type { Act } from './act.js';

/** What a letter may tell of an application to anybody. */
export function aboutOf({ application, offer }: Act): About {
  return { application, offer: offer.content, language: languageOf(application) };
}

/** The language the pupil and the family are written to in. */
function languageOf({ personal }: StoredApplication): Language {
  return personal?.language ?? 'fr';
}

/**
 * Writes a letter to the outbox. In test mode every letter goes to the address given as the pupil's: the
 * person who tries sees them all, and nobody else is written to.
 */
export async function post(
  { stores, application, offer, now }: Act,
  personal: PersonalData,
  recipient: Recipient,
  letter: Letter,
): Promise<void> {
  const isTrial = application.mode === 'test';
  const to = addressOf(isTrial ? 'pupil' : recipient, personal, offer.content);
  // An offer that takes applications elsewhere since may have no contact any more.
  if (to === undefined) return;
  const sent = isTrial ? asTrial(letter, recipient) : letter;
  await stores.outbox.add({ id: newId('ml'), createdAt: now, to, letter: sent });
}

/** Makes a link that acts once, and gives its address. */
export async function mintLink(act: Act, purpose: LinkPurpose, expiresAt: Date): Promise<string> {
  const token = newToken();
  await act.stores.links.add({
    hash: sha256Hex(token),
    applicationId: act.application.id,
    purpose,
    expiresAt,
  });
  // Only the employer answers, in French.
  const language = purpose === 'answer' ? 'fr' : languageOf(act.application);
  return mailedLink(act.ports.publicUrl, purpose, { token, language });
}

function addressOf(recipient: Recipient, personal: PersonalData, offer: OfferContent): string | undefined {
  switch (recipient) {
    case 'pupil':
      return personal.pupil.email;
    case 'representative':
      return personal.legalRepresentative.email;
    case 'employer':
      return offer.contact?.email;
  }
}
