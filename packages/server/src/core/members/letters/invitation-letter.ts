import type { Letter } from '../../../ports/index.js';
import { INVITATION_DAYS } from '../rules/invitation-life.js';
import { button, text } from '../../mail/letter.js';

/**
 * Asks somebody to join their colleagues. Its link asks for a code, which is mailed to the same mailbox.
 *
 * @param told who asks for which organisation, nobody where they are called by no name; undefined where nobody vouches
 *   for it
 */
export function invitationLetter(
  told: { organisation: string; by: string } | undefined,
  publicUrl: string,
): Letter {
  const says = told
    ? `${told.by || 'Une personne'} vous invite dans l’espace de « ${told.organisation} », où l’on lit les candidatures des élèves et où l’on y répond.`
    : 'Une personne qui accueille des élèves vous invite dans l’espace de sa structure, où l’on lit leurs candidatures et où l’on y répond.';
  return {
    subject: told ? `${told.organisation} vous invite dans son espace` : 'Vous êtes invité(e) dans un espace',
    title: 'Rejoignez vos collègues',
    blocks: [
      text('Bonjour,'),
      text(says),
      button('Voir l’invitation', `${publicUrl}/signin?next=%2Fpublisher%2Finvitation`),
      text(
        `Donnez cette adresse-ci, puis le code que vous recevrez : vous direz alors si vous acceptez. L’invitation vaut ${INVITATION_DAYS} jours.`,
      ),
      text('Vous ne connaissez pas cette structure ? Ne faites rien : rien ne s’ouvre sans vous.'),
    ],
  };
}
