import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OfferContent } from '../../../ports/index.js';
import { asSent, fingerprintOf, mergePatch, type Base } from './merge-patch.js';

const content = (change: object = {}): OfferContent =>
  ({
    title: 'Boulanger',
    description: 'Le pétrissage.',
    weeks: ['2027-W02', '2027-W03'],
    seats: { total: 2 },
    location: {
      postcode: '49240',
      city: 'Avrillé',
      department: '49',
      latitude: 47,
      longitude: 0,
      isApproximate: true,
    },
    ...change,
  }) as OfferContent;

const baseOf = (offer: OfferContent): Base =>
  Object.fromEntries(
    Object.entries({ lunchBreak: undefined, ...asSent(offer) }).map(([name, value]) => [
      name,
      fingerprintOf(value),
    ]),
  );
const merge = (current: OfferContent, patch: object, base = baseOf(content())) =>
  mergePatch(current, patch, base);

describe('two who change one offer', () => {
  test('lose nothing: what one left alone is the other’s, what both changed is to be chosen', () => {
    const theirs = content({ title: 'Boulangère', seats: { total: 3 } });
    const mine = { title: 'Boulanger', seats: { total: 5 }, description: 'La cuisson.' };
    expect(merge(theirs, mine)).toEqual({ patch: { description: 'La cuisson.' }, conflicts: ['seats'] });
  });

  test('agree where they wrote the same, weeks in any order among it', () => {
    const theirs = content({ weeks: ['2027-W04', '2027-W02'] });
    expect(merge(theirs, { weeks: ['2027-W02', '2027-W04'] })).toEqual({ patch: {}, conflicts: [] });
  });

  test('a field that is cleared is changed; one that nobody knows the beginning of is to be chosen', () => {
    const both = content({ lunchBreak: 'Cantine' });
    expect(merge(both, { lunchBreak: null }, baseOf(both)).patch).toEqual({ lunchBreak: null });
    expect(merge(content(), { title: 'Autre' }, {}).conflicts).toEqual(['title']);
  });

  test('a position follows the address: it is no change', () => {
    expect(merge(content(), { location: { postcode: '49240', city: 'Avrillé' } }).patch).toEqual({});
  });

  test('alone, all that is wanted is kept, and the same again changes nothing', () => {
    const text = fc.string({ minLength: 1 });
    const patches = fc.record(
      { title: text, description: text, lunchBreak: fc.option(text) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(patches, (wanted) => {
        const { patch, conflicts } = merge(content(), wanted);
        expect(conflicts).toEqual([]);
        const after = content(
          Object.fromEntries(Object.entries(wanted).map(([name, text]) => [name, text ?? undefined])),
        );
        for (const [name, value] of Object.entries(patch))
          expect(value).toEqual(wanted[name as keyof typeof wanted]);
        expect(merge(after, wanted, baseOf(after))).toEqual({ patch: {}, conflicts: [] });
      }),
    );
  });
});
