import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { writeLoader } from '../packages/server/src/doors/embed/loader.js';
import { replacedBuiltIns } from './replaced-built-ins.js';

const linter = new Linter();
const config = {
  plugins: { house: { rules: { replaced: replacedBuiltIns } } },
  rules: { 'house/replaced': ['error'] },
};

/** @param {string} code */
const complaints = (code) =>
  linter.verify(code, /** @type {any} */ (config)).map(({ message }) => message.split(' (')[0]);

test.each([
  ['Array.from(all, (one) => one)', 'Array.from'],
  ['Array.from(set)', 'Array.from'],
  ['[1].map(Array.from)', 'Array.from'],
  ['Date.parse(text)', 'Date.parse'],
  ['JSON.stringify(input)', 'JSON.stringify'],
  ['text.replaceAll(" ", "")', 'replaceAll'],
  ['all.reduce((sum, one) => sum + one, 0)', 'reduce'],
  ['for (const [index, one] of all.entries()) f(index, one)', 'entries'],
  ['day.toISOString()', 'toISOString'],
  ['f.bind(this)', 'bind'],
  ['document.getElementsByClassName("a")', 'getElementsByClassName'],
  ['new Event("input")', 'Event'],
  ['class OurEvent extends Event {}', 'Event'],
])('hands and software 13.10: what pages replace is reported, %s', (code, name) => {
  expect(complaints(code)).toEqual([`Pages replace ${name}`]);
});

test.each([
  '[...all].map((one) => one)',
  'Object.entries(members)',
  'Array.isArray(all)',
  'new Date(text).getTime()',
  'JSON.parse(text)',
  'text.replace(/ /g, "")',
  'class OurEvent extends CustomEvent {}',
])('hands and software 13.10: what they leave alone is not, %s', (code) => {
  expect(complaints(code)).toEqual([]);
});

test('hands and software 13.10: the loader of frames, which is served as a text, keeps the rule', () => {
  expect(complaints(writeLoader('https://stages.example.fr'))).toEqual([]);
});
