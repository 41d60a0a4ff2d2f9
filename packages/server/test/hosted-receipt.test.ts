import { afterAll, expect, test } from 'vitest';
import { openFormAt, postForm, readForm, typed } from './harness/forms.js';
import { codeOf, publish } from './harness/scenes.js';
import { openTestService } from './harness/test-service.js';

const service = await openTestService();
afterAll(() => service.close());
const { secret } = await service.createKey('secret', 'live');

/** What the receipt's page says now, of an application that was sent without script. */
async function applied(): Promise<{ id: string; page: () => Promise<string> }> {
  const { id: offerId } = await publish(service, secret);
  const { action, hidden } = await openFormAt(service, `/s/offers/${offerId}/apply`);
  const fields = typed();
  const sent = readForm((await postForm(service, action, { ...fields, ...hidden })).text);
  const press = async (act: string, more: Record<string, string> = {}): Promise<string> =>
    (await postForm(service, sent.action, { ...sent.hidden, act, ...more })).text;
  expect(await press('keep')).toContain('Entre le code reçu par e-mail');
  const code = await codeOf(service, { input: { pupil: { email: fields['email'] } } as never });
  await press('verify', { code });
  const [, id = ''] = /applications\/(ap_\w+)/.exec(sent.action) ?? [];
  return { id, page: () => press('keep') };
}

const DONE = /<b>([^<]+)<\/b><span class="vh"> \(fait\)/g;
const doneIn = (page: string): (string | undefined)[] => [...page.matchAll(DONE)].map(([, step]) => step);

test('true to its words 13.4: a receipt that is read later says what is done, and until when the seat is held', async () => {
  const { id, page } = await applied();
  const { applications } = service.client(secret).publisher;
  expect(doneIn(await page())).toEqual(['Envoyée']);
  await applications.accept(id);
  const held = (await applications.list()).applications.find((application) => application.id === id);
  const accepted = await page();
  expect(doneIn(accepted)).toEqual(['Envoyée', 'La structure te répond']);
  const day = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'Europe/Paris' });
  expect(accepted).toContain(`Ta place est gardée jusqu’au ${day.format(new Date(held?.expiresAt ?? ''))}.`);
  expect(accepted).not.toContain('Pas de réponse');
});

test('true to its words 13.4: a receipt of a refused application shows no steps to come, and no tick', async () => {
  const { id, page } = await applied();
  await service.client(secret).publisher.applications.reject(id, { reason: 'Complet.' });
  const refused = await page();
  expect(refused).toContain('Ce ne sera pas cette fois');
  expect(refused).not.toContain('Et maintenant');
  expect(refused).not.toContain('class="hero"');
});
