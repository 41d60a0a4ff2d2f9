import 'axe-core';
import { expect } from 'chai';
import { pretendToBeOf2022 } from '../browser-of-2022.js';
import { SearchHarness } from './search-harness.js';

/** axe-core puts itself on the global object. */
const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };

let beYoungAgain = (): unknown => undefined;

const pageStyle = document.documentElement.style;

/** Opens results in an element that takes this browser for one of 2022. */
async function openOlder(attributes: Record<string, string> = {}, width = 360): Promise<SearchHarness> {
  beYoungAgain = await pretendToBeOf2022();
  const page = await SearchHarness.open({ attributes: { place: '35238', ...attributes }, width });
  await page.shows('5 offres');
  await page.until(() => colourOf(page, '--_ink').startsWith('rgb('), 'an ink worked out');
  return page;
}

const colourOf = (page: SearchHarness, property: string): string =>
  getComputedStyle(page.element).getPropertyValue(property);

async function contrastFaults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { runOnly: ['color-contrast'] });
  return violations.flatMap(({ nodes }) =>
    nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
  );
}

describe('the colours in a browser of 2022', () => {
  before(() => pageStyle.setProperty('--stage-motion', '0s'));
  afterEach(() => {
    beYoungAgain();
    for (const name of ['--stage-accent', 'color-scheme']) pageStyle.removeProperty(name);
  });
  after(() => pageStyle.removeProperty('--stage-motion'));

  for (const theme of ['light', 'dark']) {
    for (const accent of [
      '#ffe600',
      '#1d0b3c',
      '#8a1538',
      'hsl(171 100% 38%)',
      'color(display-p3 1 0.9 0)',
    ]) {
      it(`an accent stays readable, ${accent} in ${theme}`, async function () {
        if (!CSS.supports('color', accent)) this.skip();
        pageStyle.setProperty('--stage-accent', accent);
        const page = await openOlder({ theme });
        await page.press('Modifier');
        expect(await contrastFaults()).to.deep.equal([]);
      });
    }
  }

  it('follows the page when it turns dark, and when it changes its accent', async () => {
    pageStyle.colorScheme = 'light';
    const page = await openOlder();
    expect(getComputedStyle(page.element).backgroundColor).to.equal('rgb(255, 255, 255)');
    pageStyle.colorScheme = 'dark';
    const isDark = (): boolean => getComputedStyle(page.element).backgroundColor === 'rgb(23, 28, 30)';
    await page.until(isDark, 'a dark surface');
    const ink = colourOf(page, '--_ink');
    pageStyle.setProperty('--stage-accent', '#ffe600');
    await page.until(() => colourOf(page, '--_ink') !== ink, 'another ink');
    // The tints follow once the surface and the accent have passed through their transitions.
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await contrastFaults()).to.deep.equal([]);
  });

  it('leaves the theme « etat » its own colours', async () => {
    pageStyle.setProperty('--text-action-high-blue-france', '#33407a');
    const page = await SearchHarness.open({ attributes: { place: '35238', theme: 'etat' } });
    await page.shows('5 offres');
    const wanted = colourOf(page, '--_ink').trim();
    beYoungAgain = await pretendToBeOf2022();
    const older = await SearchHarness.open({ attributes: { place: '35238', theme: 'etat' } });
    await older.shows('5 offres');
    expect(colourOf(older, '--_ink').trim()).to.equal(wanted).and.to.equal('#33407a');
    pageStyle.removeProperty('--text-action-high-blue-france');
  });
});
