import { dayInFrance } from '@1eleve1stage/sdk/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endAfter, morningAfter, reminderBefore } from './deadlines.js';

const DAY = 86_400_000;
const aMoment = fc.date({ min: new Date('2025-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });

/** Day of the week and hour in Paris, « vendredi 8:00:00 ». */
const inParis = (moment: Date): string =>
  moment.toLocaleString('fr-FR', { timeZone: 'Europe/Paris', weekday: 'long', timeStyle: undefined }) +
  ` ${moment.toLocaleTimeString('fr-FR', { timeZone: 'Europe/Paris' })}`;

describe('true to its words 13.1: a deadline', () => {
  test('is the end of a day in Paris, in winter, in summer and across the change of the hour', () => {
    const end = (from: string, days: number): string => endAfter(new Date(from), days).toISOString();
    expect(end('2026-11-24T10:00:00Z', 15)).toBe('2026-12-09T22:59:59.999Z');
    expect(end('2027-06-01T10:00:00Z', 15)).toBe('2027-06-16T21:59:59.999Z');
    expect(end('2027-03-23T10:00:00Z', 15)).toBe('2027-04-07T21:59:59.999Z');
    // It is the day after in Paris already.
    expect(end('2026-11-24T23:30:00Z', 15)).toBe('2026-12-10T22:59:59.999Z');
  });

  test('is the Monday after where it would be a Saturday or a Sunday', () => {
    const end = (from: string): string => endAfter(new Date(from), 15).toISOString();
    expect(end('2026-11-19T10:00:00Z')).toBe('2026-12-04T22:59:59.999Z');
    expect(end('2026-11-20T10:00:00Z')).toBe('2026-12-07T22:59:59.999Z');
    expect(end('2026-11-21T10:00:00Z')).toBe('2026-12-07T22:59:59.999Z');
  });

  test('gives the days that were said, two more at most, and never ends on a weekend', () => {
    fc.assert(
      fc.property(aMoment, fc.integer({ min: 0, max: 40 }), (from, days) => {
        const given = (dayInFrance(endAfter(from, days)).getTime() - dayInFrance(from).getTime()) / DAY;
        expect([days, days + 1, days + 2]).toContain(given);
        expect(inParis(endAfter(from, days))).toMatch(/^(lundi|mardi|mercredi|jeudi|vendredi) 23:59:59$/);
      }),
    );
  });

  test('is reminded of on a working morning, and told of the morning after', () => {
    fc.assert(
      fc.property(aMoment, fc.constantFrom(3, 5), (from, days) => {
        const end = endAfter(from, 15);
        const before = (end.getTime() - reminderBefore(end, days).getTime()) / DAY;
        expect(before).toBeGreaterThan(days);
        expect(before).toBeLessThan(days + 3);
        expect(inParis(reminderBefore(end, days))).toMatch(/^(?!samedi|dimanche)\w+ 08:00:00$/);
        expect(inParis(morningAfter(end))).toMatch(/ 08:00:00$/);
        expect(morningAfter(end).getTime() - end.getTime()).toBe(8 * 3_600_000 + 1);
      }),
    );
  });
});
