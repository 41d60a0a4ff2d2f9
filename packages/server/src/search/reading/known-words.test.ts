import { expect, test } from 'vitest';
import { remembered, WordMemory } from './known-words.js';

test('what was found out about words is remembered until something changes', () => {
  const memory = new WordMemory();
  const mend = (version: string, found: string | undefined) =>
    remembered(memory.of(version).mended, 'bulanger', () => found);
  expect(mend('1', undefined)).toBeUndefined();
  expect(mend('1', 'boulanger')).toBeUndefined();
  expect(mend('2', 'boulanger')).toBe('boulanger');
  expect(mend('1', 'boulangerie')).toBe('boulangerie');
});

test('strangers do not fill it', () => {
  const memory = new WordMemory();
  for (let number = 0; number < 5000; number += 1)
    remembered(memory.of('1').answered, `word${number}`, () => false);
  expect(memory.of('1').answered.size).toBeLessThan(1001);
});
