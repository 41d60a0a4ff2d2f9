import type { Language, OfferId } from '@1eleve1stage/sdk/contract';
import type { Letter, OfferContent, Operator, ReportedOffer } from '../../../ports/index.js';
import { dayInFrench } from '../../words/french-dates.js';
import { plainTitle } from '../../words/plain-words.js';
import { ownFacts } from '../../applications/letters/about.js';
import { facts, link, quote, text } from '../../mail/letter.js';
import { fr } from '../../applications/letters/texts/fr.js';
import { letterTexts } from '../../applications/letters/texts/index.js';

/** An offer that something was decided about. */
export interface Decided {
  id: OfferId;
  content: OfferContent;
  /** Its commune, as our own tables name it. */
  town: string | undefined;
  /** False until something came back from the contact's mailbox: then the letter holds our own words alone. */
  isProved: boolean;
}

/** Whom to contest with. */
export interface Office {
  operator: Operator;
  publicUrl: string;
}

/**
 * Tells an offer's contact that it was taken down: what, why, since when and for how long, who decided, and how to
 * contest (Regulation (EU) 2022/2065, article 17).
 */
export function hiddenLetter(
  offer: Decided,
  decision: { reason: string; at: Date; isReported: boolean },
  office: Office,
): Letter {
  return {
    subject: offer.isProved
      ? `Votre offre « ${plainTitle(offer.content.title)} » n’est plus en ligne`
      : 'Une de vos offres de stage n’est plus en ligne',
    title: 'Nous avons retiré une de vos offres',
    blocks: [
      text('Bonjour,'),
      text(
        'La recherche ne montre plus cette offre, sa page dit qu’elle est retirée, et personne ne peut y candidater. Les candidatures déjà reçues ne peuvent plus être ouvertes ni acceptées ici.',
      ),
      decidedFacts(offer),
      text('Pourquoi :'),
      quote(decision.reason),
      text(
        `Cette décision du ${dayInFrench(decision.at)} a été prise par une personne, ${
          decision.isReported ? 'à la suite d’un signalement' : 'de notre propre initiative'
        }, sans moyen automatisé. Elle vaut partout où ce service montre l’offre, jusqu’à ce que nous la levions. Publier l’offre de nouveau ne la remet pas en ligne.`,
      ),
      text(
        `Vous n’êtes pas d’accord, ou l’offre est corrigée ? Écrivez-nous${contactOf(office)}, avec le numéro de l’offre. Vous pouvez aussi saisir un organisme de règlement des litiges certifié (règlement (UE) 2022/2065, article 21), ou le tribunal.`,
      ),
      link('Qui fait ce service', `${office.publicUrl}/s/about`),
    ],
  };
}

/** The decision was taken back. */
export function shownLetter(offer: Decided): Letter {
  return {
    subject: 'Une de vos offres de stage n’est plus retirée',
    blocks: [
      text('Bonjour,'),
      text(
        'Nous avons levé notre décision de retirer cette offre. Elle est de nouveau dans l’état où vous l’avez publiée en dernier.',
      ),
      decidedFacts(offer),
    ],
  };
}

function decidedFacts(offer: Decided): ReturnType<typeof facts> {
  const { id, content, town, isProved } = offer;
  return facts(
    ...(isProved ? [['Offre', plainTitle(content.title)] as const] : ownFacts({ offer: content, town }, fr)),
    ['Numéro de l’offre', id],
  );
}

function contactOf({ operator: { email } }: Office): string {
  return email === undefined ? '' : ` à ${email}`;
}

/**
 * Tells whoever runs the service that offers were reported. Nothing that a reporter wrote is in it.
 *
 * @param offers those that are named
 * @param total how many were reported
 */
export function reportedLetter(offers: readonly ReportedOffer[], total: number): Letter {
  const { reasons: names } = fr.report;
  const lines = offers.map(({ offerId, count, reasons }) => {
    const whys = Object.entries(reasons).map(([reason, n]) => {
      // The keys were counted of reasons.
      return `${names[reason as keyof typeof names]} ${n}`;
    });
    return [offerId, `${count} · ${whys.join(' · ')}`] as const;
  });
  return {
    subject: total === 1 ? 'Une offre est signalée' : `${total} offres sont signalées`,
    blocks: [
      text(
        'Depuis le dernier mail de ce genre, des personnes ont signalé ces offres. Rien n’est retiré par un signalement : une personne décide.',
      ),
      facts(...lines),
      ...(total > offers.length
        ? [text(`Offres signalées qui ne sont pas nommées ici : ${total - offers.length}.`)]
        : []),
      text(
        'Pour lire : « stages reports list », puis « stages reports show » et le numéro de l’offre. Pour retirer une offre : « stages offers hide ». Pour classer : « stages reports close ».',
      ),
    ],
  };
}

/** Tells a reporter that the report came in. In our own words alone: anybody may have typed the address. */
export function receivedLetter(lang: Language, report: { id: string; offerId: OfferId }): Letter {
  const all = letterTexts(lang);
  const { report: texts } = all;
  return {
    lang,
    subject: texts.received,
    blocks: [
      text(all.hello),
      text(texts.receivedText),
      facts([texts.number, report.id], [texts.offer, report.offerId]),
      text(texts.notYou),
    ],
  };
}

/** Tells a reporter what was decided, and how to contest it. */
export function decidedLetter(
  lang: Language,
  decision: { offerId: OfferId; isHidden: boolean },
  { operator: { email }, publicUrl }: Office,
): Letter {
  const all = letterTexts(lang);
  const { report: texts } = all;
  return {
    lang,
    subject: texts.decided,
    blocks: [
      text(all.hello),
      text(decision.isHidden ? texts.taken : texts.left),
      facts([texts.offer, decision.offerId]),
      text(texts.contest(email)),
      link(texts.who, `${publicUrl}/s/about${lang === 'fr' ? '' : `?lang=${lang}`}`),
    ],
  };
}
