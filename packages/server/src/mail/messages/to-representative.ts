import type { Letter } from '../../ports/index.js';
import { plainName } from '../../rules/plain-words.js';
import { internshipFacts, numberFact, type About } from './about.js';
import { button, facts, link, text } from './letter.js';
import { letterTexts } from './texts/index.js';

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
      text(texts.told((about.isProved && plainName(details.firstName)) || texts.somebody)),
      facts(...internshipFacts(about, all), numberFact(about, all)),
      ...(about.isProved ? [] : [text(texts.unproved), button(texts.see, details.withdrawUrl)]),
      text(texts.what),
      text(texts.rights),
      ...(about.isProved ? [link(texts.erase, details.withdrawUrl)] : []),
    ],
  };
}
