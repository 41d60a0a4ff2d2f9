import { OFFER_STATES, type Week } from '@1eleve1stage/sdk/contract';
import { describe, expect, test } from 'vitest';
import type { StoredOfferState } from '../../../ports/index.js';
import { visibilityOf } from './shown.js';

const NOW = new Date('2027-06-16T10:00:00Z');
const UNTIL = new Date('2027-06-17T22:00:00Z');

const offer = (state: StoredOfferState, change: object = {}) => ({
  state,
  seatsHeld: 0,
  content: { seats: { total: 2 }, weeks: ['2027-W25'] as Week[] },
  ...change,
});
const hidden = { at: NOW, reason: 'Demande d’argent', wanted: 'published' } as const;

describe('whether an offer is shown', () => {
  test.each([
    ['published', offer('published'), { shown: true }],
    ['draft', offer('draft'), { shown: false, reason: 'draft' }],
    ['unpublished', offer('unpublished'), { shown: false, reason: 'unpublished' }],
    [
      'paused',
      offer('paused', { pausing: { until: UNTIL }, seatsHeld: 2 }),
      { shown: false, reason: 'paused', until: UNTIL.toISOString() },
    ],
    [
      'paused by what came',
      offer('paused', { pausing: { until: UNTIL, enoughFor: 'month' } }),
      { shown: false, reason: 'paused', until: UNTIL.toISOString(), enoughFor: 'month' },
    ],
    ['full', offer('published', { seatsHeld: 2 }), { shown: false, reason: 'full' }],
    [
      'expired',
      offer('published', { content: { seats: { total: 2 }, weeks: ['2027-W20'] } }),
      { shown: false, reason: 'expired' },
    ],
    ['removed', offer('removed'), { shown: false, reason: 'removed' }],
    ['hidden', offer('removed', { hidden }), { shown: false, reason: 'hidden' }],
  ] as const)('%s', (_, standing, expected) => {
    expect(visibilityOf(standing, NOW)).toEqual(expected);
  });

  test('each state that is told has its reason, and only what is published is shown', () => {
    for (const state of OFFER_STATES)
      expect(visibilityOf(offer(state as StoredOfferState), NOW).shown).toBe(state === 'published');
  });
});
