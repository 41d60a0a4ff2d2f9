import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { functionLength } from './function-length.js';

const linter = new Linter();
const config = {
  plugins: { house: { rules: { length: functionLength } } },
  rules: { 'house/length': ['error', 3] },
};

/** @param {string[]} lines */
const complaints = (...lines) =>
  linter.verify(lines.join('\n'), /** @type {any} */ (config)).map((one) => one.line);

test('a long function is reported', () => {
  expect(complaints('function f() {', 'a();', 'b();', '}')).toEqual([1]);
  expect(complaints('const f = () => {', 'a();', '};')).toEqual([]);
});

test('blank lines and comments are free', () => {
  expect(complaints('function f() {', '', '// why', '/* and', 'how */', 'a(); // now', '}')).toEqual([]);
  expect(complaints('function f() {', 'a(); // now', 'b(); // then', '}')).toEqual([1]);
});

test('the lines of a function inside are its own', () => {
  expect(complaints('function f() {', 'return () => {', 'a();', '};', '}')).toEqual([]);
  expect(complaints('function f() {', 'return () => {', 'a();', 'b();', '};', '}')).toEqual([2]);
});
