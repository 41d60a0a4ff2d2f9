import type { Language } from '@1eleve1stage/sdk/contract';
import type { Block, Letter, Operator, StoredOffer } from '../../../ports/index.js';
import { button, link, quote, text } from '../../mail/letter.js';
import { spaceAddress } from '../../mail/rules/space-address.js';
import { plainTitle } from '../../words/plain-words.js';
import { reviewTexts } from './texts/index.js';

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
export function approvedLetter(publisherId: string, { publicUrl }: Office, lang: Language): Letter {
  const { hello, approved } = reviewTexts(lang);
  return {
    lang,
    subject: approved.subject,
    blocks: [
      text(hello),
      text(approved.says),
      button(approved.open, spaceAddress(publicUrl, '/publisher', { publisherId, language: lang })),
    ],
  };
}

/** Tells an owner that their organisation was refused, why, and what they can do. */
export function refusedLetter(
  { publisherId, reason }: { publisherId: string; reason: string },
  office: Office,
  lang: Language,
): Letter {
  const { hello, refused } = reviewTexts(lang);
  return {
    lang,
    subject: refused.subject,
    blocks: [
      text(hello),
      text(refused.says),
      quote(reason),
      text(nextOf(refused.next, office, lang)),
      button(
        refused.correct,
        spaceAddress(office.publicUrl, '/publisher/organisation', { publisherId, language: lang }),
      ),
      aboutOf(office, lang),
    ],
  };
}

/** Tells an owner that a moderator asks for a correction of one of their offers. */
export function offerRefusedLetter(
  { offer: { id, content, publisherId }, reason }: { offer: StoredOffer; reason: string },
  office: Office,
  lang: Language,
): Letter {
  const { hello, offerRefused } = reviewTexts(lang);
  const title = plainTitle(content.title);
  return {
    lang,
    subject: offerRefused.subject(title),
    title: offerRefused.title,
    blocks: [
      text(hello),
      text(offerRefused.says(title)),
      quote(reason),
      text(nextOf(offerRefused.next, office, lang)),
      button(
        offerRefused.correct,
        spaceAddress(office.publicUrl, `/publisher/offers/${id}/edit`, { publisherId, language: lang }),
      ),
      aboutOf(office, lang),
    ],
  };
}

/** What can be done, and whom to answer where that is known. */
function nextOf(next: string, { operator: { email } }: Office, lang: Language): string {
  return email === undefined ? next : `${next} ${reviewTexts(lang).disagree(email)}`;
}

function aboutOf({ publicUrl }: Office, lang: Language): Block {
  return link(reviewTexts(lang).about, `${publicUrl}/s/about${lang === 'fr' ? '' : `?lang=${lang}`}`);
}
