import { expect } from 'chai';

/** The elements of each page, as it embeds them: attributes by tag. */
const pages: Record<string, Record<string, Record<string, string>>> = {
  company: { 'stage-search': { key: '{{KEY}}', publisher: 'me' } },
  'town-hall': { 'stage-search': { key: '{{KEY}}', place: '35278', 'radius-km': '20' } },
  school: { 'stage-search': { key: '{{KEY}}', place: '35238', grade: 'troisieme' } },
  library: {
    'stage-service': { key: '{{KEY}}', language: 'fr-x-facile' },
    'stage-search': { place: '35278', 'radius-km': '20', 'page-size': '6' },
    'stage-offers': { publisher: 'me' },
    'stage-apply': { 'offer-id': '{{OFFER}}' },
  },
};

describe('the example pages', () => {
  for (const [name, elements] of Object.entries(pages)) {
    it(`${name} embeds each element in one line, with a link for who has no script`, async () => {
      const page = await read(name);
      const found = [...page.querySelectorAll('stage-service, stage-search, stage-offers, stage-apply')];
      expect(Object.fromEntries(found.map((one) => [one.localName, attributesOf(one)]))).to.deep.equal(
        elements,
      );
      for (const element of found) expect(element.querySelector('a')?.textContent).to.match(/^Voir /);
      expect(page.querySelector('script')?.outerHTML).to.equal(
        '<script type="module" src="{{API}}/widget/@1/stage.js"></script>',
      );
    });

    it(`${name} takes nothing from anywhere else`, async () => {
      const text = (await read(name)).documentElement.outerHTML;
      expect(text.match(/(?:https?:)?\/\/[a-z]|url\(/g)).to.equal(null);
    });

    it(`${name} has one main part, one first heading, and a way straight to what matters`, async () => {
      const page = await read(name);
      expect(page.documentElement.lang).to.equal('fr');
      expect(page.querySelectorAll('main, h1')).to.have.length(2);
      const skip = page.querySelector('.skip')?.getAttribute('href') ?? '';
      expect(page.querySelector(skip)).not.to.equal(null);
    });
  }

  it('library says around its elements what they share', async () => {
    const page = await read('library');
    for (const tag of ['stage-search', 'stage-offers', 'stage-apply'])
      expect(page.querySelector(tag)?.closest('stage-service'), tag).not.to.equal(null);
  });

  it('company allows its own style and nothing else by a hash that is up to date', async () => {
    const page = await read('company');
    const policy = page.querySelector('[http-equiv=Content-Security-Policy]')?.getAttribute('content');
    const style = new TextEncoder().encode(page.querySelector('style')?.textContent ?? '');
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', style));
    expect(policy).to.contain(`style-src 'sha256-${btoa(String.fromCharCode(...hash))}'`);
    expect(policy).not.to.contain('unsafe');
  });
});

function attributesOf({ attributes }: Element): Record<string, string> {
  return Object.fromEntries([...attributes].map(({ name, value }) => [name, value]));
}

async function read(name: string): Promise<Document> {
  const answer = await fetch(`/examples/${name}.html`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}
