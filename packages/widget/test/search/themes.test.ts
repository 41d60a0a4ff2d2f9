import 'axe-core';
import { expect } from 'chai';
import { noAnswer, FakeService } from './fake-service.js';
import { SearchHarness } from './search-harness.js';

/** axe-core puts itself on the global object. */
const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };

/** The variables of a page that has a design system of the state, in colours of our own. */
const LIGHT = {
  'background-default-grey': '#fffefb',
  'background-alt-grey': '#f3f1ea',
  'background-alt-blue-france': '#eef0fa',
  'background-contrast-blue-france': '#e0e4f5',
  'background-action-high-blue-france': '#33407a',
  'background-contrast-warning': '#f7ecdc',
  'text-inverted-blue-france': '#f6f6ff',
  'text-action-high-blue-france': '#33407a',
  'text-default-grey': '#33332f',
  'text-mention-grey': '#5f5f58',
  'text-default-warning': '#7d4200',
  'text-default-error': '#a5231c',
  'border-default-grey': '#dddbd2',
  'border-plain-grey': '#33332f',
};
const DARK = {
  ...LIGHT,
  'background-default-grey': '#16171c',
  'background-alt-grey': '#1e2027',
  'background-alt-blue-france': '#1c2033',
  'background-contrast-blue-france': '#262b45',
  'background-action-high-blue-france': '#98a4ef',
  'background-contrast-warning': '#35260f',
  'text-inverted-blue-france': '#0d0e16',
  'text-action-high-blue-france': '#98a4ef',
  'text-default-grey': '#d3d4da',
  'text-mention-grey': '#a0a2ac',
  'text-default-warning': '#f2b06a',
  'text-default-error': '#ff9c92',
  'border-default-grey': '#33353e',
  'border-plain-grey': '#b9bbc4',
};
type Variables = Record<string, string>;

async function openOn(variables: Variables, attributes: Record<string, string>): Promise<SearchHarness> {
  const { style } = document.documentElement;
  for (const name of Object.keys(LIGHT)) style.removeProperty(`--${name}`);
  for (const [name, value] of Object.entries(variables)) style.setProperty(`--${name}`, value);
  const service = new FakeService();
  const page = await SearchHarness.open({
    service,
    attributes: { theme: 'etat', place: '35238', ...attributes },
  });
  await page.shows('5 offres');
  return page;
}

const valueOf = (page: SearchHarness, selector: string, property: string): string => {
  const element = selector === ':host' ? page.element : page.root.querySelector(selector);
  return element ? getComputedStyle(element).getPropertyValue(property) : 'nothing there';
};

async function contrastFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { runOnly: ['color-contrast'] });
  return violations.flatMap(({ nodes }) =>
    nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary}`),
  );
}

describe('the theme « etat »', () => {
  before(() => document.documentElement.style.setProperty('--stage-motion', '0s'));
  after(() => document.documentElement.removeAttribute('style'));

  for (const [name, variables] of Object.entries<Variables>({ light: LIGHT, dark: DARK, missing: {} })) {
    it(`keeps its contrast where the page’s variables are ${name}`, async () => {
      document.documentElement.style.colorScheme = name === 'dark' ? 'dark' : 'light';
      const page = await openOn(variables, {});
      expect(await contrastFaults(), 'results').to.deep.equal([]);
      await page.press('Modifier');
      await page.press('Plus de critères');
      await page.shows('Quand ?');
      expect(await contrastFaults(), 'criteria').to.deep.equal([]);
      await page.press(page.cards[0] ?? '');
      await page.shows('Accès et conditions');
      expect(await contrastFaults(), 'offer').to.deep.equal([]);
      page.service.failures.push(noAnswer);
      page.element.search();
      await page.shows('Le service ne répond pas');
      expect(await contrastFaults(), 'failure').to.deep.equal([]);
    });
  }

  it('reads the page’s variables, which its own properties still overrule', async () => {
    const page = await openOn(LIGHT, {});
    expect(valueOf(page, ':host', 'background-color')).to.equal('rgb(255, 254, 251)');
    page.element.style.setProperty('--stage-surface', '#fff');
    expect(valueOf(page, ':host', 'background-color')).to.equal('rgb(255, 255, 255)');
  });

  it('is not worn unless asked for', async () => {
    const page = await openOn(LIGHT, { theme: 'light' });
    expect(valueOf(page, ':host', 'background-color')).to.equal('rgb(255, 255, 255)');
  });
});

describe('an accent of the page', () => {
  for (const theme of ['light', 'dark']) {
    for (const accent of ['#ffe600', '#1d0b3c', '#8a1538', '#00c2a8']) {
      it(`stays readable, ${accent} in ${theme}`, async () => {
        document.documentElement.style.setProperty('--stage-accent', accent);
        const page = await openOn({}, { theme });
        await page.press('Modifier');
        const faults = await contrastFaults();
        document.documentElement.style.removeProperty('--stage-accent');
        expect(faults).to.deep.equal([]);
      });
    }
  }
});

describe('the parts', () => {
  it('are the page’s to style', async () => {
    const style = document.createElement('style');
    style.textContent =
      'stage-search::part(search) { border: 3px solid red } stage-search::part(card) { border-width: 5px }';
    document.head.append(style);
    const page = await SearchHarness.open({ attributes: { place: '35238' } });
    await page.shows('5 offres');
    expect(valueOf(page, '[part=search]', 'border-top-width')).to.equal('3px');
    expect(valueOf(page, '.card', 'border-top-width')).to.equal('5px');
    style.remove();
  });
});
