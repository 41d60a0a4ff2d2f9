import { describe, expect, test } from 'vitest';
import { foldText } from '@1eleve1stage/sdk/rules';
import { isSmall } from '../rules/asking-words.js';
import { sayingOf } from '../rules/meanings.js';
import { stemOf } from '../rules/stem.js';
import { EMOJI, SYNONYMS, VOCABULARY, type Relation } from './index.js';

const relations = VOCABULARY.map(([said, meant, near = '']: Relation) => ({
  said: said.split(', '),
  meant: meant.split(' '),
  near: near.split(' ').filter(Boolean),
}));

describe('words of pupils', () => {
  const said = relations.flatMap((relation) => relation.said);

  test('is folded', () => {
    expect(said.filter((one) => foldText(one) !== one)).toEqual([]);
  });

  test('stands in one place', () => {
    expect(repeated(said.map((one) => sayingOf(one.split(' '))))).toEqual([]);
  });

  test.each(relations)('$said: each means more than itself', ({ said: all, meant, near }) => {
    const offered = [...meant, ...near].map(stemOf);
    for (const one of all)
      expect(offered.filter((stem) => stem !== sayingOf(one.split(' ')))).not.toEqual([]);
  });
});

describe('words of offers for them', () => {
  test.each(relations)('$said: folded, found by a search, each word once', ({ meant, near }) => {
    const words = [...meant, ...near];
    expect(words.filter((word) => foldText(word) !== word || isSmall(word))).toEqual([]);
    expect(repeated(words)).toEqual([]);
  });
});

describe('synonyms', () => {
  const known = new Set(relations.flatMap(({ said }) => said));

  test.each([...SYNONYMS, ...EMOJI])('%s: the same as %s, which means something', (_, same) => {
    expect(same.split(', ').filter((one) => !known.has(foldText(one)))).toEqual([]);
  });

  test('a picture is one code point, and stands for one thing', () => {
    const pictures = EMOJI.flatMap(([shown]) => shown.split(' '));
    expect(pictures.filter((picture) => [...picture].length !== 1)).toEqual([]);
    expect(repeated(pictures)).toEqual([]);
  });
});

test.each([
  ['keuf', 'gendarmerie'],
  ['nurse', 'ide'],
  ['طبيب', 'medecin'],
  ['врач', 'pediatre'],
  ['peluqueria', 'barbier'],
  ['ubisoft', 'game'],
  ['svt', 'biologie'],
  ['streamer', 'contenu'],
  ['metier manuel', 'menuisier'],
  ['pompe a chaleur', 'frigoriste'],
  ['pompes funebres', 'funeraire'],
  ['hopital', 'chu'],
  ['ste', 'sainte'],
])('%s means %s', (said, meant) => {
  expect(relations.find((relation) => relation.said.includes(said))?.meant).toContain(meant);
});

function repeated(all: readonly string[]): string[] {
  return all.filter((one, at) => all.indexOf(one) !== at);
}
