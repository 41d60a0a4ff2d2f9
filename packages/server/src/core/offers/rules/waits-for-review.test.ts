import { describe, expect, test } from 'vitest';
import { REVIEW_POLICIES, type Review, type ReviewState } from '../../../ports/index.js';
import { waitsForReview } from './waits-for-review.js';

const declared = { name: 'Aux Trois Épis', postcode: '49240', city: 'Avrillé' };
const review = (state: ReviewState): { review: Review } => ({
  review: { state, declared, askedAt: new Date(0) },
});

describe('what is published waits for a moderator', () => {
  test.each([
    ['waiting', { none: false, first: true, all: true }],
    ['approved', { none: false, first: false, all: true }],
    ['refused', { none: true, first: true, all: true }],
  ] as const)('of an organisation that is %s', (state, expected) => {
    for (const reviews of REVIEW_POLICIES) {
      expect(waitsForReview(review(state), { mode: 'live', reviews })).toBe(expected[reviews]);
      expect(waitsForReview(review(state), { mode: 'test', reviews })).toBe(false);
    }
  });

  test('of one that was refused before, also where nobody else waits', () => {
    const again: Review = { ...review('waiting').review, reason: 'Ce n’est pas vous.' };
    expect(waitsForReview({ review: again }, { mode: 'live', reviews: 'none' })).toBe(true);
  });

  test('never of one that the service’s team made', () => {
    for (const reviews of REVIEW_POLICIES) {
      expect(waitsForReview({}, { mode: 'live', reviews })).toBe(false);
      expect(waitsForReview(undefined, { mode: 'live', reviews })).toBe(false);
    }
  });
});
