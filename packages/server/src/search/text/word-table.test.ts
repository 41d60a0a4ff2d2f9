import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullWordsOf } from '../../core/search/rules/french.js';
import { createWordTable } from './word-table.js';

const table = createWordTable();

function read(text: string): Set<string> {
  const found = new Set<string>();
  table.read(text, (word) => found.add(table.words[word] ?? ''));
  return found;
}

const expected = (text: string) => new Set(fullWordsOf(text));

test.each([
  'Boulanger·ère à l’œuvre, assistant(e)s et agent.e.s',
  'Découverte du métier d’aide-soignant·e ; 3 places — ½ journée',
  'Ὀδυσσεύς, Пётр et 東京 à la crèche',
  'e\u0301le\u0300ve',
  'ELEVAGE DE CHEVAUX',
  'vendeur/se, directeur·trice',
  '',
  'la le les',
])('the words of %j are those that a search reads', (text) => {
  expect(read(text)).toEqual(expected(text));
});

test('any text has the words that a search reads', () => {
  const unit = fc.oneof(
    fc.constantFrom(...'abeélœ’·.(-/)s 3½ÆßİΣ\u0301\u00a0'),
    fc.constantFrom('boulanger', 'ère', 'euse', 'trice', 'e', 'le', ' ', '·e', '(e)s'),
    fc.string({ unit: 'grapheme', maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      expect(read(text)).toEqual(expected(text));
    }),
    { numRuns: 3000 },
  );
});

test('a word keeps its number however many come after', () => {
  const own = createWordTable();
  const numbers: number[] = [];
  for (let count = 0; count < 20_000; count += 1) own.read(`mot${count}`, (word) => numbers.push(word));
  expect(numbers).toEqual(Array.from({ length: 20_000 }, (_, count) => count));
  own.read('mot12345', (word) => expect(word).toBe(12_345));
});
