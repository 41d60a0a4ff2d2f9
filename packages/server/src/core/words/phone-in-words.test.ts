import { expect, it } from 'vitest';
import { phoneInWords } from './phone-in-words.js';

it.each([
  ['+33612345678', '0612345678'],
  ['0299123456', '0299123456'],
  ['+262692123456', '+262692123456'],
  ['06 12', '0612'],
  [undefined, ''],
])('hands and software 13.8: %s is read as %s', (phone, read) => {
  expect(phoneInWords(phone)?.replace(/[\u00a0\u202f ]/g, '') ?? '').toBe(read);
});

it('hands and software 13.8: a number of France is read by twos, wherever it is dialled from', () => {
  expect(phoneInWords('+33612345678')).toBe(phoneInWords('0612345678'));
  expect(phoneInWords('0612345678')).toMatch(/^06.12.34.56.78$/);
});
