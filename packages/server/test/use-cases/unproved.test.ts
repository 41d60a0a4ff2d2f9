import { readableNumber } from '@1eleve1stage/sdk/rules';
import { describe, expect, test } from 'vitest';
import { runMaintenance } from '../../src/jobs/run-maintenance.js';
import { hashMailbox } from '../../src/core/mail/rules/mailbox.js';
import { actAsPublisher, actAsPupil } from '../../src/core/applications/act-on-application.js';
import { changeOffer } from '../../src/core/offers/change-offer.js';
import { browserOf } from './browser.js';
import {
  anApplication,
  emailOf,
  EMPLOYER,
  openedWorld,
  PUBLISHER_ID,
  REPRESENTATIVE,
  tokenIn,
  type Applied,
} from './world.js';

const world = openedWorld();

/** In whatever a stranger may write. */
const SPAM = 'Gagnez';

const OFFER = {
  title: `${SPAM} un stage`,
  description: `${SPAM} une semaine`,
  employer: { name: `${SPAM} SARL`, isPublic: false, siret: '73282932000074' },
  location: { street: `3 rue ${SPAM}`, postcode: '35000', city: SPAM, latitude: 48.1, longitude: -1.7 },
  lunchBreak: `${SPAM} midi`,
};

function spamOf(pupil: number): object {
  const { pupil: plain, legalRepresentative, ...rest } = anApplication(pupil);
  return {
    ...rest,
    pupil: { ...plain, firstName: SPAM, lastName: SPAM, className: SPAM, school: { name: SPAM } },
    legalRepresentative: { ...legalRepresentative, name: SPAM },
    motivation: `${SPAM} !`,
  };
}

const by = { publisherId: PUBLISHER_ID, mode: 'live' } as const;

async function applyVerified(
  offerId: Parameters<ReturnType<typeof world>['apply']>[0],
  pupil = 1,
): Promise<Applied> {
  return world().applyAndVerify(offerId, pupil, spamOf(pupil));
}

describe('a mailbox that nothing came back from', () => {
  test('nothing lost 12.19: gets our own words alone, in every letter, subject and body', async () => {
    const { ports, publish, mails } = world();
    const offer = await publish(OFFER);
    const applied = await world().apply(offer.id, 1, 'live', spamOf(1));
    const [code] = await mails();
    expect(code?.to).toBe(emailOf(1));
    expect(JSON.stringify(code)).not.toContain(SPAM);
    for (const words of ['Rennes (35000)', 'Domaine : ', readableNumber(applied.id)])
      expect(code?.text).toContain(words);

    const other = await applyVerified((await publish(OFFER)).id, 2);
    await actAsPublisher(ports, { event: 'accept', ...by, id: other.id });
    await actAsPupil(ports, { event: 'confirm', ...other });
    const letters = (await mails()).filter(({ to }) => [EMPLOYER, REPRESENTATIVE].includes(to));
    expect(letters).toHaveLength(4);
    for (const letter of letters) {
      expect(JSON.stringify(letter)).not.toMatch(new RegExp(`${SPAM}|${emailOf(2)}|06 ?12`));
      expect(letter.text).toContain(readableNumber(other.id));
    }
    await actAsPupil(ports, { event: 'withdraw', ...other });
    const withdrawn = await world().mailTo(EMPLOYER);
    expect(withdrawn.subject).toContain('retirée');
    expect(JSON.stringify(withdrawn)).not.toContain(SPAM);
  });

  test('nothing lost 12.19: shows who once the button is pressed, and letters to it carry titles from then on', async () => {
    const { publish, mailTo } = world();
    const browser = browserOf(world());
    await applyVerified((await publish(OFFER)).id);
    const token = tokenIn((await mailTo(EMPLOYER)).text, 'answer');
    expect(await (await browser.get('answer')).text()).not.toContain(SPAM);
    expect((await mailTo(EMPLOYER)).subject).not.toContain(SPAM);
    const { status, page } = await browser.press('answer', { token, act: 'open' });
    expect([status, page.includes(SPAM)]).toEqual([200, true]);
    const offer = await publish({ title: 'Découvrir la forge' });
    await world().applyAndVerify(offer.id, 2);
    expect((await mailTo(EMPLOYER)).subject).toBe('Une candidature à votre offre « Découvrir la forge »');
  });

  test('nothing lost 12.19: as a representative’s, is told a name once its reader has pressed the button', async () => {
    const { publish, mailTo, applyAndVerify } = world();
    const browser = browserOf(world());
    await applyAndVerify((await publish()).id);
    const first = await mailTo(REPRESENTATIVE);
    expect(first.text).toContain('Un ou une élève candidate');
    expect(first.text).not.toContain('Jade');
    const { page } = await browser.press('withdraw', { token: tokenIn(first.text, 'withdraw'), act: 'open' });
    expect(page).toContain('Jade');
    await applyAndVerify((await publish()).id, 2);
    expect((await mailTo(REPRESENTATIVE)).text).toContain('Jade candidate');
  });

  test('as a pupil’s, is told which offer once a code came back', async () => {
    const { publish, mailTo, apply, applyAndVerify } = world();
    await apply((await publish()).id);
    expect((await mailTo(emailOf(1))).text).not.toContain('usinage');
    await applyAndVerify((await publish()).id);
    await apply((await publish()).id);
    expect((await mailTo(emailOf(1))).text).toContain('Découvrir l’usinage');
  });

  test('learns who comes behind the link, where the publisher accepted without it', async () => {
    const { ports, publish, mailTo, applyAndVerify } = world();
    const applied = await applyAndVerify((await publish()).id);
    await actAsPublisher(ports, { event: 'accept', ...by, id: applied.id });
    await actAsPupil(ports, { event: 'confirm', ...applied });
    const letter = await mailTo(EMPLOYER);
    expect(letter.text).not.toContain(emailOf(1));
    const pressed = await browserOf(world()).press('answer', {
      token: tokenIn(letter.text, 'answer'),
      act: 'open',
    });
    expect(pressed.page).toContain(emailOf(1));
    expect((await mailTo(EMPLOYER)).text).toContain(emailOf(1));
  });
});

describe('what proves a mailbox', () => {
  const isProved = async (email: string): Promise<boolean> => {
    const { ports, storage } = world();
    return (await storage.read.mailboxes.get(hashMailbox(ports.secret, email))).provedAt !== undefined;
  };

  test('nothing lost 12.19: is a link that was mailed there, not one mailed to the contact before', async () => {
    const { ports, publish, mailTo, applyAndVerify } = world();
    const offer = await publish({ contact: { email: 'spammeur@evil.example' } });
    await applyAndVerify(offer.id);
    const token = tokenIn((await mailTo('spammeur@evil.example')).text, 'answer');
    const patch = { contact: { email: EMPLOYER } };
    await changeOffer(ports, { ...by, remoteId: offer.remoteId, patch });
    await browserOf(world()).press('answer', { token, act: 'open' });
    expect([await isProved(EMPLOYER), await isProved('spammeur@evil.example')]).toEqual([false, false]);
  });

  test('is not the pupil’s link for the representative, nor a link without its proof', async () => {
    const { publish, mailTo, applyAndVerify } = world();
    await applyAndVerify((await publish()).id);
    const browser = browserOf(world());
    const pupils = (await world().mails()).find(({ to }) => to === emailOf(1));
    await browser.press('withdraw', { token: tokenIn(pupils?.text ?? '', 'withdraw'), act: 'open' });
    const theirs = tokenIn((await mailTo(REPRESENTATIVE)).text, 'withdraw');
    await browser.press('withdraw', { token: theirs.slice(0, 32), act: 'open' });
    expect(await isProved(REPRESENTATIVE)).toBe(false);
    await browser.press('withdraw', { token: theirs, act: 'open' });
    expect(await isProved(REPRESENTATIVE)).toBe(true);
  });

  test('is nothing that a mail program or a scanner does without the button', async () => {
    const { publish, mailTo, applyAndVerify } = world();
    await applyAndVerify((await publish()).id);
    const token = tokenIn((await mailTo(EMPLOYER)).text, 'answer');
    const browser = browserOf(world());
    for (const method of ['GET', 'HEAD']) await browser.get(`answer?token=${token}`, method);
    expect(await isProved(EMPLOYER)).toBe(false);
  });

  test('true to its words 13.1: is remembered for two years, and no longer', async () => {
    const { ports, pass, publish, mailTo, applyAndVerify } = world();
    await applyAndVerify((await publish()).id);
    const token = tokenIn((await mailTo(EMPLOYER)).text, 'answer');
    await browserOf(world()).press('answer', { token, act: 'open' });
    pass({ hours: (2 * 365 - 1) * 24 });
    await runMaintenance(ports);
    expect(await isProved(EMPLOYER)).toBe(true);
    pass({ hours: 48 });
    await runMaintenance(ports);
    expect(await isProved(EMPLOYER)).toBe(false);
  });
});

test('nothing lost 12.11: letters nobody may have asked for say how to get no more; the answers to a pupil do not', async () => {
  const { ports, publish, mails, applyAndVerify } = world();
  const applied = await applyAndVerify((await publish()).id);
  await actAsPublisher(ports, { event: 'accept', ...by, id: applied.id });
  const all = (await mails()).map(({ to, text }) => [to, text.includes('/mail/stop#')]);
  expect(all).toEqual(
    expect.arrayContaining([
      [emailOf(1), true],
      [EMPLOYER, true],
      [REPRESENTATIVE, true],
      [emailOf(1), false],
    ]),
  );
  const token = tokenIn((await world().mailTo(REPRESENTATIVE)).text, 'stop');
  const { status } = await browserOf(world()).press('stop', { token, act: 'stop' });
  expect(status).toBe(200);
  await applyAndVerify((await publish()).id, 2);
  expect((await mails()).filter(({ to }) => to === REPRESENTATIVE)).toEqual([]);
});
