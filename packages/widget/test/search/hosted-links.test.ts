import { expect } from 'chai';
import { FakeService } from './fake-service.js';
import { offers } from './offers.js';
import { SearchHarness } from './search-harness.js';

const api = 'https://stages.example/service';

async function found(attributes: Record<string, string>): Promise<SearchHarness> {
  const page = await SearchHarness.open({ attributes: { place: '35238', ...attributes } });
  await page.until(() => page.cards.length > 0, 'the cards');
  return page;
}

function linkOf(page: SearchHarness): HTMLAnchorElement {
  const link = page.root.querySelector<HTMLAnchorElement>('.card a');
  if (!link) throw new Error('No card.');
  return link;
}

describe('audited 13.20: a card leads to the page of its offer', () => {
  const [offer] = offers;

  it('in the service, in the language spoken, with the key that invented offers need', async () => {
    expect(linkOf(await found({ api })).href).to.equal(`${api}/s/offers/${offer?.id}`);
    expect(linkOf(await found({ api: `${api}/`, language: 'en' })).href).to.equal(
      `${api}/s/offers/${offer?.id}?lang=en`,
    );
    expect(linkOf(await found({ api, key: 'pk_live_x', language: 'fr-x-facile' })).href).to.equal(
      `${api}/s/offers/${offer?.id}`,
    );
    expect(linkOf(await found({ api, key: 'pk_test_x' })).href).to.equal(
      `${api}/s/offers/${offer?.id}?key=pk_test_x`,
    );
    expect(linkOf(await found({})).href, 'a service without an address').to.equal('https://stages.example/');
  });

  it('and a plain press opens it in the element', async () => {
    const page = await found({ api });
    linkOf(page).click();
    await page.shows('Accès et conditions');
  });

  for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'] as const) {
    it(`but a press with ${key} is the browser's`, async () => {
      const page = await found({ api });
      let isLeft = false;
      // The test stays where it is.
      const stay = (event: Event): void => {
        isLeft = !event.defaultPrevented;
        event.preventDefault();
      };
      addEventListener('click', stay, { once: true });
      linkOf(page).dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, [key]: true }),
      );
      await page.settled();
      expect(isLeft).to.equal(true);
      expect(page.root.querySelector('.pane--offer')).to.equal(null);
    });
  }

  it('and addresses that cards once led to, #of_…, open it', async () => {
    location.hash = `#${offer?.id}`;
    try {
      const page = await found({ api });
      await page.shows('Accès et conditions');
      expect(page.root.querySelector('#offer-title')?.textContent).to.include('Dans les coulisses');
    } finally {
      history.replaceState(history.state, '', location.pathname + location.search);
    }
  });

  it('and no other fragment of a page asks for anything', async () => {
    location.hash = '#of_horaires';
    const service = new FakeService();
    const page = await SearchHarness.open({ service, attributes: { api, place: '35238' } });
    await page.until(() => page.cards.length > 0, 'the cards');
    expect(service.read).to.deep.equal([]);
    history.replaceState(history.state, '', location.pathname + location.search);
  });
});
