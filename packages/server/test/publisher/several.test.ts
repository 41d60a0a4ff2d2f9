import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addMember } from '../../src/core/members/add-member.js';
import { REFUSALS } from '../../src/doors/publisher/candidates/refusals.js';
import { hostBrowser, type HostBrowser } from '../harness/host-browser.js';
import { applyVerified, publish } from '../harness/scenes.js';
import { openTestService, type TestService } from '../harness/test-service.js';

let service: TestService;
beforeAll(async () => {
  service = await openTestService();
  await service.createKey('secret', 'live');
});
afterAll(() => service.close());

async function member(email: string): Promise<HostBrowser> {
  await addMember(service.ports, { publisher: 'Ateliers Verdon', email, role: 'member' });
  const browser = hostBrowser(service);
  await browser.enter(email);
  return browser;
}

describe('candidates', () => {
  test('are turned down several at once, after a question, with a sentence of ours; the answer says of each', async () => {
    const { secret } = await service.createKey('secret', 'live');
    const offer = await publish(service, secret);
    const [one, other] = [
      await applyVerified(service, secret, offer.id),
      await applyVerified(service, secret, (await publish(service, secret)).id),
    ];
    const browser = await member('nina@verdon.example');
    const inbox = await (await browser.get(`/publisher/candidates?offer=${offer.id}&all=1`)).text();
    expect(inbox).toContain(`value="${one.id}" checked`);
    expect(inbox).not.toContain(other.id);
    expect((await browser.post('/publisher/candidates/refuse', {})).status).toBe(422);
    const asked = await browser.post('/publisher/candidates/refuse', { candidate: one.id });
    expect([asked.status, (await asked.text()).includes('Répondre non à 1 élève')]).toEqual([200, true]);
    const own = { candidate: one.id, template: 'Appelle-moi au 06 12 34 56 78' };
    expect((await browser.post('/publisher/candidates/refuse', own)).status).toBe(422);
    const done = await browser.post('/publisher/candidates/refuse', {
      candidate: one.id,
      template: REFUSALS[1],
    });
    expect(await done.text()).toContain('Vous avez dit non à 1 élève');
    const kept = await (await browser.get('/publisher/candidates?list=kept')).text();
    expect(kept).toContain(one.id);
    const undone = await (await browser.post('/publisher/candidates/undo', { candidate: one.id })).text();
    expect(undone).toContain('1 réponse annulée');
    const late = await (await browser.post('/publisher/candidates/undo', { candidate: one.id })).text();
    expect(late).toContain('Rien à annuler');
  });

  test('no more than a hundred at once', async () => {
    const browser = await member('nora@verdon.example');
    await browser.get('/publisher/candidates');
    const many = Array.from({ length: 101 }, (_, n) => `ap_${String(n).padStart(16, '0')}`);
    const answer = await browser.post(
      '/publisher/candidates/refuse',
      many.map((id): [string, string] => ['candidate', id]),
    );
    expect([answer.status, (await answer.text()).includes('Cochez 100 élèves au plus')]).toEqual([422, true]);
  });
});
