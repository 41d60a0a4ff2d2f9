import fc from 'fast-check';
import { GRADES, SECTOR_CODES } from '@1eleve1stage/sdk/rules';
import { noCriteria, type Criteria } from '#widget/state/criteria.js';
import type { Action, State } from '#widget/state/search-state.js';
import { initialState } from '#widget/state/searching-step.js';
import { step } from '#widget/state/step.js';
import { angers, anOffer, collegeWeeks, manyOffers, rennes, secondeWeeks } from './offers.js';

const aCentre = fc.constantFrom<Criteria['centre'][]>(
  undefined,
  { kind: 'commune', code: rennes.code, name: 'Rennes' },
  { kind: 'typed', text: 'angers' },
  { kind: 'position', latitude: 48.1, longitude: -1.7 },
);

export const someCriteria: fc.Arbitrary<Criteria> = fc.record({
  grade: fc.constantFrom(undefined, ...GRADES),
  words: fc.constantFrom('', 'boulanger', '  '),
  asTyped: fc.boolean(),
  centre: aCentre,
  radiusKm: fc.constantFrom(5, 10, 20, 40, 100),
  weeks: fc.subarray([...collegeWeeks, ...secondeWeeks]),
  year: fc.constantFrom(undefined, 2028),
  sectors: fc.subarray(SECTOR_CODES.slice(0, 5)),
  wheelchair: fc.boolean(),
  sort: fc.constantFrom(undefined, 'distance' as const, 'relevance' as const, 'newest' as const),
});

export const answer = { offers: [anOffer(1)], total: 1, nextCursor: null, ways: [] };

export const anAction: fc.Arbitrary<Action> = fc.oneof(
  someCriteria.map((change): Action => ({ type: 'edited', change })),
  fc.constantFrom<Action[]>(
    { type: 'form-toggled', isOpen: false },
    { type: 'form-toggled', isOpen: true },
    { type: 'more-toggled', isOpen: false },
    { type: 'more-toggled', isOpen: true },
    { type: 'search-started', cause: 'button' },
    { type: 'search-started', cause: 'filter' },
    { type: 'search-slow' },
    { type: 'search-answered', answer },
    { type: 'search-answered', answer: { offers: [], total: 0, nextCursor: null, ways: [] } },
    { type: 'search-failed', failure: { kind: 'down' } },
    { type: 'page-started' },
    { type: 'page-answered', page: { offers: manyOffers(2), total: 3, nextCursor: null } },
    { type: 'page-failed' },
    { type: 'centre-unknown' },
    {
      type: 'centre-known',
      from: { kind: 'typed', text: 'angers' },
      to: { kind: 'commune', code: angers.code, name: 'Angers' },
    },
    { type: 'offer-opened', offer: anOffer(1), weeks: [] },
    { type: 'offer-asked-again' },
    { type: 'offer-slow' },
    { type: 'offer-read', offer: anOffer(1) },
    { type: 'offer-failed', failure: { kind: 'down' } },
    { type: 'offer-gone' },
    { type: 'offer-closed' },
    { type: 'apply-started' },
    { type: 'apply-left' },
  ),
);

/** The state after some actions, from the start unless told. */
export function run(actions: readonly Action[], from = initialState(noCriteria)): State {
  return actions.reduce(step, from);
}
