import { expect } from 'chai';
import { FakeService, noAnswer } from './fake-service.js';
import { anOffer } from './offers.js';
import { SearchHarness } from './search-harness.js';

const TITLE = 'Dans les coulisses d’une clinique vétérinaire';
const WHOLE = 'Sept personnes, dont deux vétérinaires.';
const ON_ITS_WAY = 'Le détail du stage arrive';
const NOT_COME = 'Le détail du stage n’est pas arrivé';

async function listed(width = 360): Promise<SearchHarness> {
  const page = await SearchHarness.open({ width, attributes: { place: '35238' } });
  await page.shows(TITLE);
  return page;
}

/** Opens the first offer, which the service answers once it is let through. */
async function onItsWay(width?: number): Promise<SearchHarness> {
  const page = await listed(width);
  page.service.isHoldingReads = true;
  await page.press(TITLE);
  await page.until(() => !!page.root.querySelector('.offer'));
  return page;
}

function letThrough({ service }: SearchHarness): void {
  service.isHoldingReads = false;
  for (const held of service.heldReads) held.letThrough();
}

/** Opens the first offer, whose detail does not come. */
async function notCome(failure: Error): Promise<SearchHarness> {
  const page = await listed();
  page.service.readFailures.push(failure);
  await page.press(TITLE);
  await page.until(() => !!page.root.querySelector('#detail-title'));
  return page;
}

describe('the detail of an offer', () => {
  it('lets what the list knows be read and applied to while it comes', async () => {
    const page = await onItsWay();
    expect(page.focused).to.equal(TITLE);
    expect(page.text).to.include('Élèves de 4e et de 3e').and.include('Deux semaines au choix');
    expect(page.text).not.to.include(WHOLE);
    expect(page.button('Je candidate').offsetHeight).to.be.greaterThan(0);
  });

  it('says that it is on its way once that takes time, then that it is there', async () => {
    const page = await onItsWay();
    expect(page.text).not.to.include(ON_ITS_WAY);
    await page.shows(`${ON_ITS_WAY}…`);
    expect(page.said).to.equal(`${ON_ITS_WAY}…`);
    letThrough(page);
    await page.shows(WHOLE);
    expect(page.said).to.equal('Le détail du stage est là.');
    expect(page.focused).to.equal(TITLE);
    expect(page.root.querySelector('.ghost')).to.equal(null);
  });

  it('says nothing of a wait that nobody noticed', async () => {
    const page = await onItsWay();
    const before = page.said;
    letThrough(page);
    await page.shows(WHOLE);
    expect(page.said).to.equal(before);
  });

  for (const width of [360, 1100]) {
    it(`comes without moving what is there, at ${width} px`, async () => {
      const page = await onItsWay(width);
      const where = (): (number | undefined)[] =>
        ['#offer-title', '.keys', '.rest h4, .part h4', '.applybar'].map(
          (part) => page.root.querySelector(`.pane--offer :is(${part})`)?.getBoundingClientRect().top,
        );
      const before = where();
      await page.shows(`${ON_ITS_WAY}…`);
      expect(where()).to.deep.equal(before);
      letThrough(page);
      await page.shows(WHOLE);
      expect(where()).to.deep.equal(before);
    });
  }

  it('did not come: says why, stays open to apply to, and comes when asked again', async () => {
    const page = await notCome(noAnswer);
    const failed = new Promise((resolve) =>
      page.element.addEventListener('stage-error', resolve, { once: true }),
    );
    expect(page.said).to.equal(NOT_COME);
    expect(page.text).to.include('c’est nous').and.include('Choisis ta semaine');
    expect(page.button('Je candidate').offsetHeight).to.be.greaterThan(0);

    page.service.readFailures.push(noAnswer);
    await page.press('Réessayer');
    await failed;
    await page.shows(NOT_COME);
    expect(page.focused).to.equal(TITLE);

    await page.press('Réessayer');
    await page.shows(WHOLE);
    expect(page.said).to.equal('Le détail du stage est là.');
    expect(page.text).not.to.include(NOT_COME);
    expect(page.focused).to.equal(TITLE);
  });

  it('comes by itself when the network is back', async () => {
    const page = await notCome(noAnswer);
    dispatchEvent(new Event('online'));
    await page.shows(WHOLE);
  });

  it('is taken up again when the element comes back to the page', async () => {
    const page = await onItsWay();
    const { parentElement } = page.element;
    page.element.remove();
    expect(page.service.heldReads[0]?.signal?.aborted).to.equal(true);
    page.service.isHoldingReads = false;
    parentElement?.append(page.element);
    await page.shows(WHOLE);
  });

  it('is whole at once when it is opened again, and stays when it cannot be read anew', async () => {
    const page = await listed();
    await page.press(TITLE);
    await page.shows(WHOLE);
    await page.press('Retour aux 5 offres');
    page.service.readFailures.push(noAnswer);
    await page.press(TITLE);
    expect(page.text).to.include(WHOLE);
    await page.until(() => page.service.readFailures.length === 0);
    expect(page.text).to.include(WHOLE).and.not.include(NOT_COME);
  });

  it('is forgotten with an offer that is gone', async () => {
    const service = new FakeService([anOffer(1, { title: 'Soudure', description: 'Tu soudes.' })]);
    const page = await SearchHarness.open({ service, attributes: { place: '35238' } });
    await page.shows('Soudure');
    await page.press('Soudure');
    await page.shows('Tu soudes.');
    await page.press('Retour');
    service.known.length = 0;
    await page.press('Soudure');
    await page.shows('Cette offre n’est plus en ligne');
    await page.press('Voir les autres offres');
    service.isHoldingReads = true;
    await page.press('Soudure');
    expect(page.text).not.to.include('Tu soudes.');
  });
});
