import { ApplicationInput, OfferInput } from '@1eleve1stage/sdk/contract';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toFieldRefusals, toPointer } from './field-refusals.js';

function refusalsOf(schema: typeof OfferInput | typeof ApplicationInput, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  return toFieldRefusals(error?.issues ?? [], 'body', value).map(({ pointer, code }) => `${pointer} ${code}`);
}

test('each field to correct has its pointer and the contract’s code', () => {
  const offer = {
    title: 3,
    description: 'court',
    grades: ['sixieme'],
    weeks: ['2027-W24', '2027-W24'],
    sector: { code: 's31', 'a/b~c': 1 },
    seats: { total: 7000 },
    location: { postcode: '99000', city: 'x'.repeat(51) },
    colour: 'blue',
  };
  expect(refusalsOf(OfferInput, offer).sort()).toEqual([
    '/colour unknown_field',
    '/description too_short',
    '/employer required',
    '/grades/0 not_in_list',
    '/location/city too_long',
    '/location/postcode no_such_postcode',
    '/seats/total too_big',
    '/sector/a~1b~0c unknown_field',
    '/title wrong_type',
    '/weeks repeated',
  ]);
});

test('of two shapes, the nearer one is corrected', () => {
  const school = (value: unknown) =>
    refusalsOf(ApplicationInput, { pupil: { school: value } }).filter((refusal) =>
      refusal.includes('school'),
    );
  expect(school({ uai: '0350001X' })).toEqual(['/pupil/school/uai wrong_format']);
  expect(school({ name: 'C' })).toEqual(['/pupil/school/name too_short']);
});

test('whatever is sent, every refusal is of the contract', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      for (const refusal of refusalsOf(OfferInput, value)) expect(refusal).toMatch(/^(\/.*)? [a-z_]+$/s);
    }),
  );
});

test('a pointer escapes what it is made of', () => {
  expect(toPointer([])).toBe('');
  expect(toPointer(['a/b', 0, '~'])).toBe('/a~1b/0/~0');
});
