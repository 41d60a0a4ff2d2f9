import { describe, expect, test } from 'vitest';
import type { SearchCriteria } from '../../src/ports/index.js';
import { at, CRITERIA, RENNES, searchOf, type SearchSubject } from './offer-search-subject.js';
import { opened } from './opened.js';
import { anOffer, OTHER_PUBLISHER, PUBLISHER, week } from './samples.js';

/** What every adapter of `OfferSearch` promises of a search in the offers of some publishers. */
export function offerSearchScopeSuite(open: () => Promise<SearchSubject>): void {
  describe('search among the offers of a publisher', () => {
    const subject = opened(open, ({ close }) => close());
    const { search, find, put } = searchOf(subject);
    const named = { name: 'Ateliers Verdon', isPublic: false };

    test('nothing lost 12.20: under one name, those of the publisher that is asked for alone', async () => {
      const other = { publisherId: OTHER_PUBLISHER.id };
      await put(
        anOffer(1, { content: { ...at(4), employer: named } }),
        anOffer(2, { ...other, content: { ...at(1), employer: named } }),
        anOffer(3, { ...other, content: { ...at(2), employer: { ...named, name: 'Autre' } } }),
      );
      const publishers = [{ id: PUBLISHER.id }];
      const everywhere: Partial<SearchCriteria>[] = [
        {},
        { centre: RENNES },
        { words: 'jardin' },
        { words: 'jardin', centre: RENNES, sort: 'distance' },
        { employer: 'ateliers verdon' },
        { grade: 'seconde', weeks: [week('2027-W24')] },
      ];
      for (const criteria of everywhere) {
        expect(find({ ...criteria, publishers }), JSON.stringify(criteria)).toBe('1');
        expect(subject().search.count({ ...CRITERIA, ...criteria, publishers })).toBe(1);
      }
      expect(find({ publishers: [{ id: OTHER_PUBLISHER.id }], employer: named.name })).toBe('2');
      expect(find({ publishers: [{ id: OTHER_PUBLISHER.id }], centre: RENNES })).toBe('2 3');
      expect(find({ publishers: [{ id: 'pb_0000000000000009' }] })).toBe('');
      expect(find({ publishers: [] })).toBe('');
    });

    test('nothing lost 12.20: a SIRET counts with an account that is vouched for, not by itself', async () => {
      const [siret, another] = ['73282932000074', '35600000000048'];
      await put(
        anOffer(1, { content: { ...at(1), employer: { ...named, siret } } }),
        anOffer(2, { content: { ...at(2), employer: { ...named, siret: another } } }),
        anOffer(3, { content: { ...at(3), employer: named } }),
        anOffer(4, {
          publisherId: OTHER_PUBLISHER.id,
          content: { ...at(4), employer: { ...named, siret } },
        }),
      );
      const [own, relayed] = [
        { id: PUBLISHER.id, siret },
        { id: OTHER_PUBLISHER.id, siret },
      ];
      expect(find({ publishers: [own], centre: RENNES })).toBe('1');
      expect(find({ publishers: [own, relayed], centre: RENNES })).toBe('1 4');
      expect(find({ publishers: [relayed, relayed], words: 'jardin' })).toBe('4');
    });

    test('facets count them alone', async () => {
      await put(anOffer(1), anOffer(2, { publisherId: OTHER_PUBLISHER.id }));
      const { facets } = search({ publishers: [{ id: PUBLISHER.id }], facets: ['isPublic', 'grade'] });
      expect(facets).toEqual({
        isPublic: [{ value: true, total: 1 }],
        grade: [{ value: 'seconde', total: 1 }],
      });
    });
  });
}
