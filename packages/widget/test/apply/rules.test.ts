import { expect } from 'chai';
import fc from 'fast-check';
import { ApplicationInput } from '@1eleve1stage/sdk/contract';
import { attemptFor, newIdempotencyKey } from '#widget/apply/after/attempt.js';
import { toErrors } from '#widget/apply/after/pointers.js';
import { toInput } from '#widget/apply/after/to-input.js';
import { parseBirthDate } from '#widget/apply/birth-date.js';
import { check, type CheckContext } from '#widget/apply/check.js';
import { draftFor, emptyDraft, FIELDS, type Draft } from '#widget/apply/draft.js';
import { initialApplication, step } from '#widget/apply/step.js';
import type { Action, Application } from '#widget/apply/state.js';
import { anOffer, aSecondeOffer, applicationId, collegeWeeks, schools, secondeWeeks } from './offers.js';

const now = new Date();
const context: CheckContext = { offer: anOffer(), language: 'fr', now };
const everyField = Object.values(FIELDS).flat();
const [school] = schools;

const goodDraft: Draft = {
  ...emptyDraft,
  firstName: 'Jade',
  lastName: 'Moreau',
  email: 'jade.moreau@exemple.fr',
  birthDate: '14 03 2012',
  school: school && { kind: 'listed', school },
  grade: 'troisieme',
  weeks: collegeWeeks.slice(0, 1),
  motivation: 'J’aime les animaux.',
  representativeName: 'Claire Moreau',
  representativeEmail: 'claire@exemple.fr',
  representativePhone: '06 12 34 56 78',
  isInformed: true,
};

describe('a birth date', () => {
  const march = '2012-03-14';
  for (const text of [
    '14 03 2012',
    '14/3/2012',
    '14.03.12',
    '14-03-2012',
    '14032012',
    march,
    ' 14 mars 2012 ',
  ]) {
    it(`is read in « ${text} »`, () => expect(parseBirthDate(text, 'fr', now)).to.equal(march));
  }
  it('is read with the names of months, short, accented or not', () => {
    expect(parseBirthDate('1er févr. 2012', 'fr', now)).to.equal('2012-02-01');
    expect(parseBirthDate('2 aout 2012', 'fr', now)).to.equal('2012-08-02');
    expect(parseBirthDate('2 jui 2012', 'fr', now)).to.equal(undefined);
  });
  for (const text of [
    '',
    'hier',
    '31 02 2012',
    '14 13 2012',
    '14 03',
    '03 2012',
    '14 03 2999',
    '1 1 1 1 2012',
  ]) {
    it(`is not read in « ${text} »`, () => expect(parseBirthDate(text, 'fr', now)).to.equal(undefined));
  }
  it('of any day that has been is found again in each way to write it', () => {
    const days = fc.date({ min: new Date('1930-01-01'), max: now, noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom(' ', '/', '.', '-', ', '), (date, sign) => {
        const [year = '', month = '', day = ''] = date.toISOString().slice(0, 10).split('-');
        return parseBirthDate([day, month, year].join(sign), 'fr', now) === `${year}-${month}-${day}`;
      }),
    );
  });
});

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
    ]) {
      expect(check({ ...goodDraft, phone }, ['phone'], context)).to.deep.equal({});
    }
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
});

describe('a draft', () => {
  it('takes what the page knows, and keeps what fits the offer', () => {
    const known = { grade: 'quatrieme' as const, weeks: [], toCome: collegeWeeks };
    expect(draftFor(emptyDraft, anOffer(), known).grade).to.equal('quatrieme');
    const next = draftFor(goodDraft, aSecondeOffer(), { ...known, toCome: secondeWeeks });
    expect(next).to.include({ firstName: 'Jade', grade: 'seconde', isInformed: false });
    expect(next.weeks).to.deep.equal([]);
  });

  it('takes the only week there is', () => {
    const toCome = collegeWeeks.slice(0, 1);
    expect(draftFor(emptyDraft, anOffer(), { grade: undefined, weeks: [], toCome }).weeks).to.deep.equal(
      toCome,
    );
  });
});

describe('an attempt', () => {
  const input = toInput(goodDraft, 'fr', now);

  it('keeps its key as long as it says the same', () => {
    if (!input) throw new Error('A good draft can be sent.');
    const first = attemptFor(undefined, input, () => 'first');
    expect(attemptFor(first, { ...input }, () => 'second').key).to.equal('first');
    expect(attemptFor(first, { ...input, motivation: 'Autre chose.' }, () => 'second').key).to.equal(
      'second',
    );
  });

  it('has a key nobody else has, in pages without TLS too', () => {
    const old = { getRandomValues: crypto.getRandomValues.bind(crypto) };
    const keys = [newIdempotencyKey(), newIdempotencyKey(), newIdempotencyKey(old), newIdempotencyKey(old)];
    expect(new Set(keys).size).to.equal(4);
    for (const key of keys) expect(key).to.match(/^[\da-f-]{32,36}$/);
  });
});

describe('the errors of the service', () => {
  it('find their fields, below their pointers too, and the first of each counts', () => {
    expect(
      toErrors([
        { pointer: '/pupil/school/uai', code: 'no_such_school' },
        { pointer: '/weeks/0', code: 'week_not_offered' },
        { pointer: '/weeks', code: 'too_many_weeks' },
        { pointer: '/legalRepresentative/email', code: 'required' },
        { pointer: '/pupil/emails', code: 'unknown_field' },
      ]),
    ).to.deep.equal({ school: 'wrong', weeks: 'notOffered', representativeEmail: 'missing' });
  });
});

describe('the steps', () => {
  const receipt = { id: applicationId(1), token: 'token' };
  const action: fc.Arbitrary<Action> = fc.constantFrom<Action[]>(
    { type: 'edited', change: { firstName: 'Jade' } },
    { type: 'checked', errors: {} },
    { type: 'checked', errors: { email: 'noAt' } },
    { type: 'went-back' },
    { type: 'step-opened', step: 2 },
    { type: 'reread' },
    { type: 'unanswered' },
    { type: 'send-failed', why: 'unsure' },
    { type: 'fields-refused', errors: { weeks: 'notOffered' } },
    { type: 'accepted', receipt },
    { type: 'code-edited', code: '123456' },
    { type: 'code-noticed', notice: { kind: 'locked' } },
    { type: 'address-reopened' },
    { type: 'verified', sentAt: now, answerBy: undefined },
    { type: 'withdrawal-stepped', to: 'asked' },
    { type: 'ended', ending: 'full' },
  );

  it('lose nothing that was written but by an erasure or once sent', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        const end = actions.reduce(step, initialApplication(goodDraft));
        const wasSent = actions.some(({ type }) => type === 'verified');
        return end.draft.lastName === 'Moreau' && (wasSent || end.draft.motivation === goodDraft.motivation);
      }),
    );
  });

  it('go through the form in order, and back', () => {
    const open = initialApplication(goodDraft);
    const on: Action = { type: 'checked', errors: {} };
    const kinds = (actions: Action[]): Application['stage'] => actions.reduce(step, open).stage;
    expect(kinds([on])).to.include({ kind: 'step', step: 2 });
    expect(kinds([on, on, on])).to.include({ kind: 'review' });
    expect(kinds([on, on, on, { type: 'went-back' }])).to.include({ kind: 'step', step: 3 });
    expect(kinds([on, on, on, { type: 'step-opened', step: 1 }, on])).to.include({ kind: 'review' });
    expect(kinds([on, { type: 'checked', errors: { weeks: 'missing' } }])).to.include({
      kind: 'step',
      step: 2,
    });
  });
});
