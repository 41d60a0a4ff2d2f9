import {
  GRADES,
  InseeCode,
  isWeekPast,
  OfferRecord,
  SECTOR_CODES,
  type Place,
} from '@1eleve1stage/sdk/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateOffers, type GenerateOptions } from './generate-offers.js';
import { SETTINGS } from '../core/offers/rules/settings/index.js';

function place(code: string, name: string, population: number): Place {
  const department = { code: code.slice(0, 2), name: 'Département' };
  const position = { latitude: 48 + population / 1e7, longitude: -1.6, approximate: false };
  return {
    code: InseeCode.parse(code),
    name,
    postcodes: [`${department.code}000`],
    department,
    population,
    ...position,
  };
}

const places = [
  place('35238', 'Rennes', 230_000),
  place('72181', 'Le Mans', 146_000),
  place('85194', 'Les Sables-d’Olonne', 48_000),
  place('80829', 'Y', 87),
];

function generate(options: Partial<GenerateOptions> = {}): OfferRecord[] {
  return [
    ...generateOffers({
      count: 200,
      seed: 'test',
      now: new Date('2026-10-05T10:00:00Z'),
      places,
      ...options,
    }),
  ];
}

describe('generateOffers', () => {
  it('invents offers that the contract accepts as they are, at any moment of a year', () => {
    const moment = fc.date({ min: new Date('2025-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.string({ maxLength: 40 }), (now, seed) => {
        for (const offer of generate({ now, seed, count: 30 })) {
          expect(OfferRecord.parse(offer)).toEqual(offer);
          const weeks = offer.weeks.filter((week) => !isWeekPast(week, now));
          expect(weeks).toEqual([...new Set(offer.weeks)].sort());
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same offers for the same seed, whatever their number', () => {
    expect(generate({ count: 300 }).slice(0, 20)).toEqual(generate({ count: 20 }));
    expect(generate({ seed: 'other' })[0]).not.toEqual(generate()[0]);
  });

  it('has every sector, grade, way to apply and kind of employer in a few hundred', () => {
    const offers = generate({ count: 1000 });
    expect(new Set(offers.map(({ sector }) => sector.code))).toEqual(new Set(SECTOR_CODES));
    expect(new Set(offers.flatMap(({ grades }) => grades))).toEqual(new Set(GRADES));
    const share = (holds: (offer: OfferRecord) => unknown): number =>
      offers.filter(holds).length / offers.length;
    expect(share(({ employer }) => employer.isPublic)).toBeGreaterThan(0.1);
    expect(share(({ employer }) => employer.isPublic)).toBeLessThan(0.5);
    for (const rare of [
      share(({ reservedFor }) => reservedFor?.rep),
      share(({ reservedFor }) => reservedFor?.qpv),
      share(({ permalink }) => permalink),
      share(({ location }) => location.latitude === undefined),
    ]) {
      expect(rare).toBeGreaterThan(0);
      expect(rare).toBeLessThan(0.3);
    }
  });

  it('puts more offers where more people live', () => {
    const cities = generate({ count: 1000 }).map(({ location }) => location.city);
    const count = (city: string): number => cities.filter((one) => one === city).length;
    expect(count('Rennes')).toBeGreaterThan(count('Le Mans'));
    expect(count('Le Mans')).toBeGreaterThan(count('Les Sables-d’Olonne'));
    expect(count('Y')).toBeLessThan(10);
  });

  it('reserves for priority education at collège only', () => {
    const reserved = generate({ count: 2000 }).filter(({ reservedFor }) => reservedFor?.rep);
    expect(reserved.flatMap(({ grades }) => grades)).not.toContain('seconde');
  });

  it('gives an employer several offers, always at one address', () => {
    const addresses = new Map<string, Set<string | undefined>>();
    const offers = generate({ count: 2000 });
    for (const { employer, location } of offers) {
      const key = `${employer.name} ${location.city}`;
      addresses.set(key, (addresses.get(key) ?? new Set()).add(location.street));
    }
    expect(addresses.size).toBeLessThan(offers.length);
    const [first] = [...addresses].filter(([name]) => name.startsWith('Mairie de Rennes'));
    expect(first?.[1].size).toBe(1);
  });

  it('writes to nobody: every address and site is under a domain that cannot exist', () => {
    for (const { contact, permalink, employer } of generate({ count: 500 })) {
      if (contact) expect(contact.email).toMatch(/^stages@[a-z0-9-]{1,60}\.example$/);
      for (const site of [permalink, employer.website]) {
        if (site !== undefined) expect(new URL(site).hostname).toMatch(/\.example$/);
      }
    }
  });

  it('takes the job names it is given', () => {
    const jobs = new Map(SETTINGS.map((setting) => [setting, ['licornier / licornière']]));
    const offers = generate({ jobs });
    const named = offers.filter(({ title }) => /licorni/i.test(title));
    expect(named.length).toBeGreaterThan(20);
    expect(named.length).toBeLessThan(offers.length);
  });
});
