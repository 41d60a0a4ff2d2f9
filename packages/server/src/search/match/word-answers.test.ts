import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { anOffer, published } from '../../../test/suites/samples.js';
import { readQuery } from '../../core/search/rules/query-words.js';
import { toSought } from '../../core/search/rules/sought-words.js';
import { KeyRoom } from '../build/key-collector.js';
import { SegmentBuilder } from '../build/segment-builder.js';
import { finish } from '../pauses.js';
import type { Segment } from '../segment.js';
import { createWordTable } from '../text/word-table.js';
import { RecentAnswers } from './recent-answers.js';
import { answersTo, wholeOf, type WordAnswers } from './word-answers.js';
import { createWorkspace } from './workspace.js';

// Of smaller segments nothing is kept.
const SIZE = 4200;
const segment = build();
const workspace = createWorkspace(SIZE);

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

function build(): Segment {
  const builder = new SegmentBuilder(2900, createWordTable(), new KeyRoom());
  for (let number = 1; number <= SIZE; number += 1) builder.add(published(anOffer(number)));
  return finish(builder.finish());
}

function search(text: string): WordAnswers {
  const [word] = readQuery(text).words;
  if (!word) throw new Error('There is a word');
  workspace.recent.begin();
  const sought = toSought(word, {}, () => false);
  return answersTo(segment, sought, () => [wholeOf(segment)], workspace);
}

test('nothing lost 12.15: what a word finds is kept once it is asked for again, later', () => {
  const first = search('jardin');
  expect(first.offers).toHaveLength(SIZE);
  expect([first.isKept, search('jardin').isKept]).toEqual([undefined, undefined]);
  vi.advanceTimersByTime(1000);
  const kept = search('jardin');
  expect(kept.isKept).toBe(true);
  expect(kept).toEqual({ offers: first.offers, worths: first.worths, isKept: true });
  expect(search('jardin')).toBe(kept);
});

test('nothing lost 12.15: words that are never the same twice take no memory of their own', () => {
  const room = search('jardi').offers.buffer;
  for (let number = 0; number < 50; number += 1) {
    const { offers } = search('jardi'.slice(0, 2 + (number % 4)));
    expect(offers.buffer).toBe(room);
    vi.advanceTimersByTime(1);
  }
  const long = 'j'.repeat(50);
  search(long);
  vi.advanceTimersByTime(1000);
  expect(search(long).isKept).toBeUndefined();
});

test('answers of one search stay what they are, however many they are', () => {
  const recent = new RecentAnswers(10);
  const taken = [4, 5, 6, 1].map((count, index) => {
    const answers = recent.take(count);
    answers.offers.fill(index + 1);
    return answers.offers;
  });
  expect(taken.map((offers) => [...new Set(offers)])).toEqual([[1], [2], [3], [4]]);
  expect(taken.map(({ length }) => length)).toEqual([4, 5, 6, 1]);
  recent.begin();
  expect(recent.take(10).offers.buffer).toBe(taken[0]?.buffer);
});
