import type { Letter } from '../../../ports/index.js';
import { internshipFacts, numberFact, type About } from './about.js';
import { button, facts, text } from '../../mail/letter.js';
import { letterTexts } from './texts/index.js';

/** Tells a pupil that whoever runs the service took the offer down. */
export function offerHiddenLetter(about: About, publicUrl: string): Letter {
  const all = letterTexts(about.language);
  const { offerHidden: texts } = all;
  return {
    lang: all.lang,
    subject: texts.subject,
    blocks: [
      text(all.hello),
      text(texts.why),
      facts(...internshipFacts(about, all), numberFact(about, all)),
      text(texts.pause),
      text(texts.careful),
      text(texts.others),
      button(texts.go, `${publicUrl}/s/search${all.lang === 'fr' ? '' : `?lang=${all.lang}`}`),
    ],
  };
}

/** Tells the legal representative. */
export function offerHiddenFamilyLetter(about: About): Letter {
  const all = letterTexts(about.language);
  const { offerHidden: texts } = all;
  return {
    lang: all.lang,
    subject: texts.subjectFamily,
    blocks: [
      text(all.hello),
      text(texts.family),
      facts(...internshipFacts(about, all), numberFact(about, all)),
    ],
  };
}
