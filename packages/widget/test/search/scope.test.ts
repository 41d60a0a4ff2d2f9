import { expect } from 'chai';
import { FakeService } from './fake-service.js';
import { anOffer } from './offers.js';
import { SearchHarness, textOf } from './search-harness.js';

const VERDON = { name: 'Ateliers Verdon', isPublic: false };
const RELAY = { id: 'pb_0000000000000002', name: 'Relais des métiers' };
const WORDS = 'Publié par : Relais des métiers · Structure : Ateliers Verdon';

const own = anOffer(1, {
  title: 'Stage maison',
  employer: VERDON,
  publisher: { id: 'pb_0000000000000001', name: 'ATELIERS VERDON' },
});
const relayed = anOffer(2, { title: 'Stage relayé', employer: VERDON, publisher: RELAY });
const service = (): FakeService => new FakeService([relayed, own]);

describe('nothing lost 12.20: the offers of one publisher', () => {
  for (const tag of ['stage-search', 'stage-offers'] as const) {
    it(`are all that ${tag} publisher="me" shows, at once, under whatever name others publish`, async () => {
      const page = await SearchHarness.open({ tag, service: service(), attributes: { publisher: 'me' } });
      await page.shows('Stage maison');
      expect(page.text).not.to.include('Stage relayé');
      expect(page.service.asked).to.deep.equal([{ publisher: 'me' }]);
      await page.press('Stage maison');
      await page.shows('Y aller');
      expect(page.service.scopes).to.deep.equal(['me']);
      expect(page.text).not.to.include('Publié par');
    });
  }

  it('are those of a name, too, where employer is all that is said: it is a search for words', async () => {
    const page = await SearchHarness.open({
      service: service(),
      attributes: { employer: 'ateliers verdon' },
    });
    await page.shows('2 offres');
    await page.press('Stage relayé');
    await page.shows(WORDS);
  });

  it('never are those of everybody because of a mistake', async () => {
    const page = await SearchHarness.open({
      service: service(),
      attributes: { publisher: 'Verdon', q: 'stage' },
    });
    await page.until(() => page.service.asked.length > 0);
    expect(page.service.asked).to.deep.equal([{ publisher: 'Verdon', q: 'stage' }]);
    expect(page.text).not.to.include('Stage relayé');
  });

  for (const publisher of ['', ' ']) {
    it(`nothing lost 12.20: never are those of everybody where publisher="${publisher}" came out empty`, async () => {
      const page = await SearchHarness.open({ service: service(), attributes: { publisher, q: 'stage' } });
      await page.until(() => page.service.asked.length > 0);
      expect(page.service.asked).to.deep.equal([{ publisher: '', q: 'stage' }]);
      expect(page.text).not.to.include('Stage maison');
      page.element.openOffer(own.id);
      await page.until(() => page.service.scopes.length > 0);
      expect(page.service.scopes).to.deep.equal(['']);
    });
  }

  it('nothing lost 12.20: are those of everybody once the page names no publisher any more', async () => {
    const page = await SearchHarness.open({ service: service(), attributes: { publisher: '', q: 'stage' } });
    await page.until(() => page.service.asked.length > 0);
    page.element.removeAttribute('publisher');
    await page.shows('2 offres');
  });

  it('stay the only ones that an address opens on the page', async () => {
    const page = await SearchHarness.open({
      service: service(),
      attributes: { publisher: 'me', 'offer-id': relayed.id },
    });
    await page.shows('Cette offre n’est plus en ligne');
    expect(page.text).not.to.include('Stage relayé');
  });

  it('are forgotten when the page changes whose it shows', async () => {
    const page = await SearchHarness.open({
      service: service(),
      attributes: { publisher: RELAY.id },
    });
    await page.shows('Stage relayé');
    await page.press('Stage relayé');
    await page.shows('Y aller');
    page.element.setAttribute('publisher', 'me');
    await page.shows('Stage maison');
    page.element.openOffer(relayed.id);
    await page.shows('Cette offre n’est plus en ligne');
  });

  it('say on the form, too, who published what is applied to', async () => {
    const page = await SearchHarness.open({
      tag: 'stage-apply',
      service: service(),
      attributes: { 'offer-id': relayed.id },
    });
    const form = (): string =>
      textOf(page.root.querySelector('stage-application')?.shadowRoot?.querySelector('.context'));
    await page.until(() => form().includes(WORDS));
  });
});
