import { expect, test } from 'vitest';
import { openFormAt, postForm, readForm, typed, type Answer } from './harness/forms.js';
import { codeOf, publish } from './harness/scenes.js';
import { openTestService } from './harness/test-service.js';

test('audited 13.15: without script, withdrawing asks first, can be left alone, and pressed twice happens once', async () => {
  const service = await openTestService();
  const { secret } = await service.createKey('secret', 'live');
  const { id } = await publish(service, secret);
  const { action, hidden } = await openFormAt(service, `/s/offers/${id}/apply`);
  const fields = typed();
  const sent = readForm((await postForm(service, action, { ...fields, ...hidden })).text);
  const press = (act: string, more: Record<string, string> = {}): Promise<Answer> =>
    postForm(service, sent.action, { ...sent.hidden, act, ...more });
  const code = await codeOf(service, { input: { pupil: { email: fields['email'] } } as never });
  const receipt = await press('verify', { code });
  expect(receipt.text).toContain('name="act" value="ask-withdraw"');

  const asked = await press('ask-withdraw');
  expect(asked.text).toMatch(/<h1[^>]* tabindex="-1" autofocus>Retirer ta candidature\u00a0\?<\/h1>/);
  expect(readForm(asked.text).hidden).toEqual(sent.hidden);
  expect((await press('keep')).text).toContain('Ta candidature est partie');

  for (const { text } of await Promise.all([press('withdraw'), press('withdraw')]))
    expect(text).toContain('Candidature retirée');
  const told = await service.mailTo('accueil@ateliers-verdon.example');
  expect(told.filter(({ subject }) => subject.includes('retirée'))).toHaveLength(1);
  // What is gone is not asked about.
  expect((await press('ask-withdraw')).text).toContain('Candidature retirée');
  await service.close();
});
