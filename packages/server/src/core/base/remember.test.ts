import { expect, test } from 'vitest';
import { remembering } from './remember.js';

test('what a text gave is remembered, nothing of longer ones, and no more than some', () => {
  const asked: string[] = [];
  const lengthOf = remembering({ most: 2, longest: 5 }, (text) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  });
  const texts = ['', '', 'two', 'two', 'longer', 'longer', 'third', 'two'];
  expect(texts.map(lengthOf)).toEqual([undefined, undefined, 3, 3, 6, 6, 5, 3]);
  expect(asked).toEqual(['', 'two', 'longer', 'longer', 'third', 'two']);
});
