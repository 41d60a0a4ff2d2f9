import { describe, expect, test } from 'vitest';
import { SetBack } from '../ports/index.js';
import { countAfter, hasReached, numberAfter, toPosition } from './change-position.js';

const at = (line: number, number: number) => toPosition({ line, number });

describe('a position', () => {
  test.each([
    ['that it has', at(2, 8), true],
    ['that it has not yet', at(2, 9), false],
    ['of a line that began later', at(3, 1), false],
    ['of an earlier line: what was kept is in', at(1, 99), true],
    ['that is none', '2.9.1', true],
    ['with more digits than a number holds', `2.${'9'.repeat(16)}`, true],
  ])('is reached: one %s', (_, asked, is) => expect(hasReached(at(2, 8), asked)).toBe(is));

  test('is gone on from where the store came to it', () => {
    expect(numberAfter(undefined, { line: 2, number: 8 })).toBe(0);
    expect(numberAfter(at(2, 5), { line: 2, number: 8 })).toBe(5);
    expect(countAfter(at(2, 5), { line: 2, number: 8 })).toBe(3);
  });

  test.each([
    ['ahead of the store', at(2, 9)],
    ['of a line before a promotion, though its number is smaller', at(1, 5)],
  ])('that is %s is not', (_, position) => {
    expect(() => numberAfter(position, { line: 2, number: 8 })).toThrow(SetBack);
    expect(countAfter(position, { line: 2, number: 8 })).toBeUndefined();
  });
});
