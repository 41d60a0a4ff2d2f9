import { expect } from 'chai';
import { noAnswer } from './fake-service.js';
import { SearchHarness } from './search-harness.js';

const TITLE = 'Dans les coulisses d’une clinique vétérinaire';
const WHOLE = 'Sept personnes, dont deux vétérinaires.';

async function listed(): Promise<SearchHarness> {
  const page = await SearchHarness.open({ attributes: { place: '35238' } });
  await page.shows(TITLE);
  return page;
}

describe('pointing at a card', () => {
  const point = (page: SearchHarness, event: 'mouseenter' | 'mouseleave'): void => {
    page.root.querySelector('article.card')?.dispatchEvent(new MouseEvent(event));
  };

  it('reads the offer ahead, so that it is whole at once, and asks for it once', async () => {
    const page = await listed();
    point(page, 'mouseenter');
    await page.until(() => page.service.read.length === 1);
    await page.press(TITLE);
    await page.shows(WHOLE);
    expect(page.service.read).to.have.length(1);
  });

  it('goes on when the offer is opened meanwhile', async () => {
    const page = await listed();
    page.service.isHoldingReads = true;
    point(page, 'mouseenter');
    await page.until(() => page.service.heldReads.length === 1);
    await page.press(TITLE);
    point(page, 'mouseleave');
    page.service.heldReads[0]?.letThrough();
    await page.shows(WHOLE);
    expect(page.service.read).to.have.length(1);
  });

  it('is given up when the pointer leaves, and asks nothing in passing', async () => {
    const page = await listed();
    page.service.isHoldingReads = true;
    point(page, 'mouseenter');
    point(page, 'mouseleave');
    point(page, 'mouseenter');
    await page.until(() => page.service.heldReads.length === 1);
    point(page, 'mouseleave');
    expect(page.service.heldReads[0]?.signal?.aborted).to.equal(true);
    expect(page.service.read).to.have.length(1);
  });

  it('asks again for what could not be read ahead', async () => {
    const page = await listed();
    page.service.readFailures.push(noAnswer);
    point(page, 'mouseenter');
    await page.until(() => page.service.readFailures.length === 0);
    await page.press(TITLE);
    await page.shows(WHOLE);
    expect(page.root.querySelector('#detail-title')).to.equal(null);
  });

  it('reads nothing ahead for a person who spares their data', async () => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
    try {
      const page = await listed();
      point(page, 'mouseenter');
      await new Promise((resolve) => setTimeout(resolve, 150));
      expect(page.service.read).to.deep.equal([]);
    } finally {
      // The prototype's own comes to light again.
      Reflect.deleteProperty(navigator, 'connection');
    }
  });
});
