import { expect, test } from 'vitest';
import { acceptApplication } from '../../src/use-cases/accept-application.js';
import { confirmApplication } from '../../src/use-cases/confirm-application.js';
import { listPublisherApplications } from '../../src/use-cases/list-publisher-applications.js';
import { rejectApplication } from '../../src/use-cases/reject-application.js';
import { verifyApplication } from '../../src/use-cases/verify-application.js';
import { emailOf, EMPLOYER, openedWorld, PUBLISHER_ID, REPRESENTATIVE } from './world.js';

const world = openedWorld();

/** Words of our letters that no English one has. */
const FRENCH = /\b(tu|ton|ta|une|les|des|vous|semaines?|candidature|jusqu|pour|avec|Bonjour)\b/i;

/** What a letter says, without what is marked as French. */
function saidIn(html: string): string {
  return html.replaceAll(/<(strong|blockquote) lang="fr".*?<\/\1>/gs, '').replaceAll(/<[^>]+>/g, ' ');
}

/** Applies in English, and proves the address. */
async function applied(pupil = 1, mode: 'live' | 'test' = 'live') {
  const offer = await world().publish({}, mode);
  const one = await world().apply(offer.id, pupil, mode, { language: 'en' });
  await verifyApplication(world().ports, one);
  return one;
}

test('who applies in English is written to in English, and so is the family; the employer in French', async () => {
  const accepted = await applied();
  const by = { publisherId: PUBLISHER_ID, mode: 'live' } as const;
  await acceptApplication(world().ports, { ...by, id: accepted.id });
  await confirmApplication(world().ports, accepted);
  const rejected = await applied(2);
  await rejectApplication(world().ports, { ...by, id: rejected.id, reason: 'Les équipes sont au complet.' });

  const mails = await world().mails();
  const ours = mails.filter(({ to }) => to !== EMPLOYER);
  expect(ours.map(({ to, subject }) => [to, subject])).toEqual([
    [emailOf(1), 'Confirm your application for an internship'],
    [REPRESENTATIVE, 'An application for an observation internship'],
    [emailOf(1), 'It’s a yes for your internship!'],
    [emailOf(1), 'Your internship is confirmed'],
    [emailOf(2), 'Confirm your application for an internship'],
    [REPRESENTATIVE, 'An application for an observation internship'],
    [emailOf(2), 'An answer to your application'],
  ]);
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
  expect((await read())?.personal?.language).toBe('en');
  const page = await listPublisherApplications(ports, { publisherId: PUBLISHER_ID, mode: 'live' });
  expect(page.applications[0]?.pupil).toBeDefined();
  expect(JSON.stringify(page)).not.toContain('language');
});
