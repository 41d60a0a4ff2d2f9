import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RateLimiter } from '../ports/index.js';
import { Refusal } from '../core/base/refusal.js';
import { createRateLimiter } from './create-rate-limiter.js';

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
function bitsOf(rateLimiter: RateLimiter, { times, target, network, from = 0, every = 0 }: Asking): number[] {
  return Array.from({ length: times }, (_, index) =>
    rateLimiter.ask({
      target: target?.(index) ?? `offer ${index}`,
      network: network?.(index) ?? 'school',
      now: new Date(START.getTime() + (from + index * every) * 1000),
    }),
  );
}

const usual = (times: number): number[] => Array.from({ length: times }, () => USUAL);
const last = (bits: number[]): number => bits.at(-1) ?? 0;

describe('the rate limiter', () => {
  test('a class of thirty behind one address, all for one offer at once, works as usual', () => {
    expect(bitsOf(createRateLimiter(), { times: 30, target: () => 'offer' })).toEqual(usual(30));
  });

  test('ten classes within a minute work as usual', () => {
    expect(bitsOf(createRateLimiter(), { times: 300, every: 0.2 })).toEqual(usual(300));
  });

  test('a flood from one network works harder and harder, then waits as long as it is told', () => {
    const rateLimiter = createRateLimiter();
    expect(last(bitsOf(rateLimiter, { times: 300 }))).toBe(USUAL);
    expect(last(bitsOf(rateLimiter, { times: 1 }))).toBe(USUAL + 1);
    expect(last(bitsOf(rateLimiter, { times: 300 }))).toBe(USUAL + 2);
    expect(last(bitsOf(rateLimiter, { times: 10_000 - 601 }))).toBe(USUAL + 5);
    let refusal: unknown;
    try {
      bitsOf(rateLimiter, { times: 1 });
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ code: 'too_many_requests', extra: { retryAfterSeconds: 0.5 } });
    expect(bitsOf(rateLimiter, { times: 1, from: 0.5 })).toEqual([USUAL + 5]);
    expect(bitsOf(rateLimiter, { times: 1, network: () => 'another', from: 0.5 })).toEqual([USUAL]);
    expect(bitsOf(rateLimiter, { times: 1, from: 3600 * 24 })).toEqual([USUAL]);
  });

  test('nothing lost 12.12: what one network asks for, however often, makes no other work or wait', () => {
    const asking = fc.record({ times: fc.nat(60), seconds: fc.nat(600), isTaken: fc.boolean() });
    fc.assert(
      fc.property(fc.array(asking, { maxLength: 40 }), (floods) => {
        const rateLimiter = createRateLimiter();
        let at = 0;
        for (const { times, seconds, isTaken } of floods) {
          at += seconds;
          const now = new Date(START.getTime() + at * 1000);
          const flood = { target: 'offer', network: 'flood', now };
          for (let one = 0; one < times; one += 1) {
            if (isTaken) rateLimiter.taken(flood);
            else rateLimiter.ask(flood);
          }
          expect(rateLimiter.ask({ ...flood, network: `other ${at} ${times}` })).toBe(USUAL);
        }
      }),
    );
  });

  test('nothing lost 12.12: challenges that nobody solves make an offer’s form no harder, wherever from', () => {
    const rateLimiter = createRateLimiter();
    const all = bitsOf(rateLimiter, {
      times: 20_000,
      target: () => 'offer',
      network: (index) => `n${index}`,
    });
    expect(new Set(all)).toEqual(new Set([USUAL]));
  });

  test('nothing lost 12.12: of one network a class counts for an offer; many networks make it eight times as hard at most', () => {
    const rateLimiter = createRateLimiter();
    const bits = (): number => rateLimiter.ask({ target: 'offer', network: 'another', now: START });
    const apply = (networks: number, times: number): void => {
      for (let network = 0; network < networks; network += 1)
        for (let time = 0; time < times; time += 1)
          rateLimiter.taken({ target: 'offer', network: `n${network}`, now: START });
    };
    apply(4, 10_000);
    expect(bits()).toBe(USUAL);
    apply(5, 1);
    expect(bits()).toBe(USUAL + 1);
    apply(2000, 30);
    expect(bits()).toBe(USUAL + 3);
    expect(rateLimiter.ask({ target: 'another', network: 'another', now: START })).toBe(USUAL);
  });

  test('where networks are not known, the offer alone counts', () => {
    const rateLimiter = createRateLimiter();
    const flood = { target: 'offer', network: undefined, now: START };
    for (let times = 0; times < 120; times += 1) rateLimiter.taken(flood);
    expect(rateLimiter.ask(flood)).toBe(USUAL);
    rateLimiter.taken(flood);
    expect(rateLimiter.ask(flood)).toBe(USUAL + 1);
  });

  test('nothing lost 12.10: without a proof a class of thirty passes at once, then few a minute, each network for itself', () => {
    const rateLimiter = createRateLimiter();
    const send = (network: string, seconds = 0): void =>
      rateLimiter.withoutProof({ network, now: new Date(START.getTime() + seconds * 1000) });
    for (let pupil = 0; pupil < 30; pupil += 1) send('school');
    for (let again = 0; again < 10; again += 1) send('school');
    expect(() => send('school')).toThrow(expect.objectContaining({ extra: { retryAfterSeconds: 15 } }));
    expect(() => send('another school')).not.toThrow();
    send('school', 15);
    expect(() => send('school', 16)).toThrow();
  });

  test('true to its words 13.1: what networks asked for is forgotten within hours, not before it has run dry', () => {
    const rateLimiter = createRateLimiter();
    const bitsAtStart = () => bitsOf(rateLimiter, { times: 1 });
    const forgetAfter = (minutes: number): void =>
      rateLimiter.forgetDry(new Date(START.getTime() + minutes * 60_000));
    bitsOf(rateLimiter, { times: 10_000 });
    forgetAfter(82);
    // By a clock that is put back, what is kept is seen as it was.
    expect(bitsAtStart).toThrow(Refusal);
    forgetAfter(84);
    expect(bitsAtStart()).toEqual([USUAL]);
  });
});
