import type { Block, Letter } from '../../../ports/index.js';
import { contactFacts, visitFacts } from '../rules/host-facts.js';
import { FAMILY_STEPS } from '../rules/next-steps.js';
import { plainName } from '../../words/plain-words.js';
import { internshipFacts, numberFact, type About } from './about.js';
import { button, facts, link, steps, text } from '../../mail/letter.js';
import { letterTexts, type LetterTexts } from './texts/index.js';

/** Tells the legal representative of an application, what it is, and how to erase it. */
export function representativeLetter(
  about: About,
  details: { firstName: string; withdrawUrl: string },
): Letter {
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
  details: { firstName: string; withdrawUrl: string; expiresAt: Date | undefined },
): Letter {
  const all = letterTexts(about.language);
  const { acceptedToFamily: texts } = all;
  const { expiresAt } = details;
  return {
    ...toFamily(about, all, { ...details, subject: texts.subject }),
    blocks: [
      text(all.hello),
      text(texts.told(nameOf(about, details.firstName) || all.representative.somebody)),
      facts(
        ...internshipFacts(about, all),
        ...(about.isProved ? visitFacts(about.offer, about.language) : []),
        [all.facts.heldUntil, expiresAt && all.day(expiresAt)],
        numberFact(about, all),
      ),
      text(texts.decide),
      text(texts.later),
      ...seeBlocks(about, all, details.withdrawUrl),
    ],
  };
}

/** The pupil took the seat: the agreement is next, and the representative signs it. */
export function confirmedToFamilyLetter(
  about: About,
  details: { firstName: string; withdrawUrl: string },
): Letter {
  const all = letterTexts(about.language);
  const { confirmedToFamily: texts } = all;
  const { offer, language, isProved } = about;
  return {
    ...toFamily(about, all, { ...details, subject: texts.subject }),
    blocks: [
      text(all.hello),
      text(texts.told(nameOf(about, details.firstName) || all.representative.somebody)),
      facts(
        ...internshipFacts(about, all),
        ...(isProved ? [...visitFacts(offer, language), ...contactFacts(offer, language)] : []),
        numberFact(about, all),
      ),
      text(texts.next),
      steps(...FAMILY_STEPS[about.language].representative),
      ...seeBlocks(about, all, details.withdrawUrl),
    ],
  };
}

/** A first name, where letters to this mailbox may say it; else nothing. */
function nameOf(about: About, firstName: string): string {
  return about.isProved ? plainName(firstName) : '';
}

function toFamily(
  about: About,
  { lang }: LetterTexts,
  { firstName, subject }: { firstName: string; subject: (name: string) => string },
): Pick<Letter, 'lang' | 'subject'> {
  return { lang, subject: subject(nameOf(about, firstName)) };
}

/** Where the application can be read, and withdrawn after a question. */
function seeBlocks({ isProved }: About, { representative: texts }: LetterTexts, url: string): Block[] {
  return [...(isProved ? [] : [text(texts.unproved)]), button(isProved ? texts.seeAgain : texts.see, url)];
}
