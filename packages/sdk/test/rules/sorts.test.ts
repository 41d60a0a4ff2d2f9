import { expect, test } from 'vitest';
import { sortsFor, sortUsed } from '../../src/rules/index.js';

test('a search has the orders that mean something for it, the usual one first', () => {
  expect(sortsFor({ place: true, words: true })).toEqual(['recommended', 'distance', 'relevance', 'newest']);
  expect(sortsFor({ place: true, words: false })).toEqual(['recommended', 'distance', 'newest']);
  expect(sortsFor({ place: false, words: true })).toEqual(['relevance', 'newest']);
  expect(sortsFor({ place: false, words: false })).toEqual(['newest']);
  const isPlaceRead = true;
  expect(sortsFor({ place: true, words: true, isPlaceRead })[0]).toBe('relevance');
  expect(sortsFor({ place: true, words: false, isPlaceRead })[0]).toBe('recommended');
});

test.each([
  [undefined, true, true, 'recommended'],
  [undefined, false, true, 'relevance'],
  [undefined, false, false, 'newest'],
  ['recommended', false, true, 'relevance'],
  ['distance', false, false, 'newest'],
  ['relevance', true, false, 'recommended'],
  ['relevance', true, true, 'relevance'],
  ['newest', true, true, 'newest'],
  ['distance', true, false, 'distance'],
] as const)('asked %s, with a place %s, with words %s: %s', (asked, place, words, used) => {
  expect(sortUsed(asked, { place, words })).toBe(used);
});
