import { Uai } from '@1eleve1stage/sdk/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredSchool } from '../../ports/index.js';
import { combineFacts, mergeSchool, type SchoolFacts } from './school-facts.js';

const uai = Uai.parse('0350044H');

const REGISTER: SchoolFacts = {
  uai,
  identity: { name: 'Collège Chateaubriand', kind: 'college', city: 'Saint-Malo', postcode: '35400' },
  priorityEducation: 'rep',
};
const LOCATED: SchoolFacts = {
  uai,
  identity: { name: 'Collège Chato', kind: 'college', city: 'St Malo', postcode: '35400' },
  isIdentityPoor: true,
  position: { latitude: 48.65, longitude: -2 },
  isPositionPoor: true,
};
const NEIGHBOURHOOD: SchoolFacts = { uai, qpv: 'near' };

const merged = (files: readonly SchoolFacts[]): StoredSchool | undefined =>
  files.reduce<StoredSchool | undefined>((known, facts) => mergeSchool(known, facts) ?? known, undefined);

describe('mergeSchool', () => {
  const whole = {
    uai,
    name: 'Collège Chateaubriand',
    kind: 'college',
    city: 'Saint-Malo',
    postcode: '35400',
    latitude: 48.65,
    longitude: -2,
    priorityEducation: 'rep',
    qpv: 'near',
  };

  it('completes a school from files in any order, and any number of times', () => {
    const files = fc.array(fc.constantFrom(REGISTER, LOCATED, NEIGHBOURHOOD), { maxLength: 8 });
    fc.assert(
      fc.property(files, fc.shuffledSubarray([REGISTER, LOCATED], { minLength: 2 }), (more, named) => {
        expect(merged([...named, ...more, NEIGHBOURHOOD])).toEqual(whole);
      }),
    );
  });

  it('does not make a school of a fact about it', () => {
    expect(mergeSchool(undefined, NEIGHBOURHOOD)).toBeUndefined();
  });

  it('takes a poor name while there is no better one', () => {
    expect(merged([LOCATED])).toMatchObject({
      name: 'Collège Chato',
      priorityEducation: 'none',
      qpv: 'outside',
    });
  });

  it('replaces a position by a better one only', () => {
    const better = { ...REGISTER, position: { latitude: 48.651, longitude: -2.001 } };
    for (const files of [
      [better, LOCATED],
      [LOCATED, better],
    ]) {
      expect(merged(files)).toMatchObject(better.position);
    }
  });

  it('keeps what a file does not speak of, and takes back what it denies', () => {
    const { priorityEducation: _, ...silent } = REGISTER;
    expect(merged([REGISTER, silent])).toMatchObject({ priorityEducation: 'rep' });
    expect(merged([REGISTER, { ...REGISTER, priorityEducation: 'none' }])).toMatchObject({
      priorityEducation: 'none',
    });
  });
});

describe('combineFacts', () => {
  it('keeps the shorter name, and the situation that gives pupils more', () => {
    const identity = { kind: 'lycee', city: 'Dieuze', postcode: '57260' } as const;
    const annexe = { uai, identity: { ...identity, name: 'Annexe du lycée La Providence' } };
    const main = { uai, identity: { ...identity, name: 'Lycée La Providence' } };
    expect(combineFacts(annexe, main)).toEqual(main);
    expect(combineFacts(main, annexe)).toEqual(main);
    expect(combineFacts({ uai, qpv: 'outside' }, { uai, qpv: 'inside' })).toEqual({ uai, qpv: 'inside' });
    expect(combineFacts({ uai, qpv: 'near' }, { uai, qpv: 'outside' })).toEqual({ uai, qpv: 'near' });
  });
});
