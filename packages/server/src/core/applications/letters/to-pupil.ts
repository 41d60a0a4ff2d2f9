import type { Block, Letter } from '../../../ports/index.js';
import { contactFacts, visitFacts } from '../rules/host-facts.js';
import { CALENDAR_NAME, CALENDAR_TYPE } from '../rules/internship-calendar.js';
import { FAMILY_STEPS } from '../rules/next-steps.js';
import { plainName } from '../../words/plain-words.js';
import { internshipFacts, numberFact, type About } from './about.js';
import { button, facts, link, quoteIn, steps, text } from '../../mail/letter.js';
import { refusalFor } from '../rules/ready-refusals.js';
import { letterTexts } from './texts/index.js';

/** The code that proves an address. No name in it: the address may be a stranger's. */
export function codeLetter(
  about: About,
  proof: { code: string; verifyUrl: string; withdrawUrl: string; expiresAt: Date },
): Letter {
  const all = letterTexts(about.language);
  const { code: texts } = all;
  return {
    lang: all.lang,
    subject: texts.subject,
    title: texts.title,
    blocks: [
      text(all.hello),
      text(texts.enter),
      { kind: 'code', code: proof.code },
      text(texts.closed),
      button(texts.confirm, proof.verifyUrl),
      facts(...internshipFacts(about, all), numberFact(about, all)),
      text(texts.until(all.day(proof.expiresAt))),
      text(texts.changed),
      link(texts.erase, proof.withdrawUrl),
    ],
  };
}

/** A seat is held for the pupil. */
export function acceptedLetter(
  about: About,
  invitation: { firstName: string; confirmUrl: string; expiresAt: Date | undefined },
): Letter {
  const all = letterTexts(about.language);
  const { accepted: texts } = all;
  const { firstName, confirmUrl, expiresAt } = invitation;
  return {
    lang: all.lang,
    subject: texts.subject,
    blocks: [
      text(texts.news(plainName(firstName))),
      facts(...internshipFacts(about, all), numberFact(about, all)),
      text(texts.decide(expiresAt && all.day(expiresAt))),
      button(texts.go, confirmUrl),
    ],
  };
}

/** The employer said no. */
export function rejectedLetter(
  about: About,
  answer: { firstName: string; reason: string; others: readonly Block[] },
): Letter {
  const all = letterTexts(about.language);
  const { rejected: texts } = all;
  return {
    lang: all.lang,
    subject: texts.subject,
    title: texts.title,
    blocks: [
      text(texts.hello(plainName(answer.firstName))),
      text(texts.answer),
      quoteIn(refusalFor(about.language, answer.reason)),
      facts(...internshipFacts(about, all), numberFact(about, all)),
      text(texts.others),
      ...answer.others,
    ],
  };
}

/** The employer takes the seat back. */
export function cancelledLetter(
  about: About,
  { firstName, others }: { firstName: string; others: readonly Block[] },
): Letter {
  const all = letterTexts(about.language);
  const { cancelled: texts } = all;
  return {
    lang: all.lang,
    subject: texts.subject,
    blocks: [
      text(texts.news(plainName(firstName))),
      facts(...internshipFacts(about, all), numberFact(about, all)),
      text(texts.next),
      ...others,
    ],
  };
}

/** The pupil took the seat: where to go, when, whom to ask, and what is left to do. */
export function confirmedLetter(
  about: About,
  { firstName, seatUrl, calendar }: { firstName: string; seatUrl: string | undefined; calendar: string },
): Letter {
  const all = letterTexts(about.language);
  const { confirmed: texts } = all;
  const { offer, language } = about;
  return {
    lang: all.lang,
    subject: texts.subject,
    blocks: [
      text(texts.yours(plainName(firstName))),
      facts(
        ...internshipFacts(about, all),
        ...visitFacts(offer, language),
        ...contactFacts(offer, language),
        numberFact(about, all),
      ),
      text(texts.next),
      steps(...FAMILY_STEPS[about.language].pupil),
      text(texts.calendar),
      text(seatUrl === undefined ? texts.hindered : texts.again),
      ...(seatUrl === undefined ? [] : [button(texts.see, seatUrl)]),
    ],
    attachments: [{ name: CALENDAR_NAME, type: CALENDAR_TYPE, content: calendar }],
  };
}
