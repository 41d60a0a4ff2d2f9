import { expect } from 'chai';

const pages = {
  company: { publisher: 'me' },
  'town-hall': { place: '35278', 'radius-km': '20' },
  school: { place: '35238', grade: 'troisieme' },
};

describe('the example pages', () => {
  for (const [name, presets] of Object.entries(pages)) {
    it(`${name} embeds the element in one line, with a link for who has no script`, async () => {
      const page = await read(name);
      const element = page.querySelector('stage-search');
      const attributes = Object.fromEntries(
        [...(element?.attributes ?? [])].map(({ name, value }) => [name, value]),
      );
      expect(attributes).to.deep.equal({ key: '{{KEY}}', ...presets });
      expect(element?.querySelector('a')?.textContent).to.equal('Voir les offres de stage');
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

  it('company allows its own style and nothing else by a hash that is up to date', async () => {
    const page = await read('company');
    const policy = page.querySelector('[http-equiv=Content-Security-Policy]')?.getAttribute('content');
    const style = new TextEncoder().encode(page.querySelector('style')?.textContent ?? '');
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', style));
    expect(policy).to.contain(`style-src 'sha256-${btoa(String.fromCharCode(...hash))}'`);
    expect(policy).not.to.contain('unsafe');
  });
});

async function read(name: string): Promise<Document> {
  const answer = await fetch(`/examples/${name}.html`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}
