import { dayInFrance, type Language, type Week } from '@1eleve1stage/sdk/contract';
import type { Block, DigestKind, Letter } from '../../../../ports/index.js';
import type { FirstReading } from '../../../candidates/rules/first-reading.js';
import { button, facts, quote, text } from '../../../mail/letter.js';
import { spaceAddress } from '../../../mail/rules/space-address.js';
import { beginningOf } from '../../../words/beginning-of.js';
import { plainName, plainTitle } from '../../../words/plain-words.js';
import type { Standing } from '../../send-digest.js';
import { letterTexts } from '../texts/index.js';
import { digestTexts, type DigestTexts } from './texts.js';

/** Somebody who waits for an answer: their words, never their name. */
export interface WaitingOne extends FirstReading {
  weeks: readonly Week[];
  title: string;
  expiresAt?: Date;
}

interface Told {
  language: Language;
  publicUrl: string;
  firstName: string | undefined;
  organisation: string;
  publisherId: string;
  standing: Standing;
  waiting: readonly WaitingOne[];
  now: Date;
}

/** What waits of a day, or what there is of a week: one link, to the pages where it is read. */
export function digestLetter(of: DigestKind, told: Told): Letter {
  const { language, publicUrl, standing } = told;
  const texts = digestTexts(language);
  const hello = texts.hello(plainName(told.firstName ?? ''));
  const isWaiting = standing.waiting > 0;
  const others = of === 'waiting' ? standing.waiting - told.waiting.length : 0;
  const page = isWaiting ? '/publisher/candidates' : '/publisher';
  return {
    lang: language,
    subject: isWaiting ? texts.waiting(standing.waiting) : texts.week,
    blocks: [
      text(`${hello} ${of === 'waiting' ? texts.words : texts.standing}`),
      ...(of === 'waiting'
        ? told.waiting.flatMap((one) => entry(one, texts, told))
        : numbers(standing, texts)),
      ...(others > 0 ? [text(texts.others(others))] : []),
      button(
        isWaiting ? texts.answer : texts.open,
        spaceAddress(publicUrl, page, { publisherId: told.publisherId, language }),
      ),
      text(isWaiting ? texts.careful : texts.quiet),
      text(texts.why(plainTitle(told.organisation))),
    ],
  };
}

function entry(
  { grade, motivation, weeks, title, expiresAt }: WaitingOne,
  texts: DigestTexts,
  { language, now }: Told,
): Block[] {
  const all = letterTexts(language);
  const words = plainTitle(beginningOf(motivation));
  const days =
    expiresAt && Math.round((dayInFrance(expiresAt).getTime() - dayInFrance(now).getTime()) / 86_400_000);
  return [
    ...(words ? [quote(words)] : []),
    facts(
      [texts.offer, `${plainTitle(title)}, ${texts.grades[grade]}`],
      [all.facts.weeks(weeks.length), all.facts.weekList(weeks)],
      [
        texts.left,
        expiresAt && days !== undefined ? texts.days(Math.max(0, days), all.day(expiresAt)) : undefined,
      ],
    ),
  ];
}

function numbers({ waiting, held, taken, shown }: Standing, texts: DigestTexts): Block[] {
  const said = (count: number): string | undefined => (count === 0 ? undefined : String(count));
  return [
    facts(
      [texts.numbers.waiting, said(waiting)],
      [texts.numbers.held, said(held)],
      [texts.numbers.taken, said(taken)],
      [texts.numbers.shown, shown >= 100 ? '100+' : said(shown)],
    ),
  ];
}
