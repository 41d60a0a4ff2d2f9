import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { promisesListed, promisesMade, readLists } from './promises.mjs';

const NONE = '## Sentences that promise nothing';

/** A test by its file and its title: [`file`](../path) “title”. */
const CITED = /\[`[^`\]]+`\]\(([^)]+)\) “([^”]+)”/gu;

/** @param {{ file: string, sentence: string }[]} said */
const lines = (said) => said.map(({ file, sentence }) => `${file}: ${sentence}`);

test('true to its words 13.1: every sentence that promises is in the list', () => {
  const listed = new Set(lines(promisesListed()));
  expect(lines(promisesMade()).filter((line) => !listed.has(line))).toEqual([]);
});

test('true to its words 13.1: every promise of the list is still made, in those words', () => {
  const made = new Set(lines(promisesMade()));
  expect(lines(promisesListed()).filter((line) => !made.has(line))).toEqual([]);
});

test.each(readLists())(
  'true to its words 13.1: every promise names what keeps it, a test that is there: $path',
  async ({ path, text }) => {
    const [kept = ''] = text.split(NONE);
    const sections = kept.split(/^## /mu).slice(1);
    expect(sections.length).toBeGreaterThan(5);
    const unkept = sections.filter((section) => section.match(CITED) === null);
    expect(unkept.map((section) => section.split('\n')[0])).toEqual([]);
    const missing = await Promise.all(
      [...kept.matchAll(CITED)].map(async ([, file = '', title = '']) => {
        const test = await readFile(new URL(file, pathToFileURL(path)), 'utf8').catch(() => '');
        return test.includes(title) ? [] : [`${file}: ${title}`];
      }),
    );
    expect(missing.flat()).toEqual([]);
  },
);
