import { expect } from 'chai';
import { diagnosisTextsIn } from '#widget/page/diagnosis/texts/texts.js';
import { afterApplyTextsIn } from '#widget/words/after-apply.js';
import { applyTextsIn } from '#widget/words/apply.js';
import { criteriaTextsIn } from '#widget/words/criteria.js';
import type { Language } from '#widget/words/language.js';
import { offerTextsIn } from '#widget/words/offer.js';
import { textsIn } from '#widget/words/texts.js';
import { loadTranslation } from '#widget/words/translations.js';

type Text = (...given: unknown[]) => unknown;

/** A text that is asked with something. */
interface Asked {
  path: string;
  text: Text;
}

/** What the functions of catalogues take. */
const GIVEN = [2, 'Angers', new Date('2027-03-10T10:00:00Z'), ['4e', '3e'], undefined];

/** Asked from two on alone: one is said otherwise. */
const FROM_TWO =
  /(activeCriteria\.severalSectors|weeks\.several|results\.orOthers|offer\.(choose|choice)|sectorsAll)$/;
/** Asked from one on alone. */
const FROM_ONE =
  /(results\.(total|shown|more)|live\.more|search\.active|faults\.left|busy\.title|motivation\.count|toMend|incidents\.down\.text)$/;
/** What is no count: days, hours, seconds between two tries, pixels, versions. */
const TIMES =
  /\.(hour|day|sentOn|yearless|short|long|criteria\.name|down\.text|narrow\.title|versions\.title)$|criteria\.name$/;
const COUNT = /(?:^|[^\d.,])([012])[\s\u00a0\u202f](\p{L}+)/u;
const LOOSE = / [:;?!»](?!\p{L})|« /u;
/** Units and times that a number is kept with. */
const UNIT =
  /\d (km|m|h|min|px|secondes?|seconds?|minutes?|heures?|hours?|jours?|days?|semaines?|weeks?|mois|months?|ans?|years?|€|%)(?![\p{L}\d])/u;

function catalogue(language: Language): object {
  return {
    ...textsIn(language),
    offer: offerTextsIn(language),
    criteria: criteriaTextsIn(language),
    apply: applyTextsIn(language),
    after: afterApplyTextsIn(language),
    diagnosis: diagnosisTextsIn(language),
  };
}

function textsOf(inner: unknown, path = ''): (Asked | { path: string; text: string })[] {
  if (typeof inner === 'string') return [{ path, text: inner }];
  // Catalogues hold texts, and functions that make them.
  if (typeof inner === 'function') return [{ path, text: inner as Text }];
  if (typeof inner !== 'object' || inner === null) return [];
  return Object.entries(inner).flatMap(([name, one]) => textsOf(one, path ? `${path}.${name}` : name));
}

function say(text: Text, ...given: unknown[]): string {
  try {
    const said = text(...given);
    return typeof said === 'string' ? said : '';
  } catch {
    return '';
  }
}

for (const language of ['fr', 'en', 'fr-x-facile'] as const) {
  describe(`true to its words 13.6: every text of the element, ${language},`, () => {
    const numbers = (): Asked[] =>
      textsOf(catalogue(language)).filter(
        (one): one is Asked =>
          typeof one.text === 'function' && !FROM_TWO.test(one.path) && !TIMES.test(one.path),
      );

    before(() => loadTranslation(language));

    it('says one in the singular where two are plural', () => {
      const wrong = numbers().filter(({ text }) => {
        const [, , noun = ''] = COUNT.exec(say(text, 1, 9)) ?? [];
        const isSame = COUNT.exec(say(text, 2, 9))?.[2] === noun;
        return isSame && /[sx]$/.test(noun) && !/^(mois|fois|choix|dans|is|has)$/.test(noun);
      });
      expect(wrong.map(({ path }) => path)).to.deep.equal([]);
    });

    it('says nothing in words of its own', () => {
      const wrong = numbers()
        .filter(
          ({ path, text }) => !FROM_ONE.test(path) && say(text, 1, 9).replace('1', '2') !== say(text, 2, 9),
        )
        .filter(({ text }) => COUNT.test(say(text, 0, 9)));
      expect(wrong.map(({ path }) => path)).to.deep.equal([]);
    });

    it('keeps signs with their words, and measures whole', () => {
      const loose = textsOf(catalogue(language)).flatMap(({ path, text }) =>
        (typeof text === 'string' ? [text] : GIVEN.map((one) => say(text, one, one, one)))
          .filter((said) => UNIT.test(said) || (language !== 'en' && LOOSE.test(said)))
          .map((said) => `${path}: ${said}`),
      );
      expect(loose).to.deep.equal([]);
    });
  });
}
