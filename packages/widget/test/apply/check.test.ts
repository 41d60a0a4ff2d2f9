import { expect } from 'chai';
import fc from 'fast-check';
import { ApplicationInput } from '@1eleve1stage/sdk/contract';
import { FORM_STEPS } from '@1eleve1stage/sdk/rules';
import { toInput } from '#widget/apply/sending/to-input.js';
import { check, type CheckContext } from '#widget/apply/form/check.js';
import type { Draft } from '#widget/apply/form/draft.js';
import { goodDraft } from './good-draft.js';
import { anOffer, collegeWeeks } from './offers.js';

const now = new Date();
const context: CheckContext = { offer: anOffer(), now };
const everyField = Object.values(FORM_STEPS).flat();

describe('the checks', () => {
  it('find nothing in a good draft, and the service takes it', () => {
    expect(check(goodDraft, everyField, context)).to.deep.equal({});
    expect(ApplicationInput.safeParse(toInput(goodDraft, 'fr', now)).success).to.equal(true);
  });

  it('never let through what the contract refuses, whatever is typed', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ maxLength: 200 }),
      fc.constantFrom(
        'a'.repeat(1501),
        '\u202e',
        ' ',
        '06 12 34 56 78',
        '+33612345678',
        '0033 6 12 34 56 78',
      ),
      fc.constantFrom('a@b', 'a@b.fr', 'a..b@c.fr', '.a@b.fr', 'a@b.c', 'é@b.fr', 'a b@c.fr', 'a@-b.fr'),
    );
    const written = fc.record<Partial<Draft>>(
      {
        firstName: text,
        lastName: text,
        email: text,
        birthDate: text,
        phone: text,
        className: text,
        motivation: text,
        representativeName: text,
        representativeEmail: text,
        representativePhone: text,
        school: text.map((name) => ({ kind: 'typed', name })),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(written, (change) => {
        const draft = { ...goodDraft, ...change };
        if (Object.keys(check(draft, everyField, context)).length > 0) return true;
        return ApplicationInput.safeParse(toInput(draft, 'fr', now)).success;
      }),
      { numRuns: 1000 },
    );
  });

  it('do not refuse what the contract takes', () => {
    const email = fc
      .emailAddress()
      .filter((one) => ApplicationInput.shape.pupil.shape.email.safeParse(one).success);
    fc.assert(fc.property(email, (one) => !check({ ...goodDraft, email: one }, ['email'], context).email));
    for (const phone of [
      '0612345678',
      '06.12.34.56.78',
      '+33 6 12 34 56 78',
      '+687 75 12 34',
      '0033612345678',
      '06/12/34/56/78',
      '\u202a+33 (0) 6 12\u00a034 56 78\u202c',
    ]) {
      expect(check({ ...goodDraft, phone }, ['phone'], context)).to.deep.equal({});
    }
  });

  it('hands and software 13.8: send what was meant of what is pasted, as the service reads it', () => {
    const pasted = {
      firstName: '\u200bJean\u2011Paul\u00ad',
      email: '\ufeffJade Moreau <jade.moreau@exemple.fr>,',
      birthDate: '\u200e14\u00a003\u20092012',
      phone: '06/12/34/56/78',
      representativeEmail: 'mailto:\u200bclaire.moreau@exemple.fr',
      representativePhone: '0033.6.12.34.56.78',
    };
    const draft = { ...goodDraft, ...pasted };
    expect(check(draft, everyField, context)).to.deep.equal({});
    const input = toInput(draft, 'fr', now);
    expect(input?.pupil).to.include({
      firstName: 'Jean-Paul',
      email: 'jade.moreau@exemple.fr',
      birthDate: '2012-03-14',
    });
    expect(input?.legalRepresentative).to.include({ email: 'claire.moreau@exemple.fr' });
    const { pupil, legalRepresentative } = ApplicationInput.parse(input);
    expect([pupil.phone, legalRepresentative.phone]).to.deep.equal(['+33612345678', '+33612345678']);
  });

  const wrong: [Partial<Draft>, object][] = [
    [{ email: 'jade' }, { email: 'noAt' }],
    [{ email: 'jade@' }, { email: 'noEnd' }],
    [{ email: 'jade@exemple' }, { email: 'noEnd' }],
    [{ email: 'ja de@@exemple.fr' }, { email: 'wrong' }],
    [{ phone: '02 99 00 00 00' }, { phone: 'wrong' }],
    [{ representativePhone: '12' }, { representativePhone: 'wrong' }],
    [{ school: undefined }, { school: 'missing' }],
    [{ school: { kind: 'typed', name: 'a' } }, { school: 'wrong' }],
    [{ grade: 'seconde' }, { grade: 'notOffered' }],
    [{ weeks: collegeWeeks.slice(0, 2) }, { weeks: 'wrong' }],
    [{ weeks: [] }, { weeks: 'missing' }],
    [{ motivation: '  \n ' }, { motivation: 'missing' }],
    [{ motivation: 'a'.repeat(1501) }, { motivation: 'tooLong' }],
    [{ className: 'a'.repeat(31) }, { className: 'tooLong' }],
    [{ isInformed: false }, { isInformed: 'missing' }],
  ];
  for (const [change, errors] of wrong) {
    it(`find ${JSON.stringify(errors)}`, () => {
      expect(check({ ...goodDraft, ...change }, everyField, context)).to.deep.equal(errors);
    });
  }

  it('find more than the two weeks that a pupil of a lycée may name', () => {
    const draft: Draft = { ...goodDraft, grade: 'seconde' };
    const lycee = { ...context, offer: anOffer({ grades: ['seconde'] }) };
    const errorsOf = (n: number): object =>
      check({ ...draft, weeks: collegeWeeks.slice(0, n) }, ['weeks'], lycee);
    expect([errorsOf(2), errorsOf(3)]).to.deep.equal([{}, { weeks: 'tooLong' }]);
  });
});
