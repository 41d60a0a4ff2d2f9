import { describe, expect, test } from 'vitest';
import type { Session } from '../../../ports/index.js';
import { endOfSession, isProvedLately, isUseWorthNoting, sessionLimits } from './session-life.js';

const NOW = new Date('2026-11-24T10:00:00Z');
const later = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);
const SESSION: Session = {
  id: 'se_0000000000000001',
  personId: 'pe_0000000000000001',
  space: 'publisher',
  createdAt: NOW,
  seenAt: NOW,
  provedAt: NOW,
  expiresAt: endOfSession(NOW),
  browser: 'Firefox, Linux',
};

describe('life of a session', () => {
  test('it rests for twelve hours and lasts for thirty days', () => {
    expect(sessionLimits(NOW)).toEqual({ now: NOW, seenAfter: later(-12 * 60) });
    expect(endOfSession(NOW)).toEqual(later(30 * 24 * 60));
  });

  test('its use is noted every five minutes', () => {
    expect([4, 5].map((minutes) => isUseWorthNoting(SESSION, later(minutes)))).toEqual([false, true]);
  });

  test('a proof counts for ten minutes', () => {
    expect([9, 10].map((minutes) => isProvedLately(SESSION, later(minutes)))).toEqual([true, false]);
  });
});
