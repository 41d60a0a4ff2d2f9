import { describe, expect, test } from 'vitest';
import { foldText } from '../rules/fold.js';
import { fullWordsOf } from '../rules/french.js';
import { stemOf } from '../rules/stem.js';
import { EMOJI, VOCABULARY, type Relation } from './index.js';

describe('the vocabulary', () => {
  const all = VOCABULARY.map(read);

  test.each(all)('$said: folded, each once', ({ said, offered }) => {
    for (const one of [...said, ...offered]) expect(foldText(one)).toBe(one);
    expect(said).toEqual([...new Set(said)]);
    expect(offered).toEqual([...new Set(offered)]);
  });

  test.each(all)('$said: offers are found by each word meant', ({ offered }) => {
    for (const word of offered) expect(fullWordsOf(word)[0]).toBe(word);
  });

  test.each(all)('$said: each has a relative that is not itself', ({ said, offered }) => {
    for (const one of said) expect(offered.filter((word) => stemOf(word) !== stemOf(one))).not.toEqual([]);
  });
});

test('a picture is one code point and stands for one thing, which is folded', () => {
  const pictures = EMOJI.flatMap(([shown]) => shown.split(' '));
  expect(pictures).toEqual([...new Set(pictures)]);
  for (const picture of pictures) expect([...picture]).toHaveLength(1);
  for (const [, said] of EMOJI) expect(foldText(said)).toBe(said);
});

function read([said, meant, near = '']: Relation) {
  return { said: said.split(', '), offered: `${meant} ${near}`.trim().split(' ') };
}
