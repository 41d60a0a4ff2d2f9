import { FIELD_ERRORS, PROBLEMS } from '@1eleve1stage/sdk/contract';
import { describe, expect, it } from 'vitest';
import { HOME_TEXTS } from '../src/doors/home/home-texts.js';
import { letterTexts } from '../src/core/applications/letters/texts/index.js';
import { embedTextsOf } from '../src/doors/embed/texts/index.js';
import { textsOf } from '../src/doors/pages/texts/index.js';
import { withFirmSpaces } from '../src/core/words/french-spacing.js';
import { saidBy, sentencesOf } from './harness/said.js';

const titles = (lang: 'fr' | 'en'): object => ({
  problems: Object.fromEntries(Object.entries(PROBLEMS).map(([code, problem]) => [code, problem[lang]])),
  fields: Object.fromEntries(Object.entries(FIELD_ERRORS).map(([code, error]) => [code, error[lang]])),
});
const catalogues = (lang: 'fr' | 'en'): Record<string, unknown> => ({
  pages: textsOf({ lang }),
  embed: embedTextsOf(lang),
  letters: letterTexts(lang),
  home: HOME_TEXTS[lang],
  titles: titles(lang),
});
const ALL = (['fr', 'en'] as const).flatMap((lang) =>
  Object.entries(catalogues(lang)).map(([name, texts]) => [`${name} in ${lang}`, texts] as const),
);

/** Asked from two on alone: one is said otherwise. */
const FROM_TWO = /^(weeks\.(orOthers|choice)|digest\..*subject|refused\.inMinutes)$/;
/** Asked from one on alone. */
const FROM_ONE =
  /^(offer\.areas\.(unnamed|others)|search\.otherSectors|results\.shown|list\.among|faults\.left)$/;
const COUNT = /(?:^|[^\d.,])([012])[\s\u00a0\u202f](\p{L}+)/u;

describe.each(ALL)('true to its words 13.6: %s', (_, catalogue) => {
  const numbers = saidBy(catalogue).filter(({ path, isAsked }) => isAsked && !FROM_TWO.test(path));
  const said = (one: (typeof numbers)[number], n: number): string => one.with(n, 9) ?? '';

  it('one is singular where two are plural', () => {
    const wrong = numbers.filter((one) => {
      const [, , noun = ''] = COUNT.exec(said(one, 1)) ?? [];
      return (
        /[sx]$/.test(noun) &&
        !/^(mois|fois|dans|is|has)$/.test(noun) &&
        COUNT.exec(said(one, 2))?.[2] === noun
      );
    });
    expect(wrong.map((one) => said(one, 1))).toEqual([]);
  });

  it('nothing is said in words of its own', () => {
    const counted = numbers.filter(
      (one) => !FROM_ONE.test(one.path) && said(one, 1).replace('1', '2') !== said(one, 2),
    );
    const wrong = counted.map((one) => said(one, 0)).filter((text) => COUNT.test(text));
    expect(wrong).toEqual([]);
  });
});

/** Units and times that a number is kept with. */
const UNIT =
  /\d (km|m|h|min|px|secondes?|seconds?|minutes?|heures?|hours?|jours?|days?|semaines?|weeks?|mois|months?|ans?|years?|€|%)(?![\p{L}\d])/u;
const LOOSE = / [:;?!»](?!\p{L})|« /u;

it.each(ALL)(
  'true to its words 13.6: %s, no line breaks before a sign or within a measure',
  (_, catalogue) => {
    const loose = sentencesOf(catalogue)
      .map(({ path, text }) => `${path}: ${withFirmSpaces(text)}`)
      .filter((text) => LOOSE.test(text.slice(text.indexOf(':') + 2)) || UNIT.test(text));
    expect(loose).toEqual([]);
  },
);
