import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const MATRIX = new URL('../docs/security.md', import.meta.url);

/** A test by its file and its title: [`file`](../path) “title”. */
const CITED = /\[`[^`\]]+`\]\(([^)]+)\) “([^”]+)”/g;
const ROW = /^\| (\d+\.\d+\.\d+) /;

const text = await readFile(MATRIX, 'utf8');
const rows = text
  .split('\n')
  .filter((line) => ROW.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, no = '', level, , state = '', where = '']) => ({
    ...{ no, level, where },
    state: state.replaceAll('*', ''),
  }));

test('each requirement of levels 1 and 2 has one row, and a state that is one', () => {
  expect(new Set(rows.map(({ no }) => no)).size).toBe(rows.length);
  expect(rows.filter(({ level }) => level === '1')).toHaveLength(70);
  expect(rows.filter(({ level }) => level === '2')).toHaveLength(183);
  expect(rows.filter(({ state }) => !['holds', 'operator', 'no object', 'open'].includes(state))).toEqual([]);
});

test('what holds says where, what is open what is missing, and the sum is right', () => {
  expect(rows.filter(({ state, where }) => state !== 'no object' && where === '')).toEqual([]);
  /** @param {string} asked */
  const count = (asked) => rows.filter(({ state }) => state === asked).length;
  expect(text).toContain(
    `${rows.length} requirements: ${count('holds')} hold, ${count('operator')} are for the operator, ` +
      `${count('no object')} have no object here, ${count('open')} are open.`,
  );
});

test('each test that is named is there, under that title', async () => {
  const cited = [...text.matchAll(CITED)].map(([, path = '', title = '']) => ({ path, title }));
  expect(cited.length).toBeGreaterThan(80);
  const missing = await Promise.all(
    cited.map(async ({ path, title }) => {
      const file = await readFile(new URL(path, MATRIX), 'utf8').catch(() => '');
      return file.includes(title) ? [] : [`${path}: ${title}`];
    }),
  );
  expect(missing.flat()).toEqual([]);
});
