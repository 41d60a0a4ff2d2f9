import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addMember } from '../../src/core/members/add-member.js';
import { READY_REFUSALS } from '../../src/core/applications/rules/ready-refusals.js';
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
      template: READY_REFUSALS.dates.fr,
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

  test('are turned down with a sentence that the organisation keeps, which leads nowhere, and ten of them at most', async () => {
    const { secret } = await service.createKey('secret', 'live');
    const { id } = await applyVerified(service, secret, (await publish(service, secret)).id);
    const browser = await member('sarah@verdon.example');
    await browser.get('/publisher/refusals');
    const keep = async (fields: Record<string, string>) =>
      (await browser.post('/publisher/refusals', { do: 'keep', ...fields })).status;
    for (const sentence of [
      ...[
        'Trop court',
        'x'.repeat(301),
        'Appelez-nous plutôt au 06 12 34 56 78.',
        'Écrivez à sarah@verdon.example un jour.',
      ],
      ...[
        'Tout est dit sur https://evil.example/x',
        'Tout est dit sur verdon.example, voyez.',
        'Tout est dit sur stage4.fr, voyez.',
      ],
    ])
      expect([sentence, await keep({ sentence })]).toEqual([sentence, 422]);
    const own = 'L’atelier est en travaux, revenez l’an prochain.';
    expect(await keep({ sentence: `  L’atelier est \n en travaux, revenez l’an prochain.` })).toBe(303);
    expect(await keep({ sentence: own })).toBe(303);
    const later = `${own} Merci.`;
    expect(await keep({ was: own, sentence: later })).toBe(303);
    for (let n = 2; n <= 10; n += 1) expect(await keep({ sentence: `${own} (${n})` })).toBe(303);
    expect(await keep({ sentence: `${own} (11)` })).toBe(422);
    expect((await browser.post('/publisher/refusals', { do: 'drop', was: `${own} (2)` })).status).toBe(303);
    const asked = await browser.post('/publisher/candidates/refuse', { candidate: id });
    const page = (await asked.text()).replaceAll('&#32;', ' ');
    expect([
      page.includes(`value="${later}"`),
      page.includes(`value="${own} (3)"`),
      page.includes(`(2)"`),
    ]).toEqual([true, true, false]);
    const gone = await browser.post('/publisher/candidates/refuse', {
      candidate: id,
      template: `${own} (2)`,
    });
    expect(gone.status).toBe(422);
    const done = await browser.post('/publisher/candidates/refuse', { candidate: id, template: later });
    expect(await done.text()).toContain('Vous avez dit non à 1 élève');
    expect(await (await browser.get('/publisher/account')).text()).toContain(
      'Phrases pour dire non modifiées.',
    );
  });
});
