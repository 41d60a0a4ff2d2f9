import { describe, expect, it } from 'vitest';
import { joinPlaces } from './join.js';
import type { Commune, Sources, Town } from './sources.js';

function commune(code: string, nom: string, more: Partial<Commune> = {}): Commune {
  return {
    code,
    nom,
    type: 'commune-actuelle',
    departement: code.slice(0, 2),
    codesPostaux: [`${code.slice(0, 2)}000`],
    population: 1000,
    ...more,
  };
}

function town(
  name: string,
  muniSub: string,
  position: [latitude: number, longitude: number],
  more: Partial<Town> = {},
): Town {
  const [latitude, longitude] = position;
  return {
    name,
    muniSub,
    country: 'FR',
    featureCode: 'PPL',
    adminCode: '53',
    population: 1000,
    loc: { coordinates: [longitude, latitude] },
    ...more,
  };
}

function join(sources: Partial<Sources>): ReturnType<typeof joinPlaces> {
  const departments = [{ code: '35', nom: 'Ille-et-Vilaine' }];
  return joinPlaces({ communes: [], intercommunalities: [], towns: [], departments, ...sources });
}

describe('joinPlaces', () => {
  it('takes the position of the town that has the code', () => {
    const [rennes] = join({
      communes: [commune('35238', 'Rennes', { population: 230_890, codesPostaux: ['35700', '35000'] })],
      towns: [town('Rennes', '35238', [48.11, -1.67])],
    });
    expect(rennes).toEqual({
      code: '35238',
      name: 'Rennes',
      postcodes: ['35000', '35700'],
      department: { code: '35', name: 'Ille-et-Vilaine' },
      population: 230_890,
      latitude: 48.11,
      longitude: -1.67,
      approximate: false,
      formerNames: [],
    });
  });

  it('prefers the namesake, then a whole town, then the largest', () => {
    const places = join({
      communes: [commune('35001', 'Namesake'), commune('35002', 'Elsewhere')],
      towns: [
        town('Suburb', '35001', [1, 1], { population: 9000 }),
        town('Namesake', '35001', [2, 2]),
        town('Quarter', '35002', [3, 3], { population: 9000, featureCode: 'PPLX' }),
        town('Village', '35002', [4, 4]),
        town('Hamlet', '35002', [5, 5], { population: 10 }),
      ],
    });
    expect(places.map(({ latitude }) => latitude)).toEqual([2, 4]);
  });

  it('gives a town with a neighbour’s code to the commune of its name', () => {
    const places = join({
      communes: [commune('35001', 'Large'), commune('35002', 'Le Petit')],
      towns: [town('Large', '35001', [1, 1]), town('Petit', '35001', [2, 2], { population: 99_999 })],
    });
    expect(places.map(({ name, latitude, approximate }) => [name, latitude, approximate])).toEqual([
      ['Large', 1, false],
      ['Le Petit', 2, false],
    ]);
  });

  it('estimates from the narrowest group that has a known commune, and says so', () => {
    const places = join({
      communes: [
        commune('35001', 'Known', { codesPostaux: ['35100'], arrondissement: '351' }),
        commune('35002', 'Known too', { codesPostaux: ['35100'], arrondissement: '351' }),
        commune('35003', 'Same postcode', { codesPostaux: ['35100', '35999'] }),
        commune('35004', 'Same intercommunality', { codesPostaux: ['35200'] }),
        commune('35005', 'Same arrondissement', { codesPostaux: ['35200'], arrondissement: '351' }),
        commune('35006', 'Same department', { codesPostaux: ['35200'], arrondissement: '352' }),
      ],
      intercommunalities: [{ code: 'cc', membres: [{ code: '35002' }, { code: '35004' }] }],
      towns: [town('Known', '35001', [48, -2]), town('Known too', '35002', [49, -1])],
    });
    expect(places.map(({ latitude, longitude, approximate }) => [latitude, longitude, approximate])).toEqual([
      [48, -2, false],
      [49, -1, false],
      [48.5, -1.5, true],
      [49, -1, true],
      [48.5, -1.5, true],
      [48.5, -1.5, true],
    ]);
  });

  it('remembers former communes, and leaves out what nothing places', () => {
    const places = join({
      communes: [
        commune('35001', 'New'),
        commune('35002', 'Old', { type: 'commune-deleguee', chefLieu: '35001' }),
        commune('35001', 'New', { type: 'commune-deleguee', chefLieu: '35001' }),
        commune('98412', 'Kerguelen', { departement: '984' }),
      ],
      towns: [town('New', '35001', [48, -2])],
    });
    expect(places.map(({ name, formerNames }) => [name, formerNames])).toEqual([['New', ['Old']]]);
  });
});
