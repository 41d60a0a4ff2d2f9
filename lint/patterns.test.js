import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { houseRules } from './house-rules.js';

const linter = new Linter();
const config = houseRules.filter(({ name }) => name === 'house/patterns');

/** @param {string} pattern */
const complaints = (pattern) => linter.verify(`f(/${pattern}/u);`, config).map((one) => one.ruleId);

test.each([
  ['[\\w-]+$', 'regexp/no-super-linear-move'],
  ['\\s*\\(', 'regexp/no-super-linear-move'],
  ['^(?:a+)+$', 'regexp/no-super-linear-backtracking'],
  ['^\\S+@\\S+$', 'regexp/no-super-linear-backtracking'],
])('nothing lost 12.8: a pattern that looks at a text over and over is reported, %s', (pattern, rule) => {
  expect(complaints(pattern)).toContain(rule);
});

test.each(['[\\w-]{1,64}$', '^[\\w-]+$', '(?<!/)/+$'])('one that looks at it once is not, %s', (pattern) => {
  expect(complaints(pattern.replaceAll('/', '\\/'))).toEqual([]);
});
