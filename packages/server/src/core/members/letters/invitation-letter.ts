import type { Language } from '@1eleve1stage/sdk/contract';
import type { Letter } from '../../../ports/index.js';
import { INVITATION_DAYS } from '../rules/invitation-life.js';
import { button, text } from '../../mail/letter.js';
import { invitationTexts } from './texts/index.js';

/**
 * Asks somebody to join their colleagues. Its link asks for a code, which is mailed to the same mailbox.
 *
 * @param told who asks for which organisation, nobody where they are called by no name; undefined where nobody vouches
 *   for it
 */
export function invitationLetter(
  told: { organisation: string; by: string } | undefined,
  publicUrl: string,
  lang: Language,
): Letter {
  const texts = invitationTexts(lang);
  const page = `${publicUrl}/signin?next=%2Fpublisher%2Finvitation${lang === 'fr' ? '' : `&lang=${lang}`}`;
  return {
    lang,
    subject: told ? texts.subjectOf(told.organisation) : texts.subject,
    title: texts.title,
    blocks: [
      text(texts.hello),
      text(told ? texts.askedBy(told.by, told.organisation) : texts.asked),
      button(texts.see, page),
      text(texts.next(INVITATION_DAYS)),
      text(texts.unknown),
    ],
  };
}
