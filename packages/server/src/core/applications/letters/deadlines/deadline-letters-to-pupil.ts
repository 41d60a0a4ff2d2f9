import type { Block, Letter } from '../../../../ports/index.js';
import { plainName } from '../../../words/plain-words.js';
import { isKeptForLater } from '../../rules/application-life.js';
import { internshipFacts, numberFact, type About } from '../about.js';
import { button, facts, link, text } from '../../../mail/letter.js';
import { letterTexts } from '../texts/index.js';
import { deadlineTexts } from './texts.js';

/** The seat that is held for the pupil will soon be free again. */
export function seatReminderLetter(
  about: About,
  invitation: { firstName: string; confirmUrl: string; until: Date },
): Letter {
  const all = letterTexts(about.language);
  const { seatReminder: texts } = deadlineTexts(about.language);
  const until = all.day(invitation.until);
  return {
    lang: all.lang,
    subject: texts.subject(until),
    blocks: [
      text(texts.news(plainName(invitation.firstName), until)),
      facts(...internshipFacts(about, all), numberFact(about, all)),
      text(texts.decide),
      button(texts.go, invitation.confirmUrl),
    ],
  };
}

/** The employer did not answer in time, or the pupil did not confirm: what to do next. */
export function expiredLetter(
  about: About,
  ended: { kind: 'unanswered' | 'unconfirmed'; firstName: string; until: Date; searchUrl: string },
): Letter {
  const all = letterTexts(about.language);
  const deadlines = deadlineTexts(about.language);
  const texts = deadlines[ended.kind];
  return {
    lang: all.lang,
    subject: texts.subject,
    blocks: [
      text(texts.news(plainName(ended.firstName), all.day(ended.until))),
      facts(...internshipFacts(about, all), numberFact(about, all)),
      text(texts.next),
      button(deadlines.search, ended.searchUrl),
      text(texts.late),
    ],
  };
}

/** The offer where the pupil waits was full, and has a seat again. */
export function seatFreedLetter(about: About, firstName: string): Letter {
  const all = letterTexts(about.language);
  const { seatFreed: texts } = deadlineTexts(about.language);
  return {
    lang: all.lang,
    subject: texts.subject,
    blocks: [
      text(texts.news(plainName(firstName))),
      facts(...internshipFacts(about, all), numberFact(about, all)),
      text(texts.wait),
      text(texts.elsewhere(all.code.erase)),
    ],
  };
}

/** The code was not entered, or its offer has not taken any for a while. No name in it, as in the letter with the code: the address may be a stranger's. */
export function codeReminderLetter(
  about: About,
  links: { verifyUrl: string; withdrawUrl: string; until: Date },
): Letter {
  const all = letterTexts(about.language);
  const { codeReminder } = deadlineTexts(about.language);
  const texts = isKeptForLater(about.application) ? codeReminder.back : codeReminder;
  return {
    lang: all.lang,
    subject: texts.subject,
    title: texts.title,
    blocks: [
      text(all.hello),
      text(texts.waits(all.day(links.until))),
      facts(...internshipFacts(about, all), numberFact(about, all)),
      button(all.code.confirm, links.verifyUrl),
      text(codeReminder.notYou),
      link(all.code.erase, links.withdrawUrl),
    ],
  };
}

/** Two weeks after an application, the pupil has found nothing: offers near it. */
export function nothingFoundLetter(
  about: About,
  { firstName, others, searchUrl }: { firstName: string; others: readonly Block[]; searchUrl: string },
): Letter {
  const all = letterTexts(about.language);
  const deadlines = deadlineTexts(about.language);
  const { nothingFound: texts } = deadlines;
  return {
    lang: all.lang,
    subject: texts.subject,
    blocks: [
      text(texts.news(plainName(firstName))),
      text(texts.next),
      ...others,
      button(deadlines.search, searchUrl),
      text(texts.elsewhere),
    ],
  };
}
