import { expect } from 'chai';
import { StageApply, StageOffers, StageSearch, VERSION } from '#widget/index.js';
import { FakeService } from './fake-service.js';
import { SearchHarness } from './search-harness.js';

describe('the element', () => {
  it('has the version of its package', async () => {
    const manifest: unknown = await (await fetch(new URL('../../../package.json', import.meta.url))).json();
    expect(manifest).to.have.property('version', VERSION);
    expect(StageSearch.version).to.equal(VERSION);
  });

  it('is registered once: another copy does nothing, another version says so', async () => {
    const said: unknown[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => void said.push(text);
    try {
      await import(`${new URL('../../define.js', import.meta.url).href}?copy`);
      await new Promise((next) => setTimeout(next, 50));
      expect(said).to.deep.equal([]);
      Object.defineProperty(StageSearch, 'version', { value: '0.0.1', configurable: true });
      await import(`${new URL('../../define.js', import.meta.url).href}?other`);
      for (let turn = 0; said.length === 0 && turn < 500; turn += 1)
        await new Promise((next) => setTimeout(next, 2));
      expect(said).to.have.length(1);
    } finally {
      Reflect.deleteProperty(StageSearch, 'version');
      console.warn = warn;
    }
    expect(StageSearch.version).to.equal(VERSION);
    expect(customElements.get('stage-search')).to.equal(StageSearch);
    expect(customElements.get('stage-offers')).to.equal(StageOffers);
    expect(customElements.get('stage-apply')).to.equal(StageApply);
  });

  it('obeys the hidden attribute, against a page that resets everything', async () => {
    const page = await SearchHarness.open();
    const style = document.createElement('style');
    style.textContent = '* { all: unset }';
    document.head.append(style);
    const shown = getComputedStyle(page.element);
    expect(shown.display).to.equal('block');
    if (CSS.supports('contain-intrinsic-inline-size', '1px') && 'containerType' in shown)
      expect(shown.containerType).to.equal('inline-size');
    expect(shown.backgroundColor).to.equal('rgb(255, 255, 255)');
    page.element.hidden = true;
    expect(getComputedStyle(page.element).display).to.equal('none');
    style.remove();
  });

  it('writes no style attribute and loads nothing from elsewhere', async () => {
    const page = await SearchHarness.open({ attributes: { place: '35238' }, width: 1100 });
    await page.shows('5 offres');
    await page.press('Dans les coulisses');
    await page.until(() => !!page.root.querySelector('.offer'));
    expect(page.root.querySelectorAll('[style], style, link, script, img, iframe')).to.have.length(0);
  });

  for (const width of [240, 320, 640, 1200]) {
    it(`never overflows a container of ${width} px`, async () => {
      const page = await SearchHarness.open({ width, attributes: { grade: 'troisieme', place: '35238' } });
      const overflows = (): boolean => page.element.scrollWidth > page.element.clientWidth;
      await page.shows('4 offres');
      expect(overflows(), 'results').to.equal(false);
      await page.press('Modifier');
      await page.press('Plus de critères');
      await page.until(() => page.text.includes('Quand ?'));
      expect(overflows(), 'criteria').to.equal(false);
      await page.press('Dans les coulisses');
      await page.until(() => !!page.root.querySelector('.offer'));
      expect(overflows(), 'offer').to.equal(false);
    });
  }

  it('forgets nothing when it is moved in the page', async () => {
    const page = await SearchHarness.open({ service: new FakeService(), attributes: { place: '35238' } });
    await page.shows('5 offres');
    await page.press('Menuisier');
    await page.until(() => !!page.root.querySelector('.offer'));
    document.body.append(page.element);
    await page.settled();
    expect(page.root.querySelector('#offer-title')?.textContent).to.include('Menuisier');
    expect(page.service.asked).to.have.length(1);
  });
});
