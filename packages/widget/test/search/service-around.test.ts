import { expect } from 'chai';
import '#widget/define.js';
import { StageService, type StageOffers, type StageSearch } from '#widget/index.js';
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

function shown(tag: 'stage-search' | 'stage-offers', root: ParentNode | undefined = document): string {
  return textOf(root.querySelector(tag)?.shadowRoot?.querySelector('[lang]'));
}

/** True while an element has no service: the link inside is what it shows. */
function showsLink(): boolean {
  return !!find('stage-search').shadowRoot?.querySelector('slot');
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
    // Nothing says where the service is any more.
    await until(showsLink);
  });

  it('is the other one for an element that is moved there', async () => {
    const { around, service } = await open(`<stage-search>${LINK}</stage-search>`, 'language="en"');
    await until(() => shown('stage-search').includes('Search'));
    const other = document.createElement('stage-service');
    other.client = service.client;
    document.body.append(other);
    other.append(find('stage-search'));
    await until(() => shown('stage-search').includes('Chercher'));
    around.language = 'fr-x-facile';
    other.language = 'en';
    await until(() => shown('stage-search').includes('Search'));
  });

  it('is the nearest', async () => {
    await open(
      `<stage-service language="en"><stage-search>${LINK}</stage-search></stage-service><stage-offers publisher="me">${LINK}</stage-offers>`,
    );
    const inner = document.querySelector('stage-service stage-service') as StageService;
    await until(showsLink);
    inner.client = new FakeService().client;
    await until(() => shown('stage-search').includes('Search') && shown('stage-offers').includes('offre'));
  });

  for (const mode of ['open', 'closed'] as const)
    it(`is found through shadow roots that are ${mode}`, async () => {
      const { around } = await open('<div></div>', 'language="en"');
      const root = around.querySelector('div')?.attachShadow({ mode });
      if (root) root.innerHTML = `<stage-search>${LINK}</stage-search>`;
      await until(() => shown('stage-search', root).includes('Search'));
    });

  it('is found where a shadow root has it around a slot', async () => {
    document.body.innerHTML = `<div><stage-search>${LINK}</stage-search></div>`;
    const root = document.querySelector('div')?.attachShadow({ mode: 'open' });
    const around = document.createElement('stage-service');
    around.client = new FakeService().client;
    around.append(document.createElement('slot'));
    root?.append(around);
    await until(() => shown('stage-search').includes('Chercher'));
  });

  it('is found when it comes to be after what is in it', async () => {
    document.body.innerHTML = `<late-service language="en"><stage-search>${LINK}</stage-search></late-service>`;
    await until(showsLink);
    const around = document.querySelector('late-service') as StageService;
    around.client = new FakeService().client;
    customElements.define('late-service', class extends StageService {});
    await until(() => shown('stage-search').includes('Search'));
  });
});

describe('a service around, on a page that takes questions for contexts', () => {
  let hear: (question: Event) => void;
  const asked = (question: Event): void => hear(question);

  before(() => addEventListener('context-request', asked, true));
  after(() => removeEventListener('context-request', asked, true));
  afterEach(() => document.body.replaceChildren());

  it('is not there for an element whose question is kept: it goes on by itself', async () => {
    hear = (question) => question.stopImmediatePropagation();
    await open(
      `<stage-search>${LINK}</stage-search><stage-offers publisher="me">${LINK}</stage-offers>`,
      'language="en"',
    );
    find('stage-offers').client = new FakeService().client;
    await until(() => showsLink() && shown('stage-offers').includes('offres'));
  });

  for (const answer of [{}, null, 'yes'])
    it(`is not there for an element that is answered ${JSON.stringify(answer)}`, async () => {
      hear = (question) => {
        question.stopImmediatePropagation();
        (question as Event & { callback(answer: unknown): void }).callback(answer);
      };
      await open(`<stage-search>${LINK}</stage-search>`);
      await until(showsLink);
      find('stage-search').client = new FakeService().client;
      await until(() => shown('stage-search').includes('Chercher'));
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
    await listening(async (keys) => {
      document.body.innerHTML = `<stage-service api="https://stages.example" publishable-key="pk_test_1"><stage-offers publisher="me">${LINK}</stage-offers><stage-offers publisher="me" key="pk_test_2">${LINK}</stage-offers></stage-service>`;
      await until(() => keys.includes('pk_test_1') && keys.includes('pk_test_2'));
    });
  });

  it('is the only one that is asked, from the first question on', async () => {
    await listening(async (keys) => {
      // An address of its own, it could ask somebody before it knows of the key around.
      const inside = `<stage-offers api="https://stages.example" publisher="me">${LINK}</stage-offers>`;
      const around = document.createElement('stage-service');
      around.innerHTML = inside;
      around.setAttribute('key', 'pk_test_1');
      document.body.append(around);
      await until(() => keys.length > 0);
      around.key = 'pk_test_2';
      await around.updateComplete;
      find('stage-offers').search();
      await until(() => keys.includes('pk_test_2'));
      expect(new Set(keys)).to.deep.equal(new Set(['pk_test_1', 'pk_test_2']));
    });
  });
});

/** Notes with which keys a service that does not answer is asked. */
async function listening(act: (keys: (string | null)[]) => Promise<void>): Promise<void> {
  const keys: (string | null)[] = [];
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    keys.push(new URL(new Request(input, init).url).searchParams.get('key'));
    return Promise.reject(new TypeError('Nobody is there.'));
  };
  try {
    await act(keys);
  } finally {
    globalThis.fetch = fetch;
  }
}
