import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doubtOf, firstBelief, nextBelief, surelyPast, type Belief } from './believed-time.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const START = Date.parse('2027-03-10T10:00:00Z');

/** Rounds a minute apart, each with what the clock is wrong by; the belief after each, and the true time. */
function live(
  errors: readonly number[],
  kept: number | undefined = START,
): { belief: Belief; true: number }[] {
  let belief: Belief | undefined;
  return errors.map((error, round) => {
    const reading = { wall: START + round * MINUTE + error, running: 5000 + round * MINUTE };
    belief = belief ? nextBelief(belief, reading) : firstBelief(kept, reading);
    return { belief, true: START + round * MINUTE };
  });
}

const rounds = (count: number, error = 0): number[] => Array<number>(count).fill(error);

/** More than what is put down to the clock being set right. */
const wrong = fc
  .tuple(fc.integer({ min: 10 * MINUTE, max: 400 * DAY }), fc.constantFrom(-1, 1))
  .map(([by, sign]) => by * sign);

describe('nothing lost 12.5: what is believed of the time', () => {
  test('a clock that runs is believed', () => {
    for (const { belief, true: now } of live(rounds(500))) {
      expect(surelyPast(belief)).toBe(now);
      expect(doubtOf(belief)).toBe(0);
    }
  });

  test('at the very first start the clock is believed, at a start soon after, too', () => {
    const reading = { wall: START, running: 0 };
    for (const kept of [undefined, START, START - HOUR, START + HOUR])
      expect(firstBelief(kept, reading).moment).toBe(START);
    expect(firstBelief(START - HOUR - 1, reading).moment).toBe(START - HOUR - 1);
  });

  test('a clock that is wrong for less than an hour erases nothing, however wrong', () => {
    const spells = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 59 }), wrong, fc.integer({ min: 1, max: 90 })),
    );
    fc.assert(
      fc.property(spells, (all) => {
        const errors = all.flatMap(([length, by, calm]) => [...rounds(calm), ...rounds(length, by)]);
        for (const { belief, true: now } of live([0, ...errors]))
          expect(surelyPast(belief)).toBeLessThanOrEqual(now);
      }),
    );
  });

  test('is never after the clock, and never runs faster than a day an hour', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(wrong, fc.integer({ min: 1, max: 200 })), { maxLength: 8 }), (spells) => {
        const beliefs = live([0, ...spells.flatMap(([by, length]) => rounds(length, by))]);
        beliefs.forEach(({ belief }, round) => {
          expect(surelyPast(belief)).toBeLessThanOrEqual(belief.reading.wall);
          const before = beliefs[round - 1]?.belief.moment ?? START;
          expect(Math.abs(belief.moment - before)).toBeLessThanOrEqual(25 * MINUTE + 2 * MINUTE);
        });
      }),
    );
  });

  test('a clock that stays ahead is told, and believed a day an hour once an hour is over', () => {
    const after = (minutes: number): Belief | undefined =>
      live([0, ...rounds(minutes, 21 * DAY)]).at(-1)?.belief;
    const hour = after(60);
    expect(hour && surelyPast(hour)).toBe(START + HOUR);
    const later = after(3 * 60);
    expect(later && doubtOf(later)).toBeGreaterThan(18 * DAY);
    const nextDay = after(23 * 60);
    expect(nextDay && doubtOf(nextDay)).toBe(0);
  });

  test('a clock that was put back is told, and its return is believed at once', () => {
    const states = live([0, ...rounds(30, -20_000 * DAY), 0]);
    expect(states.slice(1, 31).every(({ belief }) => doubtOf(belief) < 0)).toBe(true);
    expect(states.at(-1)?.belief.moment).toBe(states.at(-1)?.true);
  });

  test('a service that rested for weeks catches up within a day', () => {
    const kept = START - 21 * DAY;
    const states = live(rounds(24 * 60), kept);
    expect(states[0]?.belief.moment).toBe(kept);
    const last = states.at(-1);
    expect(last && doubtOf(last.belief)).toBe(0);
  });
});
