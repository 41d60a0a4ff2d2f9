import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import type { HttpEnvironment } from '../../src/doors/http/environment.js';
import { mailPages } from '../../src/doors/mailed/mailed-routes.js';
import { hashMailbox } from '../../src/core/mail/rules/mailbox.js';
import { toMailboxToken } from '../../src/core/mail/rules/mailbox-token.js';
import { runMaintenance } from '../../src/jobs/run-maintenance.js';
import { actAsPublisher } from '../../src/core/applications/act-on-application.js';
import { getPublisherOffer } from '../../src/core/offers/get-publisher-offer.js';
import { sendCode } from '../../src/core/applications/send-code.js';
import { stopLetters } from '../../src/core/mail/stop-letters.js';
import { browserOf } from './browser.js';
import { refusal, refusalOf } from './refused.js';
import { anApplication, emailOf, EMPLOYER, openedWorld, PUBLISHER_ID, REPRESENTATIVE } from './world.js';

const world = openedWorld();

function tokenOf(email: string): string {
  const { secret } = world().ports;
  return toMailboxToken(secret, hashMailbox(secret, email));
}

const stop = (email: string): Promise<void> =>
  stopLetters(world().ports, { token: tokenOf(email), act: 'stop' });
const resume = (email: string): Promise<void> =>
  stopLetters(world().ports, { token: tokenOf(email), act: 'resume' });

describe('somebody who asked us not to write', () => {
  test('nobody harmed 12.23: is not told by an offer that is full, which takes nothing and so tells for nothing', async () => {
    const { ports, publish, apply, applyAndVerify } = world();
    const { id } = await publish({ seats: { total: 1 } });
    const taken = await applyAndVerify(id, 7);
    await actAsPublisher(ports, { event: 'accept', publisherId: PUBLISHER_ID, mode: 'live', id: taken.id });
    await stop(emailOf(1));
    expect([await refusal(apply(id, 1)), await refusal(apply(id, 2))]).toEqual(['offer_full', 'offer_full']);
  });

  test('nothing lost 12.11: gets no code, by none of the mailbox’s names, and is told how to come back', async () => {
    const { ports, publish, apply, pass, mails } = world();
    const { id } = await publish();
    const applied = await apply(id);
    await stop(emailOf(1));
    pass({ seconds: 61 });
    expect(await refusal(sendCode(ports, applied))).toBe('invalid_request');
    const other = await publish();
    for (const email of [emailOf(1), 'Eleve1+stage@college.example']) {
      const refused = await refusalOf(
        apply(other.id, 1, 'live', { pupil: { ...anApplication().pupil, email } }),
      );
      expect([refused.code, refused.extra.errors]).toEqual([
        'invalid_request',
        [{ in: 'body', pointer: '/pupil/email', code: 'address_stopped' }],
      ]);
    }
    // Not even the one that waited.
    expect(await mails()).toEqual([]);
    await resume(emailOf(1));
    await apply(other.id);
    expect(await mails()).toHaveLength(2);
  });

  test('nothing lost 12.11: as the contact of an offer, closes it, and its publisher is told', async () => {
    const { ports, publish, apply } = world();
    const offer = await publish();
    const asked = { publisherId: PUBLISHER_ID, mode: 'live' as const, remoteId: offer.remoteId };
    expect(await getPublisherOffer(ports, asked)).not.toHaveProperty('contactStopped');
    await stop(EMPLOYER);
    const refused = await refusalOf(apply(offer.id));
    expect([refused.code, refused.extra.errors]).toEqual([
      'offer_not_applicable',
      [{ in: 'path', pointer: '/id', code: 'contact_unreachable' }],
    ]);
    expect(await getPublisherOffer(ports, asked)).toMatchObject({ contactStopped: true });
    const trial = await publish({}, 'test');
    await apply(trial.id, 1, 'test');
    await resume(EMPLOYER);
    await apply(offer.id);
  });

  test('as a legal representative, keeps nobody from applying', async () => {
    const { publish, apply } = world();
    await stop(REPRESENTATIVE);
    await apply((await publish()).id);
  });

  test('is known by a link of ours alone', async () => {
    const { ports } = world();
    const token = tokenOf(emailOf(1));
    const forged = [token.slice(1), `${token}0`, token.replace(/.$/, (end) => (end === '0' ? '1' : '0')), ''];
    for (const wrong of forged) {
      expect(await refusal(stopLetters(ports, { token: wrong, act: 'stop' }))).toBe('link_used');
    }
    expect(token).not.toContain('college');
  });
});

describe('the page that stops letters', () => {
  const isStopped = async (email: string): Promise<boolean> => {
    const { ports, storage } = world();
    return (await storage.read.mailboxes.get(hashMailbox(ports.secret, email))).stoppedAt !== undefined;
  };

  test('does nothing until its button is pressed, then says so, and can be undone', async () => {
    const { get, press } = browserOf(world());
    const token = tokenOf(EMPLOYER);
    for (const method of ['GET', 'HEAD']) {
      const answer = await get(`stop?token=${token}`, method);
      expect(answer.status).toBe(200);
      expect(await isStopped(EMPLOYER)).toBe(false);
    }
    const done = await press('stop', { token: `https://stages.example/mail/stop#${token}`, act: 'stop' });
    expect([done.status, await isStopped(EMPLOYER)]).toEqual([200, true]);
    expect(done.page).toContain('C’est noté');
    const undone = await press('stop', { token, act: 'resume' });
    expect([undone.status, await isStopped(EMPLOYER)]).toEqual([200, false]);
  });

  test('true to its words 13.1: is obeyed for the 3 years that it says', async () => {
    const { ports, pass } = world();
    const { page } = await browserOf(world()).press('stop', { token: tokenOf(EMPLOYER), act: 'stop' });
    expect(page).toContain('à cette adresse pendant 3\u00a0ans');
    pass({ hours: (3 * 365 - 1) * 24 });
    await runMaintenance(ports);
    expect(await isStopped(EMPLOYER)).toBe(true);
    pass({ hours: 48 });
    await runMaintenance(ports);
    expect(await isStopped(EMPLOYER)).toBe(false);
  });

  test('takes the one click of mail programs (RFC 8058)', async () => {
    const { press } = browserOf(world());
    const path: `stop${string}` = `stop?token=${tokenOf(EMPLOYER)}`;
    const { status } = await press(path, { 'List-Unsubscribe': 'One-Click' });
    expect([status, await isStopped(EMPLOYER)]).toEqual([200, true]);
    await resume(EMPLOYER);
    const app = new Hono<HttpEnvironment>().route('/mail', mailPages(world().ports));
    const body = new FormData();
    body.set('List-Unsubscribe', 'One-Click');
    const answer = await app.request(`/mail/${path}`, { method: 'POST', body });
    expect([answer.status, await isStopped(EMPLOYER)]).toEqual([200, true]);
  });

  test('answers what is no link of ours, and what is no form', async () => {
    const { press } = browserOf(world());
    expect((await press('stop', { token: 'a'.repeat(96), act: 'stop' })).status).toBe(410);
    expect((await press('stop', { token: tokenOf(EMPLOYER), act: 'accept' })).status).toBe(400);
    expect((await press('stop', { act: 'stop' })).status).toBe(400);
    expect(await isStopped(EMPLOYER)).toBe(false);
  });

  test('stops nothing for a sort that it does not know, by link, by click or by form', async () => {
    const { get, press } = browserOf(world());
    const token = tokenOf(EMPLOYER);
    expect((await get('stop?sort=unknown')).status).toBe(400);
    const click = await press(`stop?sort=unknown&token=${token}`, { 'List-Unsubscribe': 'One-Click' });
    const form = await press('stop', { token, act: 'stop', sort: 'unknown' });
    expect([click.status, form.status, await isStopped(EMPLOYER)]).toEqual([400, 400, false]);
  });

  test('speaks English, too', async () => {
    const { get, press } = browserOf(world(), 'en');
    expect(await (await get('stop')).text()).toContain('No more mail from us');
    const { page } = await press('stop', { token: tokenOf(EMPLOYER), act: 'stop' });
    expect(page).toContain('Noted');
  });
});
