import { expect, test } from 'vitest';
import { openFormAt, postForm, readForm, typed, type Answer } from './harness/forms.js';
import { codeOf, publish } from './harness/scenes.js';
import { openTestService } from './harness/test-service.js';

test('whoever comes once an offer has enough applications reads when it is back, and loses nothing of what they wrote', async () => {
  const service = await openTestService();
  const { secret } = await service.createKey('secret', 'live');
  const { id: offerId } = await publish(service, secret, { monthlyCap: 1 });
  const path = `/s/offers/${offerId}`;
  const forms = await Promise.all([1, 2, 3].map(() => openFormAt(service, `${path}/apply`)));
  const emailOf = (pupil: number) => `eleve${pupil}@college.example`;
  const send = async (pupil: number): Promise<Answer> => {
    const { action = '', hidden = {} } = forms[pupil - 1] ?? {};
    const fields = { ...typed(), email: emailOf(pupil), motivation: 'J’aime le bois et les outils.' };
    return postForm(service, action, { ...fields, ...hidden });
  };
  const verify = async ({ text }: Answer, pupil: number): Promise<Answer> => {
    const code = await codeOf(service, { input: { pupil: { email: emailOf(pupil) } } as never });
    const after = readForm(text);
    return postForm(service, after.action, { ...after.hidden, act: 'verify', code });
  };
  const [first, late] = [await send(1), await send(2)];
  expect((await verify(first, 1)).status).toBe(200);

  const page = await service.request(path, { headers: { accept: 'text/html' } });
  expect([page.status, await page.text()]).toEqual([404, expect.stringContaining('L’offre doit revenir le')]);
  const unsent = await send(3);
  expect(unsent.text).toContain('Cette offre est en pause');
  expect(unsent.text).toContain('J’aime&#32;le&#32;bois');

  const [mail] = await service.mailTo(emailOf(2));
  const [, token = ''] = /\/mail\/verify[^#\s]*#([\w-]+)/.exec(mail?.text ?? '') ?? [];
  for (const { status, text } of [
    await verify(late, 2),
    await postForm(service, '/mail/verify', { token, act: 'verify' }),
  ]) {
    expect(status).toBe(409);
    expect(text).toContain('Ta candidature est gardée');
  }
  await service.close();
});
