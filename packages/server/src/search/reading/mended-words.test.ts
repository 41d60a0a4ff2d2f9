import { expect, test } from 'vitest';
import { MendedMemory } from './mended-words.js';

test('what words were mended to is remembered until something changes', () => {
  const memory = new MendedMemory();
  memory.of('1').set('bulanger', 'boulanger');
  expect(memory.of('1').get('bulanger')).toBe('boulanger');
  expect(memory.of('2').has('bulanger')).toBe(false);
  expect(memory.of('1').has('bulanger')).toBe(false);
});

test('strangers do not fill it', () => {
  const memory = new MendedMemory();
  for (let number = 0; number < 5000; number += 1) memory.of('1').set(`word${number}`, undefined);
  expect(memory.of('1').size).toBeLessThan(1001);
});
