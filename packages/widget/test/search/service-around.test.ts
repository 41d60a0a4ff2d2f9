import { expect } from 'chai';
import '#widget/define.js';
import type { StageOffers, StageSearch, StageService } from '#widget/index.js';
import { FakeService } from './fake-service.js';
import { textOf } from './search-harness.js';

const LINK = '<a href="https://stages.example/">Voir les offres</a>';

async function open(
  inside: string,
  attributes = '',
): Promise<{ around: StageService; service: FakeService }> {
  const service = new FakeService();
  document.body.innerHTML = `<main><stage-service ${attributes}>${inside}</stage-service></main>`;
  const around = document.querySelector('stage-service');
  if (!around) throw new Error('There is no service around.');
  around.client = service.client;
  return { around, service };
}

/** Waits for what a person sees in the end: texts of a language come in a chunk of their own. */
async function until(isSo: () => boolean): Promise<void> {
  for (const patience = Date.now() + 5000; !isSo() && Date.now() < patience;)
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isSo()).to.equal(true);
}

function find(tag: 'stage-search' | 'stage-offers'): StageSearch | StageOffers {
  const found = document.querySelector(tag);
  if (!found) throw new Error(`There is no <${tag}>.`);
  return found;
}

function shown(tag: 'stage-search' | 'stage-offers'): string {
  return textOf(find(tag).shadowRoot?.querySelector('[lang]'));
}

describe('a service around several elements', () => {
  afterEach(() => document.body.replaceChildren());

  it('is the service of each', async () => {
    const { service } = await open(
      `<stage-search>${LINK}</stage-search><stage-offers place="35238">${LINK}</stage-offers>`,
    );
    await until(() => shown('stage-search').includes('Chercher') && service.asked.length === 1);
  });

  it('shows what is in it where it is, and adds nothing of its own', async () => {
    const { around } = await open(`<stage-search>${LINK}</stage-search>`);
    expect(around.shadowRoot).to.equal(null);
    expect(around.childNodes).to.have.length(1);
  });

  it('is one language, unless an element has its own', async () => {
    await open(`<stage-search>${LINK}</stage-search>`, 'language="en"');
    await until(() => shown('stage-search').includes('Search'));
    find('stage-search').language = 'fr';
    await until(() => shown('stage-search').includes('Chercher'));
  });

  it('is followed when it says something else', async () => {
    const { around } = await open(`<stage-search>${LINK}</stage-search>`);
    await until(() => shown('stage-search').includes('Chercher'));
    around.setAttribute('language', 'en');
    await until(() => shown('stage-search').includes('Search'));
  });

  it('is left with the element that leaves it', async () => {
    await open(`<stage-search>${LINK}</stage-search>`, 'language="en"');
    await until(() => shown('stage-search').includes('Search'));
    document.body.append(find('stage-search'));
    // Nothing says where the service is any more: the link inside is shown.
    await until(() => !!find('stage-search').shadowRoot?.querySelector('slot'));
  });

  it('is found through shadow roots', async () => {
    const { around } = await open('<div></div>', 'language="en"');
    const root = around.querySelector('div')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `<stage-search>${LINK}</stage-search>`;
    const inner = root?.querySelector('stage-search');
    await until(() => textOf(inner?.shadowRoot?.querySelector('[lang]')).includes('Search'));
  });
});

describe('the client of a service around', () => {
  afterEach(() => document.body.replaceChildren());

  it('is one for an address and a key, so that what is written in one element is there in the other', async () => {
    document.body.innerHTML =
      '<stage-service api="https://stages.example" key="pk_test_1"></stage-service><stage-service api="https://stages.example" key="pk_test_1"></stage-service>';
    const [one, other] = document.querySelectorAll('stage-service');
    const address = 'https://stages.example/';
    expect(one?.open(address, 'pk_test_1')).to.equal(one?.open(address, 'pk_test_1'));
    expect(one?.open(address, 'pk_test_1')).not.to.equal(one?.open(address, 'pk_test_2'));
    expect(one?.open(address, 'pk_test_1')).not.to.equal(other?.open(address, 'pk_test_1'));
  });

  it('has the key that is said around, also under the name that frameworks hand on', async () => {
    const asked: string[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = (input, init) => {
      const request = new Request(input, init);
      asked.push(request.url);
      return Promise.reject(new TypeError('Nobody is there.'));
    };
    try {
      document.body.innerHTML = `<stage-service api="https://stages.example" publishable-key="pk_test_1"><stage-offers publisher="me">${LINK}</stage-offers><stage-offers publisher="me" key="pk_test_2">${LINK}</stage-offers></stage-service>`;
      await until(() =>
        ['pk_test_1', 'pk_test_2'].every((key) => asked.some((url) => url.includes(`key=${key}`))),
      );
    } finally {
      globalThis.fetch = fetch;
    }
  });
});
