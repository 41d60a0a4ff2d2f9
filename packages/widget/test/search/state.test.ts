import { expect } from 'chai';
import fc from 'fast-check';
import { DEFAULT_RADIUS_KM, GRADES } from '@1eleve1stage/sdk/rules';
import { changed, noCriteria, toggled, toQuery } from '#widget/state/criteria.js';
import { readPresets } from '#widget/state/presets.js';
import { initialState } from '#widget/state/searching-step.js';
import { step } from '#widget/state/step.js';
import { loosened, waysOut } from '#widget/state/ways-out.js';
import { anAction, answer, run, someCriteria } from './any-action.js';
import { collegeWeeks, manyOffers, rennes } from './offers.js';

describe('the state', () => {
  it('never changes what it is given, whatever happens', () => {
    fc.assert(
      fc.property(fc.array(anAction, { maxLength: 30 }), (actions) => {
        let state = deeplyFrozen(initialState(noCriteria));
        for (const action of actions) state = deeplyFrozen(step(state, action));
      }),
    );
  });

  it('shows an answer only to a search that was made, with the criteria it was made with', () => {
    fc.assert(
      fc.property(fc.array(anAction, { maxLength: 30 }), (actions) => {
        const { search } = run(actions);
        const asked = actions.some(({ type }) => type === 'search-started');
        if (!asked) expect(search.kind).to.equal('start');
        if (search.kind === 'found') expect(search.found.total).to.be.greaterThan(0);
      }),
    );
  });

  it('keeps the offers found in sight while a filter is searched, until it takes time', () => {
    const found = run([
      { type: 'search-started', cause: 'button' },
      { type: 'search-answered', answer },
    ]);
    const searching = step(found, { type: 'search-started', cause: 'filter' });
    expect(searching.search).to.include({ kind: 'searching', slow: false });
    expect(searching.search.kind === 'searching' && searching.search.before?.total).to.equal(1);
    expect(step(searching, { type: 'search-slow' }).search).to.include({ slow: true });
  });

  it('puts the form away with the answer to the button, and not before', () => {
    const searching = run([{ type: 'search-started', cause: 'button' }]);
    expect(searching.formOpen).to.equal(true);
    expect(step(searching, { type: 'search-answered', answer }).formOpen).to.equal(false);
    const failed = step(searching, { type: 'search-failed', failure: { kind: 'down' } });
    expect(failed.formOpen).to.equal(true);
  });

  it('adds the next offers without repeating one', () => {
    const found = run([
      { type: 'search-started', cause: 'button' },
      { type: 'search-answered', answer: { offers: manyOffers(3), total: 5, nextCursor: '3', ways: [] } },
      { type: 'page-started' },
      { type: 'page-answered', page: { offers: manyOffers(5).slice(2), total: 5, nextCursor: null } },
    ]);
    const ids = found.search.kind === 'found' ? found.search.found.offers.map(({ id }) => id) : [];
    expect(ids).to.deep.equal(manyOffers(5).map(({ id }) => id));
  });
});

describe('criteria', () => {
  it('drop the weeks of another calendar', () => {
    const college = { ...noCriteria, grade: 'troisieme' as const, weeks: collegeWeeks };
    expect(changed(college, { grade: 'quatrieme' }).weeks).to.deep.equal(collegeWeeks);
    expect(changed(college, { grade: 'seconde' }).weeks).to.deep.equal([]);
  });

  it('ask for exactly what is set', () => {
    fc.assert(
      fc.property(someCriteria, (criteria) => {
        const query = toQuery(criteria, {});
        expect('place' in query).to.equal(criteria.centre?.kind === 'commune');
        expect('latitude' in query).to.equal(criteria.centre?.kind === 'position');
        const { centre, radiusKm } = criteria;
        expect('radiusKm' in query).to.equal(!!centre || radiusKm !== DEFAULT_RADIUS_KM);
        expect(Object.values(query)).not.to.include(undefined);
      }),
    );
    expect(toQuery(noCriteria, { employer: 'Ateliers Verdon' })).to.deep.equal({
      employer: 'Ateliers Verdon',
    });
  });

  it('toggle an item in and out', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(9)), fc.nat(9), (list, item) => {
        expect(toggled(list, item).includes(item)).to.equal(!list.includes(item));
        expect(new Set(toggled(toggled(list, item), item))).to.deep.equal(new Set(list));
      }),
    );
  });

  it('are loosened as the service suggests, but for what is not the pupil’s to change', () => {
    const query = { q: 'pain', grade: 'troisieme', place: rennes.code, radiusKm: 30 } as const;
    const ways = waysOut(
      {
        ...{ offers: [], total: 0, nextCursor: null },
        suggestions: (['grade', 'employer', 'q', 'radiusKm'] as const).map((loosen) => ({
          ...{ loosen, total: 3, query },
        })),
      },
      { locked: ['q'] },
    );
    expect(ways.map(({ loosen }) => loosen)).to.deep.equal(['radiusKm']);
    fc.assert(
      fc.property(someCriteria, (criteria) => {
        expect(loosened(criteria, { loosen: 'radiusKm', total: 3, query })).to.deep.equal({
          ...criteria,
          ...{
            words: 'pain',
            asTyped: false,
            radiusKm: 30,
            weeks: [],
            year: undefined,
            sectors: [],
            wheelchair: false,
          },
        });
        // Anywhere, the radius is kept for the next place.
        const { place: _, radiusKm: __, ...anywhere } = query;
        expect(loosened(criteria, { loosen: 'place', total: 3, query: anywhere })).to.deep.equal({
          ...criteria,
          ...{
            words: 'pain',
            asTyped: false,
            centre: undefined,
            weeks: [],
            year: undefined,
            sectors: [],
            wheelchair: false,
          },
        });
        // A search that is loosened in nothing comes back as it was.
        const same = { loosen: 'q', total: 3, query: toQuery(criteria, {}) } as const;
        expect(loosened(criteria, same)).to.deep.equal(criteria);
      }),
    );
  });
});

describe('presets', () => {
  it('never throw, whatever a page writes, and say each value they leave out', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom(null, undefined, '', '35238', 'seconde', 's1,s2', '20'),
    );
    fc.assert(
      fc.property(
        fc.record({
          q: text,
          place: text,
          'radius-km': text,
          grade: text,
          weeks: text,
          sectors: text,
          school: text,
        }),
        (raw) => {
          const { criteria, refused } = readPresets(raw);
          expect(criteria.radiusKm).to.be.within(1, 100);
          expect(refused.length).to.be.at.most(7);
          expect([undefined, ...GRADES]).to.include(criteria.grade);
        },
      ),
    );
  });
});

function deeplyFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(deeplyFrozen);
  return Object.freeze(value);
}
