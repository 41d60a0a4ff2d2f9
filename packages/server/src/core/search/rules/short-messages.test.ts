import { expect, test } from 'vitest';
import { readQuery } from './query-words.js';

const read = (text: string, asTyped = false): string =>
  readQuery(text, asTyped)
    .words.map(({ full }) => full)
    .join(' ');

test.each([
  ['jve travailler avc mes mains', 'travailler avec mes mains'],
  ['stage dinformatique', 'informatique'],
  ['dans lhotellerie', 'hotellerie'],
  // Nobody writes an article into these, and what would be left of them is nothing.
  ['dessin', 'dessin'],
  ['journaliste', 'journaliste'],
  ['lune', 'lune'],
  ['dos', 'dos'],
  ['noel', 'noel'],
  // Alone it may begin « professeur ».
  ['pr', 'pr'],
])('%s is %s, spelt out', (text, spelt) => expect(read(text)).toBe(spelt));

test('as typed, nothing is', () => expect(read('dinformatique', true)).toBe('dinformatique'));
