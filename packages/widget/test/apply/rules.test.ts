import { expect } from 'chai';
import fc from 'fast-check';
import { attemptFor, newIdempotencyKey } from '#widget/apply/sending/attempt.js';
import { toCodeAction, toSendAction } from '#widget/apply/sending/refusals.js';
import { toInput } from '#widget/apply/sending/to-input.js';
import { draftFor, emptyDraft } from '#widget/apply/form/draft.js';
import { stepAfter } from '#widget/apply/sending/step.js';
import { initialApplication, step as stepForm } from '#widget/apply/step.js';
import type { Action, Application } from '#widget/apply/state.js';
import { ELEMENT_LANGUAGES } from '@1eleve1stage/sdk/rules';
import { goodDraft } from './good-draft.js';
import { anOffer, aSecondeOffer, applicationId, collegeWeeks, secondeWeeks } from './offers.js';

const now = new Date();

function step(application: Application, action: Action): Application {
  return stepAfter(stepForm(application, action), action);
}

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

describe('what is sent', () => {
  it('says the language to be written to in, where that is not French', () => {
    const languages = ELEMENT_LANGUAGES.map((language) => toInput(goodDraft, language, now)?.language);
    expect(languages).to.deep.equal([undefined, 'en', undefined]);
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
  it('nothing lost 12.11: say that somebody wants no mail, as the pupil’s address or as the host', () => {
    const stopped = [{ pointer: '/pupil/email', code: 'address_stopped' as const }];
    expect(toSendAction({ code: 'invalid_request', errors: stopped })).to.deep.equal({
      type: 'fields-refused',
      errors: { email: 'stopped' },
    });
    const errors = [{ pointer: '/id', code: 'contact_unreachable' as const }];
    expect(toSendAction({ code: 'offer_not_applicable', errors })).to.deep.equal({
      type: 'ended',
      ending: 'gone',
    });
  });

  it('say of an offer that is paused that it comes back, and of an application to it that it is kept', () => {
    const paused = { code: 'offer_not_found', until: '2027-03-14T23:00:00.000Z' } as const;
    expect(toSendAction(paused)).to.deep.equal({ type: 'ended', ending: 'paused' });
    expect(toCodeAction(paused)).to.deep.equal({ type: 'ended', ending: 'kept' });
    expect(toCodeAction({ code: 'offer_not_found' })).to.deep.equal({ type: 'ended', ending: 'gone' });
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
    expect(kinds([on, on, on, { type: 'cut' }])).to.include({ kind: 'review', isCut: true });
    expect(kinds([on, { type: 'checked', errors: { weeks: 'missing' } }])).to.include({
      kind: 'step',
      step: 2,
    });
  });
});
