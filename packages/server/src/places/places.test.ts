import { InseeCode, Place } from '@1eleve1stage/sdk/contract';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Places } from '../ports/index.js';
import { openPlaces } from './places.js';

describe('the communes of France', () => {
  let places: Places;

  beforeAll(async () => {
    places = await openPlaces();
  });

  const get = async (code: string): Promise<Place | undefined> => places.get(InseeCode.parse(code));
  const names = async (q: string, limit = 5): Promise<string[]> =>
    (await places.suggest(q, limit)).map(({ name, department }) => `${name} (${department.code})`);

  it.each([
    ['35238', 'Rennes', 48.11, -1.68],
    ['75056', 'Paris', 48.86, 2.35],
    ['69123', 'Lyon', 45.75, 4.84],
    ['13055', 'Marseille', 43.3, 5.39],
    ['69244', 'Tassin-la-Demi-Lune', 45.76, 4.78],
    ['2A004', 'Ajaccio', 41.92, 8.74],
    ['97411', 'Saint-Denis', -20.88, 55.45],
    ['97611', 'Mamoudzou', -12.78, 45.23],
    ['97801', 'Saint-Martin', 18.07, -63.08],
    ['98818', 'Nouméa', -22.27, 166.45],
  ])('knows where %s is: %s', async (code, name, latitude, longitude) => {
    const place = await get(code);
    expect(place?.name).toBe(name);
    expect(place?.latitude).toBeCloseTo(latitude, 1);
    expect(place?.longitude).toBeCloseTo(longitude, 1);
  });

  it('answers with places of the contract', async () => {
    const rennes = await get('35238');
    expect(Place.parse(rennes)).toEqual(rennes);
    expect(rennes).toMatchObject({
      postcodes: ['35000', '35200', '35700'],
      department: { code: '35', name: 'Ille-et-Vilaine' },
      approximate: false,
    });
    expect(await get('99999')).toBeUndefined();
  });

  it('says when a position is estimated', async () => {
    const [village] = await places.suggest('Bécherel', 1);
    expect(village).toMatchObject({ code: '35022', approximate: true });
    expect(village?.latitude).toBeCloseTo(48.3, 0);
  });

  it.each([
    ['saint-etienne', 'Saint-Étienne (42)'],
    ['st etienne', 'Saint-Étienne (42)'],
    ['SAINTÉTIENNE', 'Saint-Étienne (42)'],
    ['st', 'Strasbourg (67)'],
    ['st ', 'Strasbourg (67)'],
    ['l’hay', "L'Haÿ-les-Roses (94)"],
    ["l'hay", "L'Haÿ-les-Roses (94)"],
    ['hay les', "L'Haÿ-les-Roses (94)"],
    ['mans', 'Le Mans (72)'],
    ['larochelle', 'La Rochelle (17)'],
    ['paris 12', 'Paris (75)'],
    ['75012 Paris', 'Paris (75)'],
    ['35000', 'Rennes (35)'],
    ['35', 'Rennes (35)'],
    ['69003', 'Lyon (69)'],
    ['13016', 'Marseille (13)'],
    ['20000', 'Ajaccio (2A)'],
    ['97600', 'Mamoudzou (976)'],
    ['tourlaville', 'Cherbourg-en-Cotentin (50)'],
  ])('completes %s with %s', async (q, first) => {
    expect((await names(q))[0]).toBe(first);
  });

  it('offers saints beside Strasbourg for "st"', async () => {
    expect(await names('st', 3)).toEqual(['Strasbourg (67)', 'Saint-Étienne (42)', 'Saint-Denis (974)']);
  });

  it('orders by population, names that begin so before those that contain it', async () => {
    const found = await places.suggest('roche', 60);
    const inside = found.findIndex(({ name }) => !/^(?:(?:la|les?) |l')?roche/i.test(name));
    expect(inside).toBeGreaterThan(0);
    for (const group of [found.slice(0, inside), found.slice(inside)]) {
      const populations = group.map(({ population }) => population);
      expect(populations).toEqual([...populations].sort((a, b) => b - a));
    }
  });

  it('finds by an inner word', async () => {
    expect(await names('malo')).toContain('Saint-Malo (35)');
  });

  it('does not hide a village behind larger towns once its name is whole', async () => {
    expect(await names('y', 4)).toEqual(['Yerres (91)', 'Yutz (57)', 'Yzeure (03)', 'Y (80)']);
  });

  it('finds nothing for nothing, and no more than asked', async () => {
    for (const q of ['', '  ', '---', 'zzzz', '99', '35000 Paris', '2A', '\0'])
      expect(await names(q)).toEqual([]);
    expect(await names('a', 7)).toHaveLength(7);
  });

  const addresses: [postcode: string, city: string, name: string | undefined][] = [
    ['35000', 'Rennes', 'Rennes'],
    ['35400', 'st malo', 'Saint-Malo'],
    ['35043', 'RENNES CEDEX', 'Rennes'],
    ['42023', 'ST ETIENNE CEDEX 2', 'Saint-Étienne'],
    ['69003', 'Lyon 3e Arrondissement', 'Lyon'],
    ['75116', 'Paris 16', 'Paris'],
    ['13010', 'Marseille', 'Marseille'],
    ['97400', 'Saint-Denis', 'Saint-Denis'],
    ['50110', 'Tourlaville', 'Cherbourg-en-Cotentin'],
    ['01400', "L'Abergement-Clémenciat", "L'Abergement-Clémenciat"],
    ['01400', 'Anywhere', 'Châtillon-sur-Chalaronne'],
    ['35099', 'Anywhere', undefined],
    ['00000', 'Rennes', undefined],
  ];
  it.each(addresses)('places the address %s %s in %s', async (postcode, city, name) => {
    expect((await places.ofAddress(postcode, city))?.name).toBe(name);
  });
});
