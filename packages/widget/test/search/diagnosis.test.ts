import { expect } from 'chai';
import { conclude } from '#widget/page/diagnosis/conclude.js';
import { diagnosisTextsIn } from '#widget/page/diagnosis/texts/texts.js';
import { diagnose } from '#widget/page/diagnosis/diagnosis-part.js';
import type { Facts } from '#widget/page/diagnosis/facts.js';
import { SearchHarness } from './search-harness.js';

const SERVICE = 'https://stages.example.fr';

/** Where nobody answers. */
const NOBODY = 'http://127.0.0.1:9';
const WELL: Facts = {
  origin: 'https://www.mairie.example',
  service: SERVICE,
  key: 'pk_live_1',
  isOnline: true,
  blocked: [],
  failure: undefined,
  isUnreadable: false,
  isFetchReplaced: false,
  versions: ['1.0.0', '1.0.0'],
  scripts: [{ type: 'module', src: `${SERVICE}/widget/@1/stage.js` }],
  width: 600,
};
const TEXTS = diagnosisTextsIn('fr');
const wrong = (facts: Partial<Facts>) =>
  conclude({ ...WELL, ...facts }, TEXTS).filter(({ isWell }) => !isWell);

function panelIn({ root }: SearchHarness): ShadowRoot | null | undefined {
  return [...root.children].find(({ shadowRoot }) => shadowRoot)?.shadowRoot;
}

describe('the diagnosis of a page', () => {
  it('finds nothing to mend where all is well', () => {
    expect(wrong({})).to.deep.equal([]);
  });

  const CASES: [name: string, facts: Partial<Facts>, line: string][] = [
    ['a policy', { failure: { kind: 'down' }, blocked: ['connect-src'] }, `connect-src ${SERVICE};`],
    [
      'an origin that is not allowed',
      { failure: { kind: 'key', code: 'origin_not_allowed' } },
      '--origin https://www.mairie.example',
    ],
    ['a revoked key', { failure: { kind: 'key', code: 'key_invalid' } }, 'key="pk_live_1"'],
    ['a host that is blocked', { failure: { kind: 'down' } }, `${SERVICE}/health`],
    [
      'an optimiser',
      { scripts: [{ type: 'text/rocket', src: `${SERVICE}/widget/@1/stage.js` }] },
      'type="module"',
    ],
    ['a copy of the script', { scripts: [{ type: 'module', src: 'https://cdn.example/stage.js' }] }, SERVICE],
    ['no key', { key: undefined }, 'key="pk_live_…"'],
    ['no address', { service: undefined }, 'api='],
  ];
  for (const [name, facts, line] of CASES) {
    it(`names ${name}, and the line that mends it`, () => {
      expect(
        wrong(facts)
          .map((finding) => finding.line ?? '')
          .join('\n'),
      ).to.include(line);
    });
  }

  it('hands and software 13.9: tells what a tool does to our requests from what a filter keeps back', () => {
    const down: Partial<Facts> = { failure: { kind: 'down' } };
    const textOf = (facts: Partial<Facts>): string => {
      const [{ title, text = '' } = { title: '' }] = wrong({ ...down, ...facts });
      return `${title} ${text}`;
    };
    expect(textOf({})).to.include('ne répond pas').and.include('bloqueur');
    expect(textOf({ isUnreadable: true }))
      .to.include('Le serveur placé devant')
      .and.not.include('bloqueur');
    expect(textOf({ isUnreadable: true, isFetchReplaced: true })).to.include('a pris la place de fetch');
    expect(wrong({ isFetchReplaced: true })).to.deep.equal([]);
    const titles = conclude({ ...WELL, ...down, isUnreadable: true }, TEXTS).map(({ title }) => title);
    expect(titles, 'a key that nobody looked at').not.to.include(TEXTS.goodKey);
  });

  it('shows itself above the element, only where it is asked for', async () => {
    const page = await SearchHarness.open({ attributes: { api: NOBODY, key: 'pk_live_x' } });
    expect(page.root.querySelector('div > section')).to.equal(null);
    await diagnose(page.element, { base: NOBODY }, 'fr');
    const panel = panelIn(page);
    expect(panel?.querySelector('h2')?.textContent).to.include('à corriger');
    expect(panel?.querySelector('pre')?.textContent).to.equal(`${NOBODY}/health`);
  });

  it('hands and software 13.9: sees that a tool makes the answers unreadable', async () => {
    const { fetch } = globalThis;
    globalThis.fetch = async (_, init) => {
      if (init?.mode !== 'no-cors') throw new TypeError('Failed to fetch');
      return Response.error();
    };
    try {
      const page = await SearchHarness.open({ attributes: { api: NOBODY, key: 'pk_live_x' } });
      await diagnose(page.element, { base: NOBODY }, 'fr');
      expect(panelIn(page)?.querySelector('p')?.textContent).to.include('a pris la place de fetch');
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('speaks the language of the element', async () => {
    const asked = location.href;
    history.replaceState(null, '', `${asked}&diagnose`);
    try {
      const page = await SearchHarness.open({
        attributes: { api: NOBODY, key: 'pk_live_x', language: 'en' },
      });
      while (!panelIn(page)?.querySelector('h2')) await new Promise((done) => setTimeout(done, 20));
      expect(panelIn(page)?.querySelector('section')?.lang).to.equal('en');
      expect(panelIn(page)?.querySelector('h2')?.textContent).to.include('to mend');
    } finally {
      history.replaceState(null, '', asked);
    }
  });
});
