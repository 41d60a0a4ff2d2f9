import { afterEach, beforeEach, expect, test } from 'vitest';
import { eachMinute } from '../src/jobs/each-minute.js';
import { postForm, readForm, type Answer } from './harness/forms.js';
import { apply, codeOf, publish, type Sent } from './harness/scenes.js';
import { openTestService, type TestKey, type TestService } from './harness/test-service.js';

const EMPLOYER = 'accueil@ateliers-verdon.example';

let service: TestService;
let secret: TestKey;
let publishable: TestKey;

beforeEach(async () => {
  service = await openTestService();
  secret = await service.createKey('secret', 'live');
  publishable = await service.createKey('publishable', 'live');
});
afterEach(() => service.close());

async function applyVerified(offerId: string): Promise<Sent> {
  const sent = await apply(service, publishable.secret, offerId);
  await service.client().applications.verify(sent.id, { code: await codeOf(service, sent) });
  return sent;
}

/** A round of what each minute asks for, at a moment. */
async function roundAt(moment: string): Promise<void> {
  service.travelTo(new Date(moment));
  await eachMinute(service.ports, new Date(moment));
}

const pupilOf = ({ input }: Sent): string => input.pupil.email;
const read = async ({ id, receiptToken }: Sent) =>
  (await service.client().applications.get(id, { receiptToken })).application;

/** Subjects of what waits for a mailbox, newest first. */
const subjects = async (email: string): Promise<string[]> =>
  (await service.mailTo(email)).map(({ subject }) => subject);

/** What the newest letter's link of that kind opens, without a script. */
async function open(email: string, purpose: string): Promise<Answer> {
  const texts = (await service.mailTo(email)).map(({ text }) => text);
  const token = texts.map((text) => new RegExp(`/mail/${purpose}#([\\w.-]+)`).exec(text)?.[1]).find(Boolean);
  return postForm(service, `/mail/${purpose}`, { act: 'open', token: token ?? '' });
}

/** Presses « yes » to the question that a page asks before that act. */
async function press(purpose: 'answer' | 'confirm', act: string, { text }: Answer): Promise<Answer> {
  const { token = '' } = readForm(text).hidden;
  const asked = await postForm(service, `/mail/${purpose}`, { act: `ask-${act}`, token });
  return postForm(service, `/mail/${purpose}`, { act, token: readForm(asked.text).hidden['token'] ?? '' });
}

test('true to its words 13.1: time passes, from the receipt to the next pupil’s seat', async () => {
  const { id: offerId } = await publish(service, secret.secret, { seats: { total: 1 } });
  const [first, second] = [await applyVerified(offerId), await applyVerified(offerId)];
  // Tuesday 24 November, and 15 days.
  expect((await read(first)).expiresAt).toBe('2026-12-09T22:59:59.999Z');

  // An employer who says nothing is reminded on Friday 4 December, and answers by the reminder's link.
  await roundAt('2026-12-04T06:59:00Z');
  expect(await service.mailTo(EMPLOYER)).toHaveLength(2);
  await roundAt('2026-12-04T07:00:00Z');
  expect(await service.mailTo(EMPLOYER)).toHaveLength(4);
  const page = await open(EMPLOYER, 'answer');
  expect(page.text).toContain('au plus tard le 9 décembre 2026');
  const applications = service.client(secret.secret).publisher.applications;
  expect((await applications.accept(first.id)).application.status).toBe('accepted');
  await expect(applications.accept(second.id)).rejects.toMatchObject({ code: 'offer_full' });

  // The second waits in vain; the first, held until Monday 21, is reminded on Friday 18.
  await roundAt('2026-12-10T07:00:00Z');
  expect(await read(second)).toMatchObject({ status: 'expired' });
  // And two weeks have passed: it hears of others near by, beside.
  expect(await subjects(pupilOf(second))).toEqual(
    expect.arrayContaining(['Pas de réponse à ta candidature', 'Ton stage : d’autres offres près de là']),
  );
  expect((await applications.list({ status: 'expired' })).applications.map(({ id }) => id)).toEqual([
    second.id,
  ]);
  expect((await read(first)).expiresAt).toBe('2026-12-21T22:59:59.999Z');
  await roundAt('2026-12-18T07:00:00Z');
  expect((await subjects(pupilOf(first)))[0]).toBe('Ta place est gardée jusqu’au 21 décembre 2026');
  expect((await open(pupilOf(first), 'confirm')).text).toContain('21 décembre 2026');
  const third = await applyThird(offerId);

  await roundAt('2026-12-22T07:00:00Z');
  expect(await read(first)).toMatchObject({ status: 'expired' });
  expect((await service.client().offers.get(offerId)).seats).toEqual({ total: 1, remaining: 1 });
  expect((await subjects(pupilOf(first)))[0]).toBe('Ta place n’est plus gardée');
  expect((await open(pupilOf(first), 'confirm')).text).toContain('Ta place n’est plus gardée');
  // Who waits now is told; whoever stopped waiting is not.
  const freed = 'Une place est de nouveau libre';
  expect((await subjects(pupilOf(third)))[0]).toBe(freed);
  expect(await subjects(pupilOf(second))).not.toContain(freed);

  // A late yes, by the link of the letter that told of the silence.
  expect((await applications.accept(second.id)).application.status).toBe('accepted');
  const taken = await press('confirm', 'confirm', await open(pupilOf(second), 'confirm'));
  expect(taken.status).toBe(200);
  expect(await read(second)).toMatchObject({ status: 'confirmed' });
});

/** Somebody who applied while the seat was free for a moment. */
async function applyThird(offerId: string): Promise<Sent> {
  const { remoteId } = (await service.client(secret.secret).publisher.offers.list({})).offers[0] ?? {};
  if (!remoteId) throw new Error('no offer');
  const offers = service.client(secret.secret).publisher.offers;
  await offers.update(remoteId, { seats: { total: 2 } });
  const sent = await applyVerified(offerId);
  await offers.update(remoteId, { seats: { total: 1 } });
  return sent;
}

test('true to its words 13.1: an employer who opens a late link is told so, and may still say yes', async () => {
  const { id: offerId } = await publish(service, secret.secret);
  const sent = await applyVerified(offerId);
  await roundAt('2026-12-04T07:00:00Z');
  await roundAt('2026-12-10T07:00:00Z');
  const late = await open(EMPLOYER, 'answer');
  expect(late.status).toBe(200);
  expect(late.text).toContain('Le délai est passé, et l’élève sait qu’il ne faut plus attendre.');
  expect(late.text).not.toContain('Refuser la candidature');
  const accepted = await press('answer', 'accept', late);
  expect(accepted.text).toContain('Candidature acceptée');
  await postForm(service, '/mail/answer', {
    act: 'tell',
    token: readForm(accepted.text).hidden['token'] ?? '',
  });
  expect(await read(sent)).toMatchObject({ status: 'accepted' });
});
