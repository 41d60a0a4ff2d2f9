import { expect, test } from 'vitest';
import { openFormAt, postForm, readForm, typed, type Answer } from './harness/forms.js';
import { codeOf, publish } from './harness/scenes.js';
import { openTestService } from './harness/test-service.js';

test('nothing lost 12.23: says that the first application counts once the second is proved, by code or by link', async () => {
  const service = await openTestService();
  const { secret } = await service.createKey('secret', 'live');
  const { id: offerId } = await publish(service, secret);
  const fields = typed();
  const sendOnce = async (): Promise<{ text: string; code: string; token: string }> => {
    const { action, hidden } = await openFormAt(service, `/s/offers/${offerId}/apply`);
    const { status, text } = await postForm(service, action, { ...fields, ...hidden });
    expect(status).toBe(200);
    const code = await codeOf(service, { input: { pupil: { email: fields['email'] } } as never });
    const [mail] = await service.mailTo(fields['email'] ?? '');
    const [, token = ''] = /\/mail\/verify[^#\s]*#([\w-]+)/.exec(mail?.text ?? '') ?? [];
    return { text, code, token };
  };
  const verify = async ({ text, code }: { text: string; code: string }): Promise<Answer> => {
    const after = readForm(text);
    return postForm(service, after.action, { ...after.hidden, act: 'verify', code });
  };
  expect((await verify(await sendOnce())).status).toBe(200);
  const second = await sendOnce();
  const answers = [
    await verify(second),
    await postForm(service, '/mail/verify', { token: second.token, act: 'verify' }),
  ];
  for (const { status, text } of answers) {
    expect(status).toBe(409);
    expect(text).toContain('Tu as déjà candidaté à cette offre');
  }
  await service.close();
});
