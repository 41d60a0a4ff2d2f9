import { describe, expect, test } from 'vitest';
import type { Pace } from '../ports/index.js';
import { Refusal } from '../rules/refusal.js';
import { createPace } from './index.js';

const START = new Date('2027-01-04T08:00:00Z');
const USUAL = 12;

interface Asking {
  times: number;
  target?: (index: number) => string;
  network?: (index: number) => string;
  /** Of the first, in seconds from the start; and between two. */
  from?: number;
  every?: number;
}

/** The bits of so many challenges. */
function bitsOf(pace: Pace, { times, target, network, from = 0, every = 0 }: Asking): number[] {
  return Array.from({ length: times }, (_, index) =>
    pace.count({
      target: target?.(index) ?? `offer ${index}`,
      network: network?.(index) ?? 'school',
      now: new Date(START.getTime() + (from + index * every) * 1000),
    }),
  );
}

const usual = (times: number): number[] => Array.from({ length: times }, () => USUAL);
const last = (bits: number[]): number => bits.at(-1) ?? 0;

describe('the pace', () => {
  test('a class of thirty behind one address, all for one offer at once, works as usual', () => {
    expect(bitsOf(createPace(), { times: 30, target: () => 'offer' })).toEqual(usual(30));
  });

  test('ten classes within a minute work as usual', () => {
    expect(bitsOf(createPace(), { times: 300, every: 0.2 })).toEqual(usual(300));
  });

  test('a flood from one network works harder and harder, then waits as long as it is told', () => {
    const pace = createPace();
    expect(last(bitsOf(pace, { times: 300 }))).toBe(USUAL);
    expect(last(bitsOf(pace, { times: 1 }))).toBe(USUAL + 1);
    expect(last(bitsOf(pace, { times: 300 }))).toBe(USUAL + 2);
    expect(last(bitsOf(pace, { times: 10_000 - 601 }))).toBe(USUAL + 5);
    let refusal: unknown;
    try {
      bitsOf(pace, { times: 1 });
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ code: 'too_many_requests', extra: { retryAfterSeconds: 0.5 } });
    expect(bitsOf(pace, { times: 1, from: 0.5 })).toEqual([USUAL + 5]);
    expect(bitsOf(pace, { times: 1, network: () => 'another', from: 0.5 })).toEqual([USUAL]);
    expect(bitsOf(pace, { times: 1, from: 3600 * 24 })).toEqual([USUAL]);
  });

  test('a network that floods one offer does not make the others work', () => {
    const pace = createPace();
    const target = (): string => 'offer';
    bitsOf(pace, { times: 5000, target });
    expect(bitsOf(pace, { times: 1, target, network: () => 'another' })).toEqual([USUAL + 2]);
    expect(bitsOf(pace, { times: 1, target, network: () => 'another', from: 300 })).toEqual([USUAL]);
  });

  test('many networks at one offer work eight times as hard at most, and none is refused', () => {
    const pace = createPace();
    const all = bitsOf(pace, { times: 20_000, target: () => 'offer', network: (index) => `n${index}` });
    expect(last(all)).toBe(USUAL + 3);
    expect(all.slice(0, 120)).toEqual(usual(120));
  });

  test('where networks are not known, the offer alone counts', () => {
    const pace = createPace();
    const count = () => pace.count({ target: 'offer', network: undefined, now: START });
    expect(Array.from({ length: 121 }, count)).toEqual([...usual(120), USUAL + 1]);
  });
});
