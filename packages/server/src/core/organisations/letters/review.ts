import type { Letter, Operator, StoredOffer } from '../../../ports/index.js';
import { button, link, quote, text } from '../../mail/letter.js';
import { spaceAddress } from '../../mail/rules/space-address.js';
import { plainTitle } from '../../words/plain-words.js';

/** Whom to answer. */
interface Office {
  operator: Operator;
  publicUrl: string;
}

/** Tells whoever runs the service that somebody waits for a moderator. Nothing that a stranger wrote is in it. */
export function waitingLetter({ publicUrl }: Pick<Office, 'publicUrl'>): Letter {
  return {
    subject: 'Une structure attend votre relecture',
    blocks: [
      text(
        'Une structure a ouvert un espace, ou a corrigé ce qu’elle dit d’elle. Ses offres ne sont montrées à personne tant que vous ne l’avez pas acceptée.',
      ),
      text('Qui relit ouvre la page ci-dessous. Vous nommez ces personnes : « stages moderators add ».'),
      button('Relire', `${publicUrl}/moderation`),
      text('Sans page, il y a aussi « stages review list ».'),
    ],
  };
}

/** Tells an owner that their organisation was approved. */
export function approvedLetter(publisherId: string, { publicUrl }: Office): Letter {
  return {
    subject: 'Votre structure est acceptée',
    blocks: [
      text('Bonjour,'),
      text(
        'Une personne a relu ce que vous dites de votre structure, et l’a acceptée. Les offres que vous avez publiées sont montrées aux élèves.',
      ),
      button('Ouvrir mon espace', spaceAddress(publicUrl, '/publisher', { publisherId })),
    ],
  };
}

/** Tells an owner that their organisation was refused, why, and what they can do. */
export function refusedLetter(
  { publisherId, reason }: { publisherId: string; reason: string },
  { operator: { email }, publicUrl }: Office,
): Letter {
  return {
    subject: 'Votre structure n’est pas encore acceptée',
    blocks: [
      text('Bonjour,'),
      text(
        'Une personne a relu ce que vous dites de votre structure, et ne l’a pas acceptée. Vos offres ne sont montrées à personne. Pourquoi :',
      ),
      quote(reason),
      text(
        `Vous pouvez corriger, et demander une nouvelle relecture depuis votre espace. ${
          email === undefined ? '' : `Vous n’êtes pas d’accord ? Écrivez à ${email}.`
        }`.trim(),
      ),
      button('Corriger', spaceAddress(publicUrl, '/publisher/organisation', { publisherId })),
      link('Qui fait ce service', `${publicUrl}/s/about`),
    ],
  };
}

/** Tells an owner that a moderator asks for a correction of one of their offers. */
export function offerRefusedLetter(
  { offer, reason }: { offer: StoredOffer; reason: string },
  { operator: { email }, publicUrl }: Office,
): Letter {
  return {
    subject: `À corriger : « ${plainTitle(offer.content.title)} »`,
    title: 'Une correction avant de montrer cette offre',
    blocks: [
      text('Bonjour,'),
      text(
        `Une personne a relu votre offre « ${plainTitle(offer.content.title)} ». Elle n’est pas montrée aux élèves. Pourquoi :`,
      ),
      quote(reason),
      text(
        `Corrigez-la : nous la relirons. ${
          email === undefined ? '' : `Vous n’êtes pas d’accord ? Écrivez à ${email}.`
        }`.trim(),
      ),
      button('Corriger l’offre', spaceAddress(publicUrl, `/publisher/offers/${offer.id}/edit`, offer)),
      link('Qui fait ce service', `${publicUrl}/s/about`),
    ],
  };
}
