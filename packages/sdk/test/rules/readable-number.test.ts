import { expect, it } from 'vitest';
import { readableNumber, spelledNumber } from '../../src/rules/index.js';

it('true to its words 13.6: an identifier is copied in fours and heard letter by letter', () => {
  expect(readableNumber('ap_06f3k2m9x4c1v8b3')).toBe('06F3\u00a0K2M9\u00a0X4C1\u00a0V8B3');
  expect(spelledNumber('ap_06f3k2m9x4c1v8b3')).toBe('0 6 F 3, K 2 M 9, X 4 C 1, V 8 B 3');
});
