import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { phrasesIn, phrasesOf } from './phrases.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LANGUAGES = ['fr', 'en'];

/** Letters from which a phrase is a sentence: shorter ones are labels, which end as their place asks. */
const SENTENCE = 30;

/** @type {Record<string, Record<string, string>>} the phrases that keep several homes, by language, and why each does */
const SAID_TWICE = JSON.parse(readFileSync(new URL('said-twice.json', import.meta.url), 'utf8'));

/**
 * What is said in a language by the element, by the pages without script, and by the words that both take from the SDK.
 *
 * @param {string} language
 */
function homesOf(language) {
  const homes = [
    `packages/widget/src/words/${language}/**/*.ts`,
    `packages/server/src/doors/**/texts/${language}/**/*.ts`,
    `packages/sdk/src/words/${language}/**/*.ts`,
  ].map((files) => [...phrasesOf(ROOT, [files]).keys()]);
  for (const phrases of homes) expect(phrases.length).toBeGreaterThan(50);
  return homes;
}

/** @param {string} phrase */
const withoutCommas = (phrase) => phrase.replace(/[^\p{L}\p{N}{}]/gu, '');

test('phrases of a file are its texts, spaces alike, holes marked; names and imports are none', () => {
  expect(
    phrasesIn("import { a } from 'b'; export const c: 'd' = { 'e f': `g ${1} h`, i: 'j\u00a0: ', k: ', ' };"),
  ).toEqual(['g {} h', 'j :']);
});

test.each(LANGUAGES)('what both the element and the pages say has one home, sdk/words: %s', (language) => {
  const all = homesOf(language).flat();
  const twice = new Set(all.filter((phrase, index) => all.indexOf(phrase) !== index));
  expect([...twice].sort(), 'move a new one to sdk/words; take one that has a single home out').toEqual(
    Object.keys(SAID_TWICE[language] ?? {}),
  );
});

test.each(LANGUAGES)('no sentence that they say differs in a comma: %s', (language) => {
  const drifted = new Map();
  for (const phrase of new Set(homesOf(language).flat())) {
    const letters = withoutCommas(phrase);
    if (letters.length >= SENTENCE) drifted.set(letters, [...(drifted.get(letters) ?? []), phrase]);
  }
  expect([...drifted.values()].filter((alike) => alike.length > 1)).toEqual([]);
});
