import { describe, expect, test } from 'vitest';
import type { Storage } from '../../src/ports/index.js';
import { toOfferSummary } from '../../src/core/offers/rules/public-offer.js';
import { Refusal } from '../../src/core/base/refusal.js';
import { at, numbersOf, RENNES, searchOf, type SearchSubject } from './offer-search-subject.js';
import { opened } from './opened.js';
import { anOffer, minutesLater, offerId, PUBLISHER, uai, week } from './samples.js';

/** What every adapter of `OfferSearch` promises. */
export function offerSearchSuite(open: () => Promise<SearchSubject>): void {
  describe('search', () => {
    const subject = opened(open, ({ close }) => close());

    const { search, find, put } = searchOf(subject);

    describe('shows', () => {
      test('what a list shows of offers, with their distance where there is a place', async () => {
        await put(anOffer(1, { content: at(12) }));
        const summary = toOfferSummary(anOffer(1, { content: at(12) }), PUBLISHER);
        expect(search({ centre: RENNES })).toEqual({
          offers: [{ ...summary, distanceKm: 12 }],
          total: 1,
          nextCursor: null,
        });
        expect(search().offers).toEqual([summary]);
      });

      test('what was published, changed, filled or taken down, right in the next search', async () => {
        const seen = [find({ words: 'jardin' })];
        const write = async (work: Parameters<Storage['write']>[0]) => {
          await subject().storage.write(work);
          seen.push(find({ words: 'jardin' }), find({ words: 'musée' }));
        };
        await put();
        await write(({ offers }) => offers.put(anOffer(1)));
        await write(({ offers }) => offers.holdSeat(offerId(1)));
        await write(({ offers }) => offers.holdSeat(offerId(1)));
        await write(({ offers }) => offers.releaseSeat(offerId(1)));
        await write(({ offers }) =>
          offers.put(
            anOffer(1, { content: { title: 'Au musée', employer: { name: 'Musée', isPublic: true } } }),
          ),
        );
        await write(({ offers }) => offers.put(anOffer(1, { state: 'unpublished' })));
        await write(({ offers }) => offers.put(anOffer(1)));
        await write(({ offers }) => offers.put(anOffer(1, { state: 'removed' })));
        expect(seen).toEqual(['', '1', '', '1', '', '', '', '1', '', '', '1', '', '', '1', '', '', '']);
      });

      test('nothing of a transaction that failed', async () => {
        await put(anOffer(1));
        const failed = subject().storage.write(async ({ offers }) => {
          await offers.put(anOffer(1, { content: { title: 'Au musée' } }));
          await offers.put(anOffer(2));
          throw new Error('no');
        });
        await expect(failed).rejects.toThrow('no');
        expect([find({ words: 'musée' }), find({ words: 'jardinier' })]).toEqual(['', '1']);
      });

      test('an offer until its last week has passed', async () => {
        await put(anOffer(1, { content: { weeks: [week('2027-W10')] } }));
        expect(find({ now: new Date('2027-03-12T22:59:00Z') })).toBe('1');
        expect(find({ now: new Date('2027-03-12T23:00:00Z') })).toBe('');
      });

      test('reserved offers to the schools they are for, first; to nobody else', async () => {
        const school = { uai: '0350001A', isRep: false, isQpv: true };
        await put(
          anOffer(1, { content: at(1) }),
          anOffer(2, { content: { ...at(9), reservedFor: { qpv: true } } }),
          anOffer(3, { content: { ...at(8), reservedFor: { schools: [uai('0350001A')] } } }),
          anOffer(4, { content: { ...at(1), reservedFor: { rep: true, schools: [uai('0290001C')] } } }),
        );
        expect(find({ centre: RENNES })).toBe('1');
        expect(find({ centre: RENNES, school })).toBe('3 2 1');
      });
    });

    describe('understands', () => {
      test('a typo where the exact words find nothing; beside an offer that has it, one that sounds the same comes after', async () => {
        await put(
          anOffer(1, { content: { title: 'Clinique vétérinaire' } }),
          anOffer(2, { content: { title: 'Police' } }),
        );
        expect(find({ words: 'vetrinaire' })).toBe('1');
        await put(anOffer(3, { content: { title: 'Vetrinaire' } }));
        expect(find({ words: 'vetrinaire' })).toBe('3 1');
        expect(find({ words: 'vetrinaire', sectors: ['s1'] })).toBe('');
      });

      test('what the description alone says, sooner where the title says nothing', async () => {
        await put(
          anOffer(1, {
            content: { title: 'Menuiserie', description: 'Visite du chantier avec un plombier.' },
          }),
          anOffer(2, { content: { title: 'Une semaine avec nous !', description: 'Suivre un plombier.' } }),
        );
        expect(find({ words: 'plombier' })).toBe('2 1');
      });

      test('farther around a place, where what is near has the word between its lines alone, or is near to the trade alone', async () => {
        await put(
          anOffer(1, { content: { ...at(5), title: 'Menuiserie', description: 'Avec un plombier.' } }),
          anOffer(2, { content: { ...at(40), title: 'Plombier' } }),
        );
        const around = {
          words: 'plombier',
          sort: 'relevance' as const,
          centre: RENNES,
          radiusKm: 20,
          widerKm: [50],
        };
        expect(find(around)).toBe('2 1');
        expect(find({ ...around, widerKm: [30] })).toBe('1');
        await put(anOffer(3, { content: { ...at(6), title: 'Métiers du bâtiment' } }));
        expect(find(around)).toBe('2 3 1');
        expect(find({ ...around, widerKm: [30] })).toBe('3 1');
      });

      test('words, place, weeks, grade and sector at once', async () => {
        await put(
          anOffer(1, {
            content: { ...at(15), title: 'Boulangère', sector: { code: 's28' }, weeks: [week('2027-W24')] },
          }),
          anOffer(2, { content: { ...at(25), title: 'Boulangère', sector: { code: 's28' } } }),
          anOffer(3, {
            content: { ...at(15), title: 'Boulangère', sector: { code: 's28' }, weeks: [week('2027-W25')] },
          }),
          anOffer(4, { content: { ...at(15), title: 'Bouchère', sector: { code: 's28' } } }),
          anOffer(5, { content: { ...at(15), title: 'Boulanger', sector: { code: 's1' } } }),
        );
        const weeks = [week('2027-W23'), week('2027-W24')];
        expect(
          find({
            words: 'boulanger',
            centre: RENNES,
            weeks,
            grade: 'seconde',
            sectors: ['s28', 's29'],
          }),
        ).toBe('1');
      });

      test.each([
        'a'.repeat(1_000_000),
        Array.from({ length: 10_000 }, (_, index) => `mot${index}`).join(' '),
        '"',
        "'; drop table offers; --",
        'title:x OR *',
        'NEAR(a b, 2)',
        'a AND',
        '^a* + b',
        '\u0000',
        'a\u0000b',
        '\ud800',
        '🦄',
        '%_',
        '{x}',
        '(((',
        '!!!',
      ])('hostile words: %#', async (words) => {
        await put(anOffer(1));
        expect(search({ words })).toHaveProperty('total');
        expect(search({ employer: words })).toHaveProperty('total', 0);
      });

      test.each([
        { centre: { latitude: NaN, longitude: 0 } },
        { centre: { latitude: 90, longitude: 180 } },
        { centre: RENNES, radiusKm: Infinity },
        { centre: RENNES, radiusKm: NaN },
        { centre: RENNES, radiusKm: -1 },
        { weeks: [] },
        { sectors: [] },
      ])('absurd criteria: %j', async (criteria) => {
        await put(anOffer(1));
        expect(search(criteria)).toHaveProperty('offers');
      });
    });

    describe('orders', () => {
      test('by those who wait for each seat, once the counts were taken in', async () => {
        await put(anOffer(1, { content: at(4) }), anOffer(2, { content: at(9) }));
        expect(find({ centre: RENNES })).toBe('1 2');
        await subject().search.refreshWaiting(new Map([[offerId(1), 3]]));
        expect(find({ centre: RENNES })).toBe('2 1');
        expect(find({ centre: RENNES, sort: 'distance' })).toBe('1 2');
        await subject().search.refreshWaiting(new Map());
        expect(find({ centre: RENNES })).toBe('1 2');
      });

      test('by field, then newest first when nothing else is asked', async () => {
        await put(
          anOffer(1, {
            content: { title: 'Vente', description: 'Avec un fleuriste.' },
            publishedAt: minutesLater(1),
          }),
          anOffer(2, { content: { title: 'Fleuriste' } }),
        );
        expect([find({ words: 'fleuriste' }), find({})]).toEqual(['2 1', '1 2']);
      });
    });

    describe('pages', () => {
      const numbers = Array.from({ length: 10 }, (_, index) => index + 1);

      test('go on where the last ended, though offers came and went meanwhile', async () => {
        await put(...numbers.map((number) => anOffer(number, { content: at(number + 3) })));
        const first = search({ centre: RENNES, limit: 4 });
        expect([first.offers.length, first.total]).toEqual([4, 10]);
        await put(
          anOffer(4, { state: 'unpublished' }),
          anOffer(11, { content: at(1) }),
          anOffer(12, { content: at(16) }),
        );
        const rest = search({ centre: RENNES, cursor: first.nextCursor ?? '' });
        expect(numbersOf(rest.offers)).toEqual([5, 6, 7, 8, 9, 10, 12]);
        expect(rest).toMatchObject({ total: 11, nextCursor: null });
      });

      test('past the end hold nothing, and the total still', async () => {
        await put(anOffer(1), anOffer(2, { publishedAt: minutesLater(-1) }));
        const { nextCursor } = search({ limit: 1 });
        await put(anOffer(2, { state: 'removed' }));
        const page = search({ limit: 1, cursor: nextCursor ?? '' });
        expect(page).toEqual({ offers: [], total: 1, nextCursor: null });
      });

      test('are refused for the cursor of another search, or none', async () => {
        await put(anOffer(1), anOffer(2));
        const { nextCursor } = search({ limit: 1 });
        for (const criteria of [
          { cursor: nextCursor ?? '', words: 'jardin' },
          { cursor: 'nonsense' },
          { cursor: '' },
        ]) {
          expect(() => search(criteria)).toThrow(new Refusal('invalid_cursor'));
        }
      });
    });
  });
}
