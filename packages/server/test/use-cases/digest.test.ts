import { readableNumber } from '@1eleve1stage/sdk/rules';
import { describe, expect, test } from 'vitest';
import { actAsPublisher, actAsPupil } from '../../src/core/applications/act-on-application.js';
import { hashMailbox } from '../../src/core/mail/rules/mailbox.js';
import { toMailboxToken } from '../../src/core/mail/rules/mailbox-token.js';
import { stopLetters } from '../../src/core/mail/stop-letters.js';
import { changeOffer } from '../../src/core/offers/change-offer.js';
import { browserOf } from './browser.js';
import { openedSending, type Sent } from './sending.js';
import { EMPLOYER, openedWorld, PUBLISHER_ID, REPRESENTATIVE, type Applied } from './world.js';

const world = openedWorld({ runsAgain: false });
const { startSending, untilSent } = openedSending(world);
/** Applications of that many pupils, each with a new offer's or the same one's contact. */
async function applied(pupils: number): Promise<Applied[]> {
  const offer = await world().publish({ seats: { total: 99 } });
  return world().crowd(offer.id, pupils);
}

const toEmployer = (sent: Sent[]): Sent[] => sent.filter(({ to }) => to === EMPLOYER);
const links = (letters: Sent[]): string[] =>
  letters.flatMap(({ text }) => [...text.matchAll(/mail\/answer#([\w-]+)/g)].map(([, token]) => token ?? ''));

describe('an employer whom many apply to', () => {
  test('nothing lost 12.11: gets twenty letters, then one an hour that holds the others; each is answered by its link', async () => {
    const { pass, prove } = world();
    await prove(EMPLOYER);
    const all = await applied(30);
    const { sent } = startSending();
    await untilSent();
    expect(toEmployer(sent)).toHaveLength(20);
    pass({ hours: 1 });
    await untilSent();
    const letters = toEmployer(sent);
    expect(letters).toHaveLength(21);
    expect(letters.at(-1)?.subject).toBe('Des nouvelles de 10 candidatures à des stages d’observation');
    const tokens = links(letters);
    expect(new Set(tokens).size).toBe(30);
    for (const { id } of all)
      expect(letters.filter(({ text }) => text.includes(readableNumber(id)))).toHaveLength(1);
    const last = tokens.at(-1) ?? '';
    const { status } = await browserOf(world()).press('answer', { token: last, act: 'accept' });
    expect(status).toBe(200);
    pass({ hours: 24 });
    await untilSent();
    // What was recorded is told at once.
    expect(
      toEmployer(sent)
        .slice(21)
        .map(({ subject }) => subject),
    ).toEqual(['Vous avez dit oui à Jade']);
  });

  test('nothing lost 12.11: and who never opened a letter gets three, and the others with the first button pressed', async () => {
    const { pass } = world();
    await applied(12);
    const { sent } = startSending();
    await untilSent();
    expect(toEmployer(sent)).toHaveLength(3);
    pass({ hours: 20 });
    await untilSent();
    expect(toEmployer(sent)).toHaveLength(3);
    await browserOf(world()).press('answer', { token: links(toEmployer(sent))[0] ?? '', act: 'open' });
    await untilSent();
    expect(toEmployer(sent)).toHaveLength(4);
    expect(new Set(links(toEmployer(sent))).size).toBe(12);
    // From the first on, letters carry the title.
    expect(toEmployer(sent).at(-1)?.text).toContain('Découvrir l’usinage');
  });

  test('nothing lost 12.11: is written to once for several, a legal representative too', async () => {
    const { pass } = world();
    await applied(10);
    const { sent } = startSending();
    await untilSent();
    const toFamily = (): Sent[] => sent.filter(({ to }) => to === REPRESENTATIVE);
    expect(toFamily()).toHaveLength(3);
    pass({ hours: 24 });
    await untilSent();
    expect(toFamily()).toHaveLength(4);
    expect(toFamily().at(-1)?.subject).toBe('7 nouvelles de candidatures à des stages d’observation');
    expect(
      toFamily()
        .at(-1)
        ?.text.match(/mail\/withdraw#/g),
    ).toHaveLength(7);
  });

  test('is not told of what was withdrawn while it waited', async () => {
    const { ports, pass } = world();
    const all = await applied(6);
    const { sent } = startSending();
    await untilSent();
    const told = toEmployer(sent)
      .map(({ text }) => text)
      .join('');
    const waiting = all.filter(({ id }) => !told.includes(readableNumber(id)));
    const [gone] = waiting;
    if (gone) await actAsPupil(ports, { event: 'withdraw', ...gone });
    pass({ hours: 25 });
    await untilSent();
    const tokens = links(toEmployer(sent));
    expect(new Set(tokens).size).toBe(5);
  });

  test('loses nothing while the mail server is down, and is written to once', async () => {
    const { pass, prove } = world();
    await prove(EMPLOYER);
    await applied(25);
    const mail = startSending();
    await untilSent();
    pass({ hours: 1 });
    mail.fail(true);
    await untilSent();
    expect(toEmployer(mail.sent)).toHaveLength(20);
    mail.fail(false);
    pass({ seconds: 61 });
    await untilSent();
    expect(toEmployer(mail.sent)).toHaveLength(21);
    expect(new Set(links(toEmployer(mail.sent))).size).toBe(25);
    pass({ hours: 24 });
    await untilSent();
    expect(toEmployer(mail.sent)).toHaveLength(21);
  });

  test('who is changed meanwhile gets what waited for the one before', async () => {
    const { ports, publish, crowd, pass } = world();
    const offer = await publish({ seats: { total: 99 } });
    await crowd(offer.id, 5);
    const { sent } = startSending();
    await untilSent();
    const patch = { contact: { email: 'nouvelle@verdon.example' } };
    await changeOffer(ports, { publisherId: PUBLISHER_ID, mode: 'live', remoteId: offer.remoteId, patch });
    pass({ hours: 25 });
    await untilSent();
    expect(toEmployer(sent)).toHaveLength(3);
    expect(links(sent.filter(({ to }) => to === 'nouvelle@verdon.example'))).toHaveLength(2);
  });
});

describe('an employer who wants no letters', () => {
  test('gets none, and finds what waited when letters are wanted again', async () => {
    const { ports, pass } = world();
    await applied(2);
    const token = toMailboxToken(ports.secret, hashMailbox(ports.secret, EMPLOYER));
    await stopLetters(ports, { token, act: 'stop' });
    const { sent } = startSending();
    await untilSent();
    pass({ hours: 48 });
    await untilSent();
    expect(toEmployer(sent)).toEqual([]);
    await stopLetters(ports, { token, act: 'resume' });
    await untilSent();
    expect(new Set(links(toEmployer(sent))).size).toBe(2);
  });
});

test('answers to a pupil are not counted: each is waited for', async () => {
  const { ports } = world();
  const all = await applied(4);
  for (const { id } of all)
    await actAsPublisher(ports, { event: 'accept', publisherId: PUBLISHER_ID, mode: 'live', id });
  const { sent } = startSending();
  await untilSent();
  expect(sent.filter(({ subject }) => subject === 'C’est oui pour ton stage !')).toHaveLength(4);
});
