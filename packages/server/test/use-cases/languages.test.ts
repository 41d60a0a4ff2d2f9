import { readableNumber } from '@1eleve1stage/sdk/rules';
import { expect, test } from 'vitest';
import { actAsPublisher, actAsPupil } from '../../src/core/applications/act-on-application.js';
import { openByProgram } from '../../src/core/candidates/open-by-program.js';
import { listPublisherApplications } from '../../src/core/applications/list-publisher-applications.js';
import { verifyApplication } from '../../src/core/applications/verify-application.js';
import { browserOf } from './browser.js';
import { emailOf, EMPLOYER, openedWorld, PUBLISHER_ID, REPRESENTATIVE, tokenIn } from './world.js';

const world = openedWorld();

/** Words of our letters that no English one has. */
const FRENCH = /\b(tu|ton|ta|une|les|des|vous|semaines?|candidature|jusqu|pour|avec|Bonjour)\b/i;

/** What a letter or a page says, without what is marked as French. */
function saidIn(html: string): string {
  return html
    .replaceAll(/<(strong|blockquote|span|a)[^>]*\slang="fr".*?<\/\1>/gs, '')
    .replaceAll(/<[^<>]+>/g, ' ');
}

/** Applies in English, and proves the address. */
async function applied(pupil = 1, mode: 'live' | 'test' = 'live') {
  const offer = await world().publish({}, mode);
  const one = await world().apply(offer.id, pupil, mode, { language: 'en' });
  await verifyApplication(world().ports, one);
  return one;
}

test('who applies in English is written to in English, and so is the family; the employer in French', async () => {
  await world().prove(EMPLOYER, REPRESENTATIVE);
  const accepted = await applied();
  const by = { publisherId: PUBLISHER_ID, mode: 'live' } as const;
  await actAsPublisher(world().ports, { event: 'accept', ...by, id: accepted.id });
  expect((await world().mailTo(REPRESENTATIVE)).subject).toBe('A seat is held for Jade');
  await actAsPupil(world().ports, { event: 'confirm', ...accepted });
  const rejected = await applied(2);
  await actAsPublisher(world().ports, {
    event: 'reject',
    ...by,
    id: rejected.id,
    reason: 'Les équipes sont au complet.',
  });

  const mails = await world().mails();
  const ours = mails.filter(({ to }) => to !== EMPLOYER);
  const inOrder = (list: string[][]): string[] => list.map((pair) => pair.join()).toSorted();
  // Some were written at the same moment.
  const told = [
    [emailOf(1), 'Confirm your application for an internship'],
    [REPRESENTATIVE, 'An application for an observation internship'],
    [emailOf(1), 'It’s a yes for your internship!'],
    [emailOf(1), 'Your internship is confirmed'],
    [REPRESENTATIVE, 'The internship of Jade is confirmed'],
    [emailOf(2), 'Confirm your application for an internship'],
    [REPRESENTATIVE, 'An application for an observation internship'],
    [emailOf(2), 'An answer to your application'],
  ];
  expect(inOrder(ours.map(({ to, subject }) => [to, subject]))).toEqual(inOrder(told));
  for (const { html, text } of ours) {
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<strong lang="fr">Découvrir l’usinage</strong>');
    expect(FRENCH.exec(saidIn(html))?.[0]).toBeUndefined();
    expect(text).toContain('Week: 19 to 23 April 2027');
    for (const [, address] of text.matchAll(/\/mail\/(\S+)#/g)) expect(address).toMatch(/^\w+\?lang=en$/);
  }
  expect(ours.at(-1)?.html).toMatch(/<blockquote lang="fr"[^>]*>Les équipes/);

  const theirs = mails.filter(({ to }) => to === EMPLOYER);
  expect(theirs).toHaveLength(3);
  for (const { html, text } of theirs) {
    expect(html).toContain('<html lang="fr">');
    expect(text).not.toContain('lang=en');
  }
});

test('what is tried in test mode says so in the language of each letter', async () => {
  await applied(1, 'test');
  const mails = await world().mails();
  // Two of them were written at the same moment.
  expect(mails.map(({ subject }) => subject).toSorted()).toEqual([
    '[ESSAI] Une candidature à votre offre « Découvrir l’usinage »',
    '[TEST] An application for an observation internship',
    '[TEST] Confirm your application for an internship',
  ]);
  expect(mails.map(({ text }) => text).join()).toContain('this mail would go to the legal guardian');
});

test('the language is nobody else’s business, and goes with the person', async () => {
  const one = await applied();
  const { storage, ports } = world();
  const read = () => storage.read.applications.get(one.id);
  expect((await read())?.personal).toMatchObject({ language: 'en' });
  const page = await listPublisherApplications(ports, { publisherId: PUBLISHER_ID, mode: 'live' });
  const opened = await openByProgram(world().ports, { publisherId: PUBLISHER_ID, mode: 'live', id: one.id });
  expect(opened.pupil).toBeDefined();
  expect(JSON.stringify({ page, opened })).not.toContain('language');
});

test('the pages behind the links speak English from the first to the last', async () => {
  const offer = await world().publish();
  const one = await world().apply(offer.id, 1, 'live', { language: 'en' });
  const { get, press } = browserOf(world(), 'en');
  const pages: string[] = [];
  const shows = (page: string, title: string): void => {
    expect(page).toMatch(new RegExp(`<h1[^>]*>${title.replace('?', '\\?')}</h1>`));
    pages.push(page);
  };
  const first = (await world().mailTo(emailOf(1))).text;
  shows(await (await get('verify')).text(), 'Confirm your application');
  const verify = { act: 'verify', token: tokenIn(first, 'verify') };
  shows((await press('verify', verify)).page, 'Your application is on its way');
  shows((await press('verify', verify)).page, 'Your application is on its way');
  shows((await press('verify', { ...verify, token: 'x' })).page, 'This link is not valid, or no longer is');

  await actAsPublisher(world().ports, {
    event: 'accept',
    publisherId: PUBLISHER_ID,
    mode: 'live',
    id: one.id,
  });
  const confirm = tokenIn((await world().mailTo(emailOf(1))).text, 'confirm');
  shows(await (await get('confirm')).text(), 'A seat is held for you');
  const seat = (await press('confirm', { act: 'open', token: confirm })).page;
  shows(seat, 'A seat is held for you');
  expect(seat).toContain('<span lang="fr">3 rue du Port, 35000 Rennes</span>');
  expect(seat).toContain('action="confirm?lang=en"');
  shows((await press('confirm', { act: 'ask-confirm', token: confirm })).page, 'Do you take the seat?');
  shows((await press('confirm', { act: 'confirm', token: confirm })).page, 'Confirmed, the seat is yours');

  const withdraw = tokenIn((await world().mailTo(REPRESENTATIVE)).text, 'withdraw');
  shows(await (await get('withdraw')).text(), 'See or withdraw an application');
  const asked = (await press('withdraw', { act: 'open', token: withdraw })).page;
  shows(asked, 'Internship confirmed');
  expect(asked).toContain(`confirmed, number ${readableNumber(one.id)}`);
  shows(
    (await press('withdraw', { act: 'ask-withdraw', token: withdraw })).page,
    'Withdraw the application and erase everything?',
  );
  shows((await press('withdraw', { act: 'withdraw', token: withdraw })).page, 'Application withdrawn');

  for (const page of pages) {
    expect(page).toContain('<html lang="en">');
    expect(FRENCH.exec(saidIn(page))?.[0]).toBeUndefined();
  }
});

test('the page a link leads to can be had in the other language; the employer’s is in French alone', async () => {
  const [french, english] = [browserOf(world()), browserOf(world(), 'en')];
  expect(await (await french.get('verify')).text()).toMatch(/<a[^>]*href="verify\?lang=en"[^>]*>English/);
  expect(await (await english.get('verify')).text()).toMatch(/<a[^>]*href="verify"[^>]*>Français/);
  for (const { get } of [french, english]) {
    const page = await (await get('answer')).text();
    expect(page).toContain('<html lang="fr">');
    expect(page).not.toContain('English');
  }
});
