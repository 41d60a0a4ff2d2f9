import { readableNumber } from '@1eleve1stage/sdk/rules';
import { describe, expect, test } from 'vitest';
import { actAsPublisher, actAsPupil } from '../../src/core/applications/act-on-application.js';
import { getApplication } from '../../src/core/applications/get-application.js';
import { browserOf } from './browser.js';
import { emailOf, EMPLOYER, openedWorld, PUBLISHER_ID, REPRESENTATIVE, tokenIn } from './world.js';

const world = openedWorld();

const browser = () => browserOf(world());

async function statusOf(applied: Parameters<typeof getApplication>[1]) {
  return (await getApplication(world().ports, applied)).status;
}

describe('a mailed link', () => {
  test('does nothing when scanners open it fifty times, acts once when pressed, then says what became of it', async () => {
    const applied = await world().apply((await world().publish()).id);
    const token = tokenIn((await world().mailTo(emailOf(1))).text, 'verify');
    const { get, press } = browser();
    const pages = new Set<string>();
    for (let time = 0; time < 50; time += 1) {
      const answer = await get('verify', time % 2 ? 'HEAD' : 'GET');
      expect(answer.status).toBe(200);
      if (time % 2 === 0) pages.add(await answer.text());
    }
    expect(pages.size).toBe(1);
    expect([...pages].join()).not.toContain('Verdon');
    expect(await statusOf(applied)).toBe('unverified');

    const first = await press('verify', { act: 'verify', token });
    expect([first.status, await statusOf(applied)]).toEqual([200, 'submitted']);
    const again = await press('verify', { act: 'verify', token });
    expect([again.status, again.page.includes('Ta candidature est partie')]).toEqual([200, true]);
    expect(await world().mails()).toHaveLength(3);
  });

  test('works pasted whole, with the spaces around', async () => {
    const applied = await world().apply((await world().publish()).id);
    const token = tokenIn((await world().mailTo(emailOf(1))).text, 'verify');
    await browser().press('verify', {
      act: 'verify',
      token: ` https://stages.example/mail/verify#${token} `,
    });
    expect(await statusOf(applied)).toBe('submitted');
  });

  test('is nothing when it is wrong, over, or of another kind', async () => {
    const applied = await world().apply((await world().publish()).id);
    const { text } = await world().mailTo(emailOf(1));
    const { press } = browser();
    const gone = 'Ce lien n’est pas ou plus valable';
    for (const [purpose, act, token] of [
      ['verify', 'verify', 'x'.repeat(32)],
      ['answer', 'accept', tokenIn(text, 'verify')],
      ['withdraw', 'withdraw', tokenIn(text, 'verify')],
    ] as const) {
      const { status, page } = await press(purpose, { act, token });
      expect([status, page.includes(gone)]).toEqual([410, true]);
    }
    expect((await press('verify', { act: 'accept', token: tokenIn(text, 'verify') })).status).toBe(400);
    expect((await press('verify', {})).status).toBe(400);
    expect(await statusOf(applied)).toBe('unverified');
    world().pass({ hours: 73 });
    const late = await press('verify', { act: 'verify', token: tokenIn(text, 'verify') });
    expect([late.status, late.page.includes(gone)]).toEqual([410, true]);
  });

  test('leads to pages that run nothing of others and stay in no cache', async () => {
    const answer = await browser().get('answer');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    const policy = answer.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect((await browser().get('page.css')).headers.get('content-type')).toContain('text/css');
    expect((await browser().get('page.js')).headers.get('content-type')).toContain('text/javascript');
  });
});

describe('the employer’s link', () => {
  async function answering(change: object = {}) {
    const offer = await world().publish(change);
    const applied = await world().applyAndVerify(offer.id);
    return { offer, applied, token: tokenIn((await world().mailTo(EMPLOYER)).text, 'answer') };
  }

  test('shows the application, marks it read, and accepts it once', async () => {
    const { applied, token } = await answering();
    const { press } = browser();
    const opened = await press('answer', { act: 'open', token });
    expect(opened.status).toBe(200);
    expect(opened.page).toContain('comment on fabrique');
    for (const kept of ['Jade', '3e B']) expect(opened.page).not.toContain(kept);
    const revealed = await press('answer', { act: 'reveal', token });
    for (const shown of ['Jade Martin', '3e B', 'comment on fabrique']) {
      expect(revealed.page).toContain(shown);
    }
    for (const { page } of [opened, revealed])
      for (const kept of [emailOf(1), '2012', '12 34 56 78', REPRESENTATIVE])
        expect(page).not.toContain(kept);
    expect(await statusOf(applied)).toBe('read');
    expect((await press('answer', { act: 'open', token })).status).toBe(200);

    expect((await press('answer', { act: 'accept', token })).page).toContain('Candidature acceptée');
    expect((await press('answer', { act: 'tell', token })).page).toContain('Candidature acceptée');
    expect(await statusOf(applied)).toBe('accepted');
    for (const act of ['open', 'accept', 'reject']) {
      const { status, page } = await press('answer', { act, token, reason: 'Non.' });
      expect([status, page.includes('Candidature acceptée')]).toEqual([200, true]);
    }
    expect(await statusOf(applied)).toBe('accepted');
  });

  test('turns down with a reason, and asks for one', async () => {
    const { applied, token } = await answering();
    const { press } = browser();
    const empty = await press('answer', { act: 'reject', token, reason: ' \r\n ' });
    expect([empty.status, empty.page.includes('Écrivez quelques mots')]).toEqual([400, true]);
    const reason = 'Complet.\r\nBonne recherche\u202e !';
    expect((await press('answer', { act: 'reject', token, reason })).page).toContain('Candidature refusée');
    await press('answer', { act: 'tell', token });
    const { rejectionReason } = await getApplication(world().ports, applied);
    expect(rejectionReason).toBe('Complet.\nBonne recherche !');
  });

  test('stays good when no seat is left', async () => {
    const { offer, applied, token } = await answering({ seats: { total: 1 } });
    const { press } = browser();
    const other = await world().applyAndVerify(offer.id, 2);
    await actAsPublisher(world().ports, {
      event: 'accept',
      publisherId: PUBLISHER_ID,
      mode: 'live',
      id: other.id,
    });
    const full = await press('answer', { act: 'accept', token });
    expect([full.status, full.page.includes('Toutes les places')]).toEqual([409, true]);
    await press('answer', { act: 'reject', token, reason: 'Complet.' });
    await press('answer', { act: 'tell', token });
    expect(await statusOf(applied)).toBe('rejected');
  });

  test('says when the pupil left, and shows nobody any more', async () => {
    const { applied, token } = await answering();
    await actAsPupil(world().ports, { event: 'withdraw', ...applied });
    const { status, page } = await browser().press('answer', { act: 'open', token });
    expect([status, page.includes('Candidature retirée'), page.includes('Jade')]).toEqual([410, true, false]);
  });

  test('shows hostile words as words', async () => {
    const offer = await world().publish({ title: '"><img src=x onerror=alert(1)>' });
    await world().applyAndVerify(offer.id);
    const token = tokenIn((await world().mailTo(EMPLOYER)).text, 'answer');
    const { page } = await browser().press('answer', { act: 'open', token });
    expect(page).not.toContain('<img');
    expect((await world().mailTo(EMPLOYER)).html).not.toContain('<img');
  });
});

describe('the pupil’s links', () => {
  async function accepted() {
    const offer = await world().publish();
    const applied = await world().applyAndVerify(offer.id);
    const first = (await world().mailTo(emailOf(1))).text;
    await actAsPublisher(world().ports, {
      event: 'accept',
      publisherId: PUBLISHER_ID,
      mode: 'live',
      id: applied.id,
    });
    const second = (await world().mailTo(emailOf(1))).text;
    return { offer, applied, confirm: tokenIn(second, 'confirm'), withdraw: tokenIn(first, 'withdraw') };
  }

  test('take the seat', async () => {
    const { applied, confirm } = await accepted();
    const { press } = browser();
    expect((await press('confirm', { act: 'open', token: confirm })).page).toContain('3 rue du Port');
    expect(await statusOf(applied)).toBe('accepted');
    expect((await press('confirm', { act: 'confirm', token: confirm })).status).toBe(200);
    expect(await statusOf(applied)).toBe('confirmed');
    expect((await press('confirm', { act: 'withdraw', token: confirm })).page).toContain(
      'Ce lien a déjà servi',
    );
    expect(await statusOf(applied)).toBe('confirmed');
  });

  test('give it back and erase', async () => {
    const { offer, applied, confirm } = await accepted();
    await browser().press('confirm', { act: 'withdraw', token: confirm });
    expect(await statusOf(applied)).toBe('withdrawn');
    const { storage } = world();
    expect(await storage.read.applications.get(applied.id)).not.toHaveProperty('personal');
    expect((await storage.read.offers.get(offer.id))?.seatsHeld).toBe(0);
  });

  test('erase at any time, the legal representative’s too', async () => {
    const { applied, withdraw } = await accepted();
    const { press } = browser();
    expect((await press('withdraw', { act: 'open', token: withdraw })).page).toContain(
      readableNumber(applied.id),
    );
    expect(await statusOf(applied)).toBe('accepted');
    const theirs = tokenIn((await world().mailTo(REPRESENTATIVE)).text, 'withdraw');
    expect((await press('withdraw', { act: 'withdraw', token: theirs })).status).toBe(200);
    expect(await statusOf(applied)).toBe('withdrawn');
    expect((await press('withdraw', { act: 'open', token: withdraw })).status).toBe(410);
  });
});

test('in test mode every mail goes to whoever tries, and says it is a trial', async () => {
  const { ports, publish, apply, mails } = world();
  const applied = await apply((await publish({}, 'test')).id, 1, 'test');
  const token = tokenIn((await world().mailTo(emailOf(1))).text, 'verify');
  await browser().press('verify', { act: 'verify', token });
  await actAsPublisher(ports, { event: 'accept', publisherId: PUBLISHER_ID, mode: 'test', id: applied.id });
  const sent = await mails();
  expect(sent).toHaveLength(5);
  for (const { to, subject, text } of sent) {
    expect([to, subject.startsWith('[ESSAI] '), text.includes('Ceci est un essai')]).toEqual([
      emailOf(1),
      true,
      true,
    ]);
  }
});
