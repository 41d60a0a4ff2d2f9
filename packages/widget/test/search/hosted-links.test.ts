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

describe('true to its words 13.5: the element leads to what is said of data and rights, and to where an offer is reported', () => {
  const [offer] = offers;
  const linksOf = (page: SearchHarness, within: string): (readonly [string, string])[] =>
    [...page.root.querySelectorAll<HTMLAnchorElement>(`${within} a[target="_blank"]`)].map(
      ({ href, textContent }) => [textContent?.trim() ?? '', href] as const,
    );

  it('true to its words 13.5: at its foot, beside the page', async () => {
    const page = await found({ api });
    expect(linksOf(page, '.foot')).to.deep.equal([
      ['Tes données (nouvel onglet)', `${api}/s/data`],
      ['Accessibilité (nouvel onglet)', `${api}/s/accessibility`],
    ]);
    expect(linksOf(await found({ api, language: 'en' }), '.foot')).to.deep.equal([
      ['Your data (new tab)', `${api}/s/data?lang=en`],
      ['Accessibility (new tab)', `${api}/s/accessibility?lang=en`],
    ]);
  });

  it('true to its words 13.5: before anything is searched, too', async () => {
    const page = await SearchHarness.open({ attributes: { api } });
    expect(linksOf(page, '.foot')).to.have.length(2);
  });

  it('true to its words 13.5: in an open offer, with the key that invented offers need', async () => {
    const page = await found({ api, key: 'pk_test_x' });
    linkOf(page).click();
    await page.shows('Signaler cette offre');
    expect(linksOf(page, '.offer')).to.deep.include([
      'Signaler cette offre (nouvel onglet)',
      `${api}/s/offers/${offer?.id}/report?key=pk_test_x`,
    ]);
  });
});
