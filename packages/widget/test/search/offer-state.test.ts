import { expect } from 'chai';
import fc from 'fast-check';
import { preselected } from '#widget/state/offer-steps.js';
import type { Action } from '#widget/state/search-state.js';
import { step } from '#widget/state/step.js';
import { anAction, run } from './any-action.js';
import { anOffer, collegeWeeks, secondeWeeks } from './offers.js';

describe('the state of an offer', () => {
  it('applies only to an offer that is open', () => {
    fc.assert(
      fc.property(fc.array(anAction, { maxLength: 30 }), (actions) => {
        const before = run(actions);
        const after = step(before, { type: 'apply-started' });
        if (after.offer.kind === 'applying') expect(before.offer.kind).to.be.oneOf(['open', 'applying']);
        expect(step(after, { type: 'search-started', cause: 'filter' }).offer.kind).to.equal('closed');
      }),
    );
  });

  it('keeps the distance that one offer read alone does not say', () => {
    const open = run([{ type: 'offer-opened', offer: { ...anOffer(1), distanceKm: 2.5 }, weeks: [] }]);
    const read = step(open, { type: 'offer-read', offer: anOffer(1, { seats: { total: 3, remaining: 1 } }) });
    expect(read.offer.kind === 'open' && read.offer.offer).to.deep.include({
      distanceKm: 2.5,
      seats: { total: 3, remaining: 1 },
    });
    expect(step(open, { type: 'offer-read', offer: anOffer(2) })).to.deep.equal(open);
  });

  it('never takes away an offer that was read, until it is gone', () => {
    const opened = run([{ type: 'offer-opened', offer: anOffer(1), weeks: [], known: anOffer(1) }]);
    fc.assert(
      fc.property(fc.array(anAction), (actions) => {
        const { offer } = run(actions, opened);
        if ('detail' in offer && !actions.some(({ type }) => type === 'offer-opened'))
          expect(offer.detail.kind).to.equal('read');
      }),
    );
  });

  it('asks again only for what did not come', () => {
    const opened = run([{ type: 'offer-opened', offer: anOffer(1), weeks: [] }]);
    const detailAfter = (...actions: Action[]): unknown => {
      const { offer } = run(actions, opened);
      return 'detail' in offer && offer.detail;
    };
    const failure: Action = { type: 'offer-failed', failure: { kind: 'offline' } };
    expect(detailAfter(failure)).to.deep.equal({ kind: 'failed', failure: { kind: 'offline' } });
    expect(detailAfter(failure, { type: 'offer-asked-again' })).to.deep.equal({
      kind: 'reading',
      slow: true,
    });
    expect(detailAfter({ type: 'offer-slow' }, { type: 'offer-asked-again' })).to.deep.equal({
      kind: 'reading',
      slow: true,
    });
    expect(detailAfter({ type: 'apply-started' }, failure, { type: 'apply-left' })).to.deep.include({
      kind: 'failed',
    });
  });
});

describe('the weeks of an offer', () => {
  it('are chosen when there is nothing to choose', () => {
    const [first, second] = collegeWeeks;
    if (!first || !second) throw new Error('Two weeks at least are needed.');
    expect(preselected([first], [], ['troisieme'])).to.deep.equal([first]);
    expect(preselected([first, second], [], ['troisieme'])).to.deep.equal([]);
    expect(preselected([first, second], [second, first], ['troisieme'])).to.deep.equal([first]);
    expect(preselected(secondeWeeks, secondeWeeks, ['seconde'])).to.deep.equal(secondeWeeks);
  });
});
