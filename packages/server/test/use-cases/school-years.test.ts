import { OfferQuery } from '@1eleve1stage/sdk/contract';
import { describe, expect, test } from 'vitest';
import { readOffers } from '../suites/index.js';
import { completeWords } from '../../src/core/search/complete-words.js';
import { searchOffers } from '../../src/core/search/search-offers.js';
import { openedWorld } from './world.js';

const world = openedWorld();

async function search(query: object = {}) {
  const page = await searchOffers(world().ports, { mode: 'live', query: OfferQuery.parse(query) });
  const titles = readOffers(page.offers).map(({ title }) => title);
  return { ...page, titles: titles.toSorted().join(', ') };
}

const publish = (title: string, weeks: string[], change: object = {}): Promise<unknown> =>
  world().publish({ title, grades: ['troisieme'], weeks, ...change });

/** In March 2027: of this school year, of the next, of both, and of one whose weeks of this year are past. */
async function publishAll(): Promise<void> {
  await publish('maintenant', ['2027-W15']);
  await publish('plus tard', ['2028-W02', '2028-W21']);
  await publish('toujours', ['2027-W20', '2027-W40']);
  await publish('déjà passé', ['2027-W05', '2027-W45']);
}

describe('true to its words 13.3: a search', () => {
  test('is of this school year unless another is asked for', async () => {
    await publishAll();
    expect(await search()).toMatchObject({ titles: 'maintenant, toujours', total: 2 });
    expect((await search({ year: 2027 })).titles).toBe('maintenant, toujours');
    expect((await search({ year: 2028 })).titles).toBe('déjà passé, plus tard, toujours');
    expect(await search({ year: 2029 })).toMatchObject({ total: 0 });
  });

  test('for weeks is of these weeks, whichever school year they are of', async () => {
    await publishAll();
    const weeks = ['2028-W02', '2027-W15'];
    expect((await search({ weeks })).titles).toBe('maintenant, plus tard');
    expect((await search({ weeks: ['2028-W02'], year: 2027 })).titles).toBe('plus tard');
    expect((await search({ weeks: [] })).titles).toBe('maintenant, toujours');
  });

  test('counts the offers of its school year, and weeks of every one', async () => {
    await publishAll();
    const { facets } = await search({ facets: ['grade', 'weeks'] });
    expect(facets).toEqual({
      grade: [{ value: 'troisieme', total: 2 }],
      weeks: [
        ...['2027-W15', '2027-W20', '2027-W40', '2027-W45', '2028-W02', '2028-W21'].map((value) => ({
          value,
          total: 1,
        })),
      ],
    });
  });

  test('leaves an offer behind as its last week of the school year passes', async () => {
    await publishAll();
    world().setNow(new Date('2027-05-22T10:00:00Z'));
    expect(await search()).toMatchObject({ total: 0 });
    expect((await search({ grade: 'troisieme', year: 2028 })).total).toBe(3);
  });

  test('is of the school year that begins from 1 July on, in France', async () => {
    await publishAll();
    world().setNow(new Date('2027-06-30T21:59:00Z'));
    expect((await search()).total).toBe(0);
    const { ports } = world();
    const before = ports.search.version(ports.now());
    world().setNow(new Date('2027-06-30T22:01:00Z'));
    expect((await search()).titles).toBe('déjà passé, plus tard, toujours');
    // Answers that were kept are of the year before.
    expect(ports.search.version(ports.now())).not.toBe(before);
  });

  test('that finds nothing proposes the next school year where it has offers, last; and the way back', async () => {
    await publish('plus tard', ['2028-W02']);
    expect(await search({ q: 'tard' })).toMatchObject({
      total: 0,
      suggestions: [{ loosen: 'year', total: 1, query: { q: 'tard', year: 2028 } }],
    });
    await publish('maintenant', ['2027-W15']);
    expect((await search({ q: 'tard' })).suggestions).toEqual([
      { loosen: 'q', total: 1, query: {} },
      { loosen: 'year', total: 1, query: { q: 'tard', year: 2028 } },
    ]);
    expect((await search({ q: 'maintenant', year: 2028 })).suggestions).toContainEqual({
      loosen: 'year',
      total: 1,
      query: { q: 'maintenant' },
    });
  });

  test('for weeks of the next school year stays in it when it does without them', async () => {
    await publishAll();
    expect((await search({ weeks: ['2028-W10'] })).suggestions).toEqual([
      { loosen: 'weeks', total: 3, query: { year: 2028 } },
    ]);
    expect((await search({ weeks: ['2027-W12'], year: 2028 })).suggestions).toEqual([
      { loosen: 'weeks', total: 2, query: {} },
    ]);
  });

  test('is completed with what its school year has', async () => {
    await publish('Boulangerie', ['2028-W02']);
    await publish('Boucherie', ['2027-W15']);
    const { ports } = world();
    const texts = async (year?: number): Promise<string[]> =>
      (await completeWords(ports, 'live', { q: 'bou', year })).map(({ text }) => text);
    expect(await texts()).toEqual(['boucherie']);
    expect(await texts(2028)).toEqual(['boulangerie']);
  });
});
