import type { Week } from '@1eleve1stage/sdk/contract';
import { expect, test } from 'vitest';
import { isPlaced } from './is-placed.js';

test('true to its words 13.1: in 4e and 3e one internship is enough, in 2de one in the same week', () => {
  const [spring, first, second] = ['2027-W16', '2027-W24', '2027-W25'] as [Week, Week, Week];
  expect(isPlaced({ grade: 'troisieme', weeks: [spring] }, [])).toBe(false);
  expect(isPlaced({ grade: 'troisieme', weeks: [spring] }, [first])).toBe(true);
  expect(isPlaced({ grade: 'seconde', weeks: [first] }, [second])).toBe(false);
  expect(isPlaced({ grade: 'seconde', weeks: [first, second] }, [second])).toBe(true);
});
