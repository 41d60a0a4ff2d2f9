import { OfferQuery } from '@1eleve1stage/sdk/contract';
import { expect, test } from 'vitest';
import { searchOffers } from '../../src/core/search/search-offers.js';
import { openedWorld } from './world.js';

const world = openedWorld();

/** What is proposed instead of a search that finds nothing. */
async function waysOut(query: object) {
  const page = await searchOffers(world().ports, { mode: 'live', query: OfferQuery.parse(query) });
  expect(page.total).toBe(0);
  return page.suggestions?.map(({ loosen, total, query: { q, radiusKm } }) => ({
    loosen,
    total,
    ...(q !== undefined && { q }),
    ...(radiusKm !== undefined && { radiusKm }),
  }));
}

/** 25 km north of the commune of all offers. */
const NORTH = { latitude: 48.336, longitude: -1.68 };

test('the filter that costs most comes first, loosened as little as it takes', async () => {
  await world().publish({ title: 'Une semaine chez un boulanger' });
  await world().publish({ title: 'Au musée' });
  expect(await waysOut({ ...NORTH, radiusKm: 10, q: 'musee' })).toEqual([
    { loosen: 'radiusKm', total: 1, radiusKm: 30, q: 'musee' },
  ]);
  expect(await waysOut({ ...NORTH, radiusKm: 50, q: 'piscine' })).toEqual([
    { loosen: 'q', total: 2, radiusKm: 50 },
  ]);
  // No single filter is at fault here.
  expect(await waysOut({ q: 'musee', isPublic: true, grade: 'seconde' })).toEqual([]);
});

/** Toulouse, 550 km from it. */
const TOULOUSE = { latitude: 43.6, longitude: 1.44 };

test('where no circle around a place finds anything, all of France is proposed, after what is near', async () => {
  await world().publish({ title: 'Une semaine chez un boulanger' });
  await world().publish({ title: 'Au musée' });
  expect(await waysOut({ ...TOULOUSE, radiusKm: 10, q: 'musee', sort: 'distance' })).toEqual([
    { loosen: 'place', total: 1, q: 'musee' },
  ]);
  // Nobody is sent away while something is near, be it less.
  const location = { ...TOULOUSE, street: '1 place du Pont', postcode: '31000', city: 'Toulouse' };
  await world().publish({ title: 'À la piscine', location });
  await world().publish({ title: 'Un autre musée' });
  expect(await waysOut({ ...TOULOUSE, q: 'musee' })).toEqual([
    { loosen: 'q', total: 1 },
    { loosen: 'place', total: 2, q: 'musee' },
  ]);
});

test('words that nobody knows may be meant as one that sounds like them', async () => {
  await world().publish({ title: 'Projectionniste de cinéma' });
  expect(await waysOut({ q: 'sinn mo' })).toEqual([{ loosen: 'q', total: 1, q: 'cinema' }]);
  expect(await waysOut({ q: 'musée' })).toEqual([{ loosen: 'q', total: 1 }]);
});

test('the words that are kept stay as they were typed', async () => {
  await world().publish({ title: 'Dans une pâtisserie' });
  expect(await waysOut({ q: 'Pâtisserie de l’aéroport', asTyped: true })).toEqual([
    { loosen: 'q', total: 1, q: 'Pâtisserie' },
  ]);
});

test('a page that finds something proposes nothing', async () => {
  await world().publish();
  const page = await searchOffers(world().ports, { mode: 'live', query: OfferQuery.parse({}) });
  expect(page).toMatchObject({ total: 1 });
  expect(page).not.toHaveProperty('suggestions');
});
