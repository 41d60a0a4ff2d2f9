import { describe, expect, it } from 'vitest';
import { ApplicationInput } from '../../src/contract/index.js';
import { FORM_STEPS, toFormFaults } from '../../src/rules/index.js';

describe('the faults of an application’s form', () => {
  it('are of their fields, by pointers below theirs too, and the first of each counts', () => {
    expect(
      toFormFaults([
        { pointer: '/pupil/school/uai', code: 'no_such_school' },
        { pointer: '/weeks/0', code: 'week_not_offered' },
        { pointer: '/weeks', code: 'too_many_weeks' },
        { pointer: '/legalRepresentative/email', code: 'required' },
        { pointer: '/legalRepresentative/phone', code: 'wrong_format' },
        { pointer: '/pupil/emails', code: 'unknown_field' },
      ]),
    ).toEqual({
      school: 'unknown',
      weeks: 'notOffered',
      representativeEmail: 'missing',
      representativePhone: 'wrong',
    });
  });

  it('are found wherever the contract asks for something', () => {
    const { issues = [] } = ApplicationInput.safeParse({ pupil: {}, legalRepresentative: {} }).error ?? {};
    const refused = issues.map(({ path }) => ({ pointer: `/${path.join('/')}`, code: 'required' as const }));
    const optional = ['phone', 'className', 'isInformed'];
    const asked = Object.values(FORM_STEPS).flat();
    expect(Object.keys(toFormFaults(refused)).sort()).toEqual(
      asked.filter((field) => !optional.includes(field)).sort(),
    );
  });
});
