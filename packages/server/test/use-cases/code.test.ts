import { describe, expect, test } from 'vitest';
import { getApplication } from '../../src/core/applications/get-application.js';
import { sendCode } from '../../src/core/applications/send-code.js';
import { verifyApplication } from '../../src/core/applications/verify-application.js';
import { followLink } from '../../src/core/applications/links/follow-link.js';
import { actAsPupil } from '../../src/core/applications/act-on-application.js';
import { refusal, refusalOf } from './refused.js';
import { anApplication, codeIn, emailOf, openedWorld, tokenIn, type Applied } from './world.js';

const world = openedWorld();

async function applied(): Promise<Applied> {
  return world().apply((await world().publish()).id);
}

/** A code that is not the one given. */
function another(code: string, by = 1): string {
  return String((Number(code) + by) % 1_000_000).padStart(6, '0');
}

describe('the code', () => {
  test('may be mistaken four times; the fifth locks it, and the link still works', async () => {
    const { ports, mailTo } = world();
    const { id, code } = await applied();
    for (const triesLeft of [4, 3, 2, 1]) {
      const refused = await refusalOf(verifyApplication(ports, { id, code: another(code, triesLeft) }));
      expect(refused).toMatchObject({ code: 'code_wrong', extra: { triesLeft } });
    }
    expect(await refusal(verifyApplication(ports, { id, code: another(code) }))).toBe('code_locked');
    expect(await refusal(verifyApplication(ports, { id, code }))).toBe('code_locked');
    const token = tokenIn((await mailTo(emailOf(1))).text, 'verify');
    const view = await followLink(ports, { token, purpose: 'verify', act: 'verify' });
    expect(view.application.status).toBe('submitted');
  });

  test('is guessed five times in all, however many guess at once', async () => {
    const { ports } = world();
    const { id, code } = await applied();
    const guesses = Array.from({ length: 40 }, (_, index) => another(code, index + 1));
    const codes = await Promise.all(
      guesses.map((guess) => refusal(verifyApplication(ports, { id, code: guess }))),
    );
    expect(codes.filter((refused) => refused === 'code_wrong')).toHaveLength(4);
  });

  test('nobody harmed 12.11: is guessed sixty times for a mailbox, then twenty an hour, however many applications name it', async () => {
    const { ports, publish, apply, pass, mailTo } = world();
    const offer = await publish({ seats: { total: 99 } });
    const names = ['jade@college.example', 'jade+1@college.example', 'JADE@college.example'];
    const as = (index: number) => ({
      pupil: {
        ...anApplication().pupil,
        email: names[index % 3] ?? '',
        firstName: `Jade ${'abcdefghijklmnopqrst'[index]}`,
      },
    });
    const refused: string[] = [];
    for (let index = 0; index < 16; index += 1) {
      const { id, code } = await apply(offer.id, index + 1, 'live', as(index));
      for (let guess = 1; guess <= 4; guess += 1)
        refused.push(await refusal(verifyApplication(ports, { id, code: another(code, guess) })));
    }
    expect(refused.filter((one) => one === 'code_wrong')).toHaveLength(60);
    expect(refused.slice(60)).toEqual(Array.from({ length: 4 }, () => 'code_locked'));
    // Another mailbox is nobody's business; and the link of the letter always works.
    await verifyApplication(ports, await apply(offer.id, 30));
    const { id, code } = await apply(offer.id, 18, 'live', as(18));
    expect(await refusal(verifyApplication(ports, { id, code }))).toBe('code_locked');
    const token = tokenIn((await mailTo('jade@college.example')).text, 'verify');
    const view = await followLink(ports, { token, purpose: 'verify', act: 'verify' });
    expect(view.application).toMatchObject({ id, status: 'submitted' });
    const last = await apply(offer.id, 16, 'live', as(16));
    pass({ seconds: 180 });
    expect(await verifyApplication(ports, last)).toMatchObject({ status: 'submitted' });
  });

  test('given again answers where the application stands', async () => {
    const { ports, mails } = world();
    const { id, code } = await applied();
    expect(await verifyApplication(ports, { id, code })).toEqual({ id, status: 'submitted' });
    expect(await verifyApplication(ports, { id, code })).toEqual({ id, status: 'submitted' });
    expect(await mails()).toHaveLength(3);
  });

  test('does not revive an application that was withdrawn', async () => {
    const { ports } = world();
    const { id, code, receiptToken } = await applied();
    await actAsPupil(ports, { event: 'withdraw', id, receiptToken });
    expect(await refusal(verifyApplication(ports, { id, code }))).toBe('transition_not_allowed');
  });

  test('is over after 72 hours, and so is the application', async () => {
    const { ports, pass } = world();
    const { id, code, receiptToken } = await applied();
    pass({ hours: 72 });
    expect(await refusal(verifyApplication(ports, { id, code }))).toBe('application_not_found');
    expect(await refusal(getApplication(ports, { id, receiptToken }))).toBe('receipt_invalid');
  });
});

describe('a new code', () => {
  test('replaces the one before', async () => {
    const { ports, pass, mailTo } = world();
    const { id, code, receiptToken } = await applied();
    pass({ seconds: 60 });
    expect(await sendCode(ports, { id, receiptToken })).toEqual({ id, status: 'unverified' });
    const renewed = codeIn((await mailTo(emailOf(1))).text);
    if (renewed !== code) expect(await refusal(verifyApplication(ports, { id, code }))).toBe('code_wrong');
    expect(await verifyApplication(ports, { id, code: renewed })).toMatchObject({ status: 'submitted' });
    expect(await refusal(sendCode(ports, { id, receiptToken }))).toBe('transition_not_allowed');
  });

  test('comes at most three times, a minute apart', async () => {
    const { ports, pass } = world();
    const { id, receiptToken } = await applied();
    pass({ seconds: 20 });
    const early = await refusalOf(sendCode(ports, { id, receiptToken }));
    expect(early.code).toBe('too_many_requests');
    expect(early.extra.retryAfterSeconds).toBe(40);
    for (const seconds of [40, 60, 60]) {
      pass({ seconds });
      await sendCode(ports, { id, receiptToken });
    }
    pass({ hours: 1 });
    const late = await refusalOf(sendCode(ports, { id, receiptToken }));
    expect(late.code).toBe('too_many_requests');
    expect(late.extra.retryAfterSeconds).toBeGreaterThan(70 * 3600);
  });

  test('does not give new tries', async () => {
    const { ports, pass, mailTo } = world();
    const { id, code, receiptToken } = await applied();
    for (const by of [1, 2, 3, 4]) await refusal(verifyApplication(ports, { id, code: another(code, by) }));
    pass({ seconds: 61 });
    await sendCode(ports, { id, receiptToken });
    const renewed = codeIn((await mailTo(emailOf(1))).text);
    expect(await refusal(verifyApplication(ports, { id, code: another(renewed) }))).toBe('code_locked');
  });
});
