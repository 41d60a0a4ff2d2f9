import { OfferQuery } from '@1eleve1stage/sdk/contract';
import { expect, test } from 'vitest';
import { completeWords } from '../../src/core/search/complete-words.js';
import { searchOffers } from '../../src/core/search/search-offers.js';
import { readOffers } from '../suites/index.js';
import { openedWorld } from './world.js';

const world = openedWorld();

async function search(query: object) {
  const { offers, nextCursor, ...told } = await searchOffers(world().ports, {
    mode: 'live',
    query: OfferQuery.parse(query),
  });
  return { titles: readOffers(offers).map(({ title }) => title), nextCursor, ...told };
}

const AS_TYPED = { mended: [], leftOut: [], unread: [] };

test('a word that no offer has is mended, and said as offers write it', async () => {
  await world().publish({ title: 'Clinique vétérinaire' });
  const { titles, interpretation } = await search({ q: 'Stage VETIRINAIRE svp' });
  expect(titles).toEqual(['Clinique vétérinaire']);
  expect(interpretation).toEqual({
    ...AS_TYPED,
    mended: [{ typed: 'VETIRINAIRE', read: 'vétérinaire' }],
    kept: 'vétérinaire',
  });
  expect((await search({ q: 'Stage vétérinaire' })).interpretation).toBeUndefined();
  expect((await search({ q: 'VETIRINAIRE', asTyped: true })).titles).toEqual([]);
});

test('a word that is spelt right is mended to no other', async () => {
  await world().publish({ title: 'Fabricant de tables' });
  expect(await search({ q: 'stable' })).toMatchObject({ titles: [], total: 0 });
  expect((await search({ q: 'taable' })).titles).toEqual(['Fabricant de tables']);
});

test('what a word means comes before an employer that is called so, but for one that is of that kind', async () => {
  const by = (name: string) => ({ name, isPublic: false });
  await world().publish({ title: 'Ferronnerie', employer: by('Le Fer à Cheval') });
  await world().publish({ title: 'Palefrenier et moniteur' });
  await world().publish({ title: 'Cinq jours chez nous', employer: by('Cheval et compagnie') });
  const { titles } = await search({ q: 'cheval' });
  expect(titles).toEqual(['Cinq jours chez nous', 'Palefrenier et moniteur', 'Ferronnerie']);
});

test('an expression that is written as one word is read as several', async () => {
  await world().publish({ title: 'Maïeuticien, sage-femme' });
  const { titles, interpretation } = await search({ q: 'sajfam' });
  expect(titles).toEqual(['Maïeuticien, sage-femme']);
  expect(interpretation?.mended).toEqual([{ typed: 'sajfam', read: 'sage femme' }]);
});

test('a word in pieces is said as it is read, and is left in pieces where it is searched as typed', async () => {
  await world().publish({ title: 'Réparateur d’ordinateurs' });
  const { titles, interpretation } = await search({ q: 'stage ordi nateurs' });
  expect(titles).toEqual(['Réparateur d’ordinateurs']);
  expect(interpretation).toMatchObject({ mended: [{ typed: 'ordi nateurs', read: 'ordinateurs' }] });
  expect((await search({ q: 'ordi nateurs', asTyped: true })).titles).toEqual([]);
});

test('what is refused is left out and said, and its opposite is read where nothing else is told', async () => {
  await world().publish({ title: 'Vendeur' });
  await world().publish({ title: 'Infirmier' });
  await world().publish({ title: 'Jardinier' });
  const { titles, interpretation } = await search({ q: 'soigner, tout sauf la vente' });
  expect(titles).toEqual(['Infirmier']);
  expect(interpretation).toEqual({ ...AS_TYPED, kept: 'soigner', leftOut: ['vente'] });
  const outside = await search({ q: 'pas dans un bureau' });
  expect(outside.titles).toEqual(['Jardinier']);
  expect(outside.interpretation?.mended).toEqual([{ typed: 'bureau', read: 'dehors' }]);
});

test('what any trade does, and its ranks, only add to a word that says which', async () => {
  await world().publish({ title: 'Agent de propreté', description: 'Dans les locaux de la police.' });
  await world().publish({ title: 'Police municipale' });
  expect((await search({ q: 'agent de police' })).titles).toEqual(['Police municipale', 'Agent de propreté']);
});

test('where nothing has all words the most telling are kept, and must be what an offer is about', async () => {
  await world().publish({ title: 'Au zoo', description: 'Avec un urbaniste, une heure.' });
  await world().publish({ title: 'Urbaniste' });
  const { titles, interpretation } = await search({ q: 'Urbaniste océanographique' });
  expect(titles).toEqual(['Urbaniste']);
  expect(interpretation).toEqual({ ...AS_TYPED, kept: 'Urbaniste', leftOut: ['océanographique'] });
});

test('what has all words between its lines alone gives way to what is about the most telling', async () => {
  await world().publish({ title: 'Au zoo', description: 'Un urbaniste parle du quartier.' });
  expect((await search({ q: 'urbaniste quartier' })).titles).toEqual(['Au zoo']);
  await world().publish({ title: 'Urbaniste' });
  const { titles, interpretation } = await search({ q: 'urbaniste quartier' });
  expect(titles).toEqual(['Urbaniste']);
  expect(interpretation).toEqual({ ...AS_TYPED, kept: 'urbaniste', leftOut: ['quartier'] });
  expect((await search({ q: 'urbaniste quartier', asTyped: true })).titles).toEqual(['Au zoo']);
});

test('pages go on as the first was read, though an offer has all words by then', async () => {
  await world().publish({ title: 'Vétérinaire rural' });
  await world().publish({ title: 'Vétérinaire équin' });
  const first = await search({ q: 'vetirinaire', limit: 1 });
  await world().publish({ title: 'Vetirinaire' });
  const { titles, interpretation } = await search({ q: 'vetirinaire', limit: 1, cursor: first.nextCursor });
  expect([...first.titles, ...titles]).toEqual(['Vétérinaire équin', 'Vétérinaire rural']);
  expect(interpretation).toEqual(first.interpretation);
});

test('a picture is the word it stands for; others are told', async () => {
  await world().publish({ title: 'Pâtissier' });
  const { titles, interpretation } = await search({ q: '🧁 🫠' });
  expect(titles).toEqual(['Pâtissier']);
  expect(interpretation).toEqual({ ...AS_TYPED, kept: 'gâteau', unread: ['🫠'] });
});

test('a commune among the words is the place, unless another is asked for', async () => {
  const nearby = { latitude: 48.35, longitude: -1.68, street: '1 rue', postcode: '35500', city: 'Ici' };
  await world().publish({ title: 'Boulanger à la campagne', location: nearby });
  const { titles, interpretation } = await search({ q: 'boulanger à Rennes' });
  expect(titles).toEqual(['Boulanger à la campagne']);
  expect(interpretation).toMatchObject({ kept: 'boulanger', place: { name: 'Rennes', radiusKm: 30 } });
  // No offer has the name of the town.
  expect((await search({ q: 'boulanger rennes', asTyped: true })).titles).toEqual([]);
});

test('« st » and « ste » are written for saint(e), in names of communes that many have, too', async () => {
  const there = { latitude: 48.93, longitude: 2.36, street: '1 rue', postcode: '93200', city: 'Saint-Denis' };
  await world().publish({ title: 'Boulanger', location: there });
  await world().publish({ title: 'Boulanger au stade de Denis' });
  const { titles, interpretation } = await search({ q: 'boulanger st denis' });
  expect(titles).toEqual(['Boulanger', 'Boulanger au stade de Denis']);
  expect(interpretation).toBeUndefined();
});

test('where nothing is near a commune that is named, offers are from anywhere', async () => {
  const far = { latitude: 43.6, longitude: 1.44, street: '1 rue', postcode: '31000', city: 'Toulouse' };
  await world().publish({ title: 'Boulanger', location: far });
  const { titles, interpretation } = await search({ q: 'rennes boulanger' });
  expect(titles).toEqual(['Boulanger']);
  expect(interpretation?.place?.name).toBe('Rennes');
  expect(interpretation?.place).not.toHaveProperty('radiusKm');
});

test('where a commune that is named leads nowhere, pages go on by the words alone', async () => {
  await world().publish({ title: 'À la mairie de Rennes' });
  await world().publish({ title: 'Au musée de Rennes' });
  const first = await search({ q: 'zzqxwv rennes', limit: 1 });
  expect(first.interpretation).toEqual({ ...AS_TYPED, kept: 'rennes', leftOut: ['zzqxwv'] });
  const { titles } = await search({ q: 'zzqxwv rennes', limit: 1, cursor: first.nextCursor });
  expect([...first.titles, ...titles]).toEqual(['À la mairie de Rennes', 'Au musée de Rennes']);
});

test('a way out, and a completion, find as much as they say, though they name a commune', async () => {
  const nearby = { latitude: 48.2, longitude: -1.68, street: '1 rue', postcode: '35250', city: 'Ici' };
  await world().publish({ title: 'Boulanger', location: nearby });
  await world().publish({ title: 'Boulanger de Rennes' });
  const { total, suggestions } = await search({ q: 'boulanger rennes', isPublic: true });
  expect(total).toBe(0);
  expect(suggestions).toEqual([{ loosen: 'isPublic', total: 2, query: { q: 'boulanger rennes' } }]);
  const [completion] = await completeWords(world().ports, 'live', { q: 'renn' });
  expect(completion).toMatchObject({ text: 'rennes', total: 2, query: { q: 'rennes' } });
  expect((await search({ q: 'rennes' })).total).toBe(2);
});

test('completions lead from words of pupils to those of offers, short words to longer ones', async () => {
  await world().publish({ title: 'Crèche municipale' });
  await world().publish({ title: 'Agence de voyages' });
  await world().publish({ title: 'Un métier sans âge' });
  const proposed = async (q: string) =>
    (await completeWords(world().ports, 'live', { q })).map(({ text }) => text);
  expect(await proposed('béb')).toContain('crèche municipale');
  expect(await proposed('age')).toContain('agence de voyages');
});

test('completions guess expressions of pupils, too', async () => {
  await world().publish({ title: 'Conseiller funéraire' });
  const proposed = await completeWords(world().ports, 'live', { q: 'croque' });
  expect(proposed.map(({ text }) => text)).toContain('conseiller funéraire');
});
