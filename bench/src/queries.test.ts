import { expect, test } from 'vitest';
import { createCrowd } from './queries.ts';
import { listPlaces } from './service.ts';

const NOW = new Date('2026-11-24T10:00:00Z');
const places = await listPlaces();

test('most of a crowd type what others typed before; nobody is where another is', () => {
  const crowd = createCrowd('seen', places, NOW);
  const wordsOf = (count: number, neverSeen?: number): string[] =>
    crowd.ask(count, neverSeen).flatMap(({ words }) => words ?? []);
  const before = new Set(wordsOf(8000));
  const seen = wordsOf(2000).filter((words) => before.has(words));
  expect(seen.length).toBeGreaterThan(850);
  expect(seen.length).toBeLessThan(950);
  const positions = crowd.ask(400).flatMap(({ centre }) => (centre ? [JSON.stringify(centre)] : []));
  expect(new Set(positions).size).toBe(300);
});

test('words that were never seen are never seen again', () => {
  const crowd = createCrowd('never', places, NOW);
  const before = new Set(crowd.ask(4000).flatMap(({ words }) => words ?? []));
  const words = crowd.ask(40_000, 1).flatMap(({ words: typed }) => typed ?? []);
  expect(new Set(words).size).toBe(words.length);
  expect(words.filter((typed) => before.has(typed))).toEqual([]);
});

test('a crowd asks the same for the same seed', () => {
  const [one, other] = [createCrowd('same', places, NOW), createCrowd('same', places, NOW)];
  expect(one.ask(500)).toEqual(other.ask(500));
});
