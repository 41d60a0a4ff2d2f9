import type { Block, Letter } from '../../../ports/index.js';
import { contactFacts, visitFacts } from '../rules/host-facts.js';
import { FAMILY_STEPS } from '../rules/next-steps.js';
import { plainName } from '../../words/plain-words.js';
import { internshipFacts, numberFact, type About } from './about.js';
import { button, facts, link, steps, text } from '../../mail/letter.js';
import { letterTexts } from './texts/index.js';

interface ToFamily {
  firstName: string;
  withdrawUrl: string;
}

/** Tells the legal representative of an application, what it is, and how to erase it. */
export function representativeLetter(about: About, details: ToFamily): Letter {
  const all = letterTexts(about.language);
  const { representative: texts } = all;
  return {
    lang: all.lang,
    subject: texts.subject,
    blocks: [
      text(all.hello),
      text(texts.told(nameOf(about, details.firstName) || texts.somebody)),
      facts(...internshipFacts(about, all), numberFact(about, all)),
      ...(about.isProved ? [] : [text(texts.unproved), button(texts.see, details.withdrawUrl)]),
      text(texts.what),
      text(texts.rights),
      ...(about.isProved ? [link(texts.erase, details.withdrawUrl)] : []),
    ],
  };
}

/** The employer said yes: it is for the pupil to decide, who is a minor. */
export function acceptedToFamilyLetter(
  about: About,
  { expiresAt, ...details }: ToFamily & { expiresAt: Date | undefined },
): Letter {
  const all = letterTexts(about.language);
  const { acceptedToFamily: texts } = all;
  return familyLetter(about, details, texts, [
    facts(
      ...internshipFacts(about, all),
      ...(about.isProved ? visitFacts(about.offer, about.language) : []),
      [all.facts.heldUntil, expiresAt && all.day(expiresAt)],
      numberFact(about, all),
    ),
    text(texts.decide),
    text(texts.later),
  ]);
}

/** The employer cancelled. */
export function cancelledToFamilyLetter(about: About, details: ToFamily): Letter {
  const all = letterTexts(about.language);
  const { cancelledToFamily: texts } = all;
  return familyLetter(about, details, texts, [
    facts(...internshipFacts(about, all), numberFact(about, all)),
    text(texts.next),
  ]);
}

/** The pupil took the seat: the agreement is next, and the representative signs it. */
export function confirmedToFamilyLetter(about: About, details: ToFamily): Letter {
  const all = letterTexts(about.language);
  const { confirmedToFamily: texts } = all;
  const { offer, language, isProved } = about;
  return familyLetter(about, details, texts, [
    facts(
      ...internshipFacts(about, all),
      ...(isProved ? [...visitFacts(offer, language), ...contactFacts(offer, language)] : []),
      numberFact(about, all),
    ),
    text(texts.next),
    steps(...FAMILY_STEPS[language].representative),
  ]);
}

/** A first name, where letters to this mailbox may say it; else nothing. */
function nameOf(about: About, firstName: string): string {
  return about.isProved ? plainName(firstName) : '';
}

/** News, and where the application can be read, and withdrawn after a question. */
function familyLetter(
  about: About,
  { firstName, withdrawUrl }: ToFamily,
  texts: Record<'subject' | 'told', (name: string) => string>,
  news: readonly Block[],
): Letter {
  const { lang, hello, representative } = letterTexts(about.language);
  const name = nameOf(about, firstName);
  return {
    lang,
    subject: texts.subject(name),
    blocks: [
      text(hello),
      text(texts.told(name || representative.somebody)),
      ...news,
      ...(about.isProved ? [] : [text(representative.unproved)]),
      button(about.isProved ? representative.seeAgain : representative.see, withdrawUrl),
    ],
  };
}
