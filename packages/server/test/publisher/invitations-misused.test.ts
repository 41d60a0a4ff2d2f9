import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addMember } from '../../src/core/members/add-member.js';
import { removeMember } from '../../src/core/members/remove-member.js';
import { hostBrowser, type HostBrowser } from '../harness/host-browser.js';
import { openTestService, type TestService } from '../harness/test-service.js';

const PUBLISHER = 'Maison Verdon';
const INVITE = '/publisher/team/invite';
const INVITATION = '/publisher/invitation';

let service: TestService;
let owner: HostBrowser;
beforeAll(async () => {
  service = await openTestService();
  await service.createKey('secret', 'live', PUBLISHER);
  const email = 'owner@maison.example';
  await addMember(service.ports, { publisher: PUBLISHER, email, role: 'owner' });
  owner = await entered(email);
  await owner.get('/publisher/team');
});
afterAll(() => service.close());

async function entered(email: string): Promise<HostBrowser> {
  const browser = hostBrowser(service);
  await browser.enter(email);
  return browser;
}

/** Somebody who asks for a space of an organisation that nobody knows. */
async function stranger(email: string): Promise<HostBrowser> {
  const browser = await entered(email);
  await browser.get('/signup/organisation');
  await browser.post('/signup/you', {
    ...{ hasSiret: 'no', siret: '', kind: 'association', name: 'Gagnez un téléphone', postcode: '35000' },
    ...{ city: 'Rennes', firstName: 'Cliquez', lastName: 'Ici', job: '' },
  });
  await browser.get('/publisher/team');
  return browser;
}

describe('an invitation', () => {
  test('that was not answered lets nobody in again who was taken out since', async () => {
    const email = 'again@maison.example';
    await owner.post(INVITE, { email, role: 'owner' });
    await addMember(service.ports, { publisher: PUBLISHER, email, role: 'member' });
    await removeMember(service.ports, { publisher: PUBLISHER, email });
    const again = await entered(email);
    expect(await (await again.get(INVITATION)).text()).toContain('Aucune invitation');
  });

  test('reaches a colleague whom strangers’ organisations asked as often as they may', async () => {
    const email = 'sought@maison.example';
    const answers: number[] = [];
    for (const number of [1, 2, 3, 4]) {
      const browser = await stranger(`stranger${number}@evil.example`);
      answers.push((await browser.post(INVITE, { email, role: 'member' })).status);
    }
    expect(answers).toEqual([303, 303, 303, 422]);
    expect((await owner.post(INVITE, { email, role: 'member' })).status).toBe(303);
  });

  test('has no link and no advertisement in what somebody calls themselves', async () => {
    const [email, reader] = ['clever@maison.example', 'reader@maison.example'];
    await owner.post(INVITE, { email, role: 'owner' });
    const clever = await entered(email);
    const page = await (await clever.get(INVITATION)).text();
    const organisation = /name="organisation" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const called = { firstName: 'Gagnez sur evil.example', lastName: 'ou au 06 12 34 56 78 dès maintenant' };
    await clever.post(INVITATION, { organisation, answer: 'join', job: '', ...called });
    await clever.get('/publisher/team');
    expect((await clever.post(INVITE, { email: reader, role: 'member' })).status).toBe(303);
    const [letter] = await service.mailTo(reader);
    expect(letter?.subject).toContain(PUBLISHER);
    for (const words of ['evil.example', '06 12', 'maintenant']) expect(letter?.text).not.toContain(words);
  });
});
