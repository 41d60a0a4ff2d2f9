import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refuseOrganisation } from '../../src/core/organisations/decide-review.js';
import { hostBrowser, type HostBrowser } from '../harness/host-browser.js';
import { openTestService, type TestService } from '../harness/test-service.js';

let service: TestService;
beforeAll(async () => {
  service = await openTestService();
});
afterAll(() => service.close());

const locationOf = (answer: Response): string | null => answer.headers.get('location');
const read = async (browser: HostBrowser, path: string): Promise<string> =>
  (await (await browser.get(path)).text()).replaceAll('&#32;', ' ');

describe('an organisation that is refused', () => {
  test('reads why on its first page, corrects what it says of itself, and waits again', async () => {
    const browser = hostBrowser(service);
    await browser.enter('marchand@troisepis.example');
    const said = {
      ...{ hasSiret: 'yes', siret: '73282932000074', kind: '', name: 'Trois Épis', postcode: '49240' },
      city: 'Avrillé',
    };
    await browser.get('/signup/organisation');
    await browser.post('/signup/you', { ...said, firstName: 'Sophie', lastName: 'Marchand', job: '' });
    const { accounts } = service.ports.storage.read;
    const [id = ''] = (await accounts.listWaiting(9))
      .filter(({ review }) => review.declared.name === 'Trois Épis')
      .map((one) => one.id);
    await refuseOrganisation(service.ports, { publisher: id, reason: 'Quelle est votre boutique ?' });
    expect(await read(browser, '/publisher')).toContain('Quelle est votre boutique');
    const form = await read(browser, '/publisher/organisation');
    for (const kept of ['value="Trois Épis"', 'value="73282932000074"', 'value="Avrillé"'])
      expect(form).toContain(kept);
    const wrong = await browser.post('/publisher/organisation', { ...said, siret: '1' });
    expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('href="#siret"')]);
    const right = await browser.post('/publisher/organisation', { ...said, name: 'Boulangerie Trois Épis' });
    expect(locationOf(right)).toBe('/publisher');
    expect(await read(browser, '/publisher')).toContain('Nous relisons votre structure');
    expect((await accounts.getPublisher(id))?.review).toMatchObject({
      ...{ state: 'waiting', declared: { name: 'Boulangerie Trois Épis' } },
    });
    // While it waits, it is read as it is.
    expect((await browser.get('/publisher/organisation')).status).toBe(303);
    await browser.post('/publisher/organisation', said);
    expect((await accounts.getPublisher(id))?.review?.declared.name).toBe('Boulangerie Trois Épis');
  });
});
