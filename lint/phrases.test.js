import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { phrasesIn, phrasesOf } from './phrases.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LANGUAGES = ['fr', 'en'];

/** Of two phrases that differ in a comma alone, those which mean two things: a title, and what is wrong in a field. */
const APART = ['Choisis ta semaine', 'Choose your week'];

/** @type {Record<string, string[]>} the phrases that both catalogues still hold, and say alike */
const SAID_TWICE = JSON.parse(readFileSync(new URL('said-twice.json', import.meta.url), 'utf8'));

/**
 * What the element and the pages without script say in a language.
 *
 * @param {string} language
 */
function sidesOf(language) {
  const element = phrasesOf(ROOT, [`packages/widget/src/words/${language}/**/*.ts`]);
  const pages = phrasesOf(ROOT, [`packages/server/src/doors/**/texts/${language}/**/*.ts`]);
  expect(element.size).toBeGreaterThan(100);
  expect(pages.size).toBeGreaterThan(100);
  return { element, pages };
}

/** @param {string} phrase */
const withoutCommas = (phrase) => phrase.replace(/[^\p{L}\p{N}{}]/gu, '');

test('phrases of a file are its texts, spaces alike, holes marked; names and imports are none', () => {
  expect(
    phrasesIn("import { a } from 'b'; export const c: 'd' = { 'e f': `g ${1} h`, i: 'j\u00a0: ', k: ', ' };"),
  ).toEqual(['g {} h', 'j :']);
});

test.each(LANGUAGES)('what the element and the pages both say, they say alike: %s', (language) => {
  const { element, pages } = sidesOf(language);
  const twice = [...element.keys()].filter((phrase) => pages.has(phrase)).sort();
  expect(twice, 'a phrase of both has one home, sdk/words; those which have two yet are equal').toEqual(
    SAID_TWICE[language],
  );
});

test.each(LANGUAGES)('nothing that the element and the pages say differs in a comma: %s', (language) => {
  const { element, pages } = sidesOf(language);
  const pagesAlike = new Map([...pages.keys()].map((phrase) => [withoutCommas(phrase), phrase]));
  const drifted = [...element.keys()]
    .filter((phrase) => !pages.has(phrase) && !APART.includes(phrase))
    .map((phrase) => [phrase, pagesAlike.get(withoutCommas(phrase))])
    .filter(([, other]) => other !== undefined);
  expect(drifted).toEqual([]);
});
