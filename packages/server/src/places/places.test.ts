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

  it.each([
    ['Saint-Denis 93', '93066'],
    ['saint denis (93)', '93066'],
    ['93 saint denis', '93066'],
    ['Saint-Denis, 93200', '93066'],
    ['Saint-Denis 93 200', '93066'],
    ['Saint-Denis dans le 93', '93066'],
    ['Saint-Denis Seine-Saint-Denis', '93066'],
    ['Saint-Denis (Seine St Denis)', '93066'],
    ['st denis seine-saint', '93066'],
    ['Saint Denis la Réunion', '97411'],
    ['Saint-Denis à La Réunion', '97411'],
    ['saint denis 974', '97411'],
    ['Réunion Saint-Denis', '97411'],
    ['Saint-Denis Aude', '11339'],
    ['Vitry 94', '94081'],
    ['Vitry Val de Marne', '94081'],
    ['Ajaccio 2A', '2A004'],
    ['Paris 12', '75056'],
    ['Paris XII', '75056'],
    ['Paris 1er arr.', '75056'],
    ['paris12', '75056'],
    ['Marseille VIIIe', '13055'],
    ['Paris, France', '75056'],
    ['Neuilly s/Seine', '92051'],
    ['Montreuil-sous-Bois', '93048'],
    ['St-Pierre et Miquelon', '97502'],
    ['Lyon 3', '69123'],
    ['Lyon 69', '69123'],
    ['Bar-sur-Aube', '10033'],
    ['marseile', '13055'],
    ['Marseille', '13055'],
    ['marsielle', '13055'],
    ['masreille 13', '13055'],
    ['tolouse', '31555'],
    ['Tousouse', '31555'],
    ['bordo', '33063'],
    ['kimper', '29232'],
    ['st etiene', '42218'],
    ['montpelier', '34172'],
    ['grenobel', '38185'],
    ['Strasbour', '67482'],
    ['la defense', '92062'],
    ['35043 Rennes Cedex', '35238'],
    ['mans', '72181'],
    ['Saint-Étienne', '42218'],
  ])('hands and software 13.12: %s means one commune alone', async (typed, code) => {
    const meant = await places.meant(typed, 8);
    expect(meant.map((place) => place.code)).toEqual([code]);
    expect((await places.suggest(typed, 8))[0]?.code).toBe(code);
  });

  it.each([
    ['Saint-Denis', ['97411', '93066', '11339', '30247']],
    ['Vitry', ['94081', '51649']],
    ['Évry', ['91228', '89162']],
    ['Bourg', ['01053']],
    ['35760', ['35278', '35189']],
  ])('hands and software 13.12: %s may mean several', async (typed, codes) => {
    const meant = (await places.meant(typed, 8)).map((place) => place.code as string);
    expect(meant.length).toBeGreaterThan(1);
    expect(meant).toEqual(expect.arrayContaining(codes));
  });

  it('hands and software 13.12: what begins so comes before what is misspelt, and short words are not guessed', async () => {
    expect(await names('lile')).not.toContain('Lille (59)');
    expect((await names('lile')).length).toBeGreaterThan(0);
    for (const q of ['zqx', 'xqzv', 'q'.repeat(200), '35000 marseile', 'saint denis 35000'])
      expect(await names(q), q).toEqual([]);
  });

  it.each([
    ['toulouze', 'Toulouse (31)', 'Toulouzette (40)'],
    ['lyons', 'Lyon (69)', 'Lyons-la-Forêt (27)'],
    ['rouan', 'Rouen (76)', 'Rouans (44)'],
  ])(
    'hands and software 13.12: %s begins a small name, and is a slip away from a large one that comes first',
    async (typed, large, small) => {
      expect((await names(typed)).slice(0, 2)).toEqual([large, small]);
      // Nobody can tell which is meant.
      expect((await places.meant(typed, 8)).length).toBeGreaterThan(1);
    },
  );

  it('hands and software 13.12: a slip costs a few milliseconds at most', async () => {
    await places.suggest('marseile', 8);
    const started = performance.now();
    for (let at = 0; at < 20; at += 1) await places.suggest(`montpelierq${'abcdefghijklmnopqrst'[at]}`, 8);
    expect((performance.now() - started) / 20).toBeLessThan(100);
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
    // hands and software 13.12: CEDEX, their labels, and codes overseas that begin as another's.
    ['92063', 'PARIS LA DEFENSE CEDEX', 'Puteaux'],
    ['92400', 'PARIS LA DEFENSE', 'Courbevoie'],
    ['69431', 'LYON CEDEX 03', 'Lyon'],
    ['69003', 'LYON CEDEX 03', 'Lyon'],
    ['69326', 'LYON PART DIEU CEDEX', 'Lyon'],
    ['75621', 'PARIS CEDEX 13', 'Paris'],
    ['06903', 'SOPHIA ANTIPOLIS CEDEX', 'Valbonne'],
    ['95700', 'ROISSY EN FRANCE', 'Roissy-en-France'],
    ['95715', 'ROISSY CDG CEDEX', 'Roissy-en-France'],
    ['95731', 'ROISSY CH DE GAULLE CEDEX', 'Roissy-en-France'],
    ['94396', 'ORLY AEROGARES CEDEX', 'Orly'],
    ['77454', 'MARNE LA VALLEE CEDEX 2', 'Champs-sur-Marne'],
    ['95031', 'CERGY PONTOISE CEDEX', 'Cergy'],
    ['91025', 'EVRY CEDEX', 'Évry-Courcouronnes'],
    ['78184', 'ST QUENTIN EN YVELINES CEDEX', 'Montigny-le-Bretonneux'],
    ['67411', 'ILLKIRCH CEDEX', 'Illkirch-Graffenstaden'],
    ['29240', 'BREST ARMEES', 'Brest'],
    ['86962', 'FUTUROSCOPE CHASSENEUIL CEDEX', 'Chasseneuil-du-Poitou'],
    ['93212', 'LA PLAINE ST DENIS CEDEX', 'Saint-Denis'],
    ['97821', 'LE PORT CEDEX', 'Le Port'],
    ['97743', 'SAINT-DENIS CEDEX 9', 'Saint-Denis'],
    ['97492', 'STE CLOTILDE CEDEX', 'Saint-Denis'],
    ['97801', 'ST MARTIN CEDEX', 'Saint-Martin'],
    ['97054', 'SAINT MARTIN CEDEX', 'Saint-Martin'],
    ['97098', 'SAINT BARTHELEMY CEDEX', 'Saint-Barthélemy'],
    ['97159', 'POINTE A PITRE CEDEX', 'Pointe-à-Pitre'],
    ['97232', 'LE LAMENTIN CEDEX 2', 'Le Lamentin'],
    ['97306', 'CAYENNE CEDEX', 'Cayenne'],
    ['97605', 'MAMOUDZOU CEDEX', 'Mamoudzou'],
    ['98849', 'NOUMEA CEDEX', 'Nouméa'],
    ['20303', 'AJACCIO CEDEX', 'Ajaccio'],
    ['20704', 'AJACCIO CEDEX 9', 'Ajaccio'],
    ['20407', 'BASTIA CEDEX', 'Bastia'],
    ['97821', 'Anywhere', undefined],
    ['35099', 'CEDEX', undefined],
  ];
  it.each(addresses)('places the address %s %s in %s', async (postcode, city, name) => {
    expect((await places.ofAddress(postcode, city))?.name).toBe(name);
  });
});
