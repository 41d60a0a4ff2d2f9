import { expect } from 'chai';
import { readAddress, writeAddress } from '#widget/page/address.js';
import { noCriteria } from '#widget/state/criteria.js';
import { angers } from './offers.js';
import { SearchHarness } from './search-harness.js';

const CRITERIA = {
  ...noCriteria,
  words: 'soins & animaux',
  centre: { kind: 'commune', code: angers.code } as const,
  radiusKm: 40,
};

describe('the address of a page', () => {
  const own = location.search;
  afterEach(() => history.replaceState(null, '', location.pathname + own));
  const said = (): URLSearchParams => new URLSearchParams(location.search);

  it('reads what it wrote, and leaves what is the page’s own', () => {
    const written = writeAddress('?page=2&stage-grade=seconde', CRITERIA, undefined);
    expect(new URLSearchParams(written).get('page')).to.equal('2');
    expect(readAddress(written, [])).to.deep.equal({
      q: 'soins & animaux',
      place: '49007',
      'radius-km': '40',
    });
    expect(readAddress(written, ['q', 'place'])).to.deep.equal({ 'radius-km': '40' });
    expect(writeAddress(written, noCriteria, undefined)).to.equal('?page=2');
  });

  it('says that words are searched as typed, and reads it', async () => {
    const page = await SearchHarness.open({
      attributes: { q: 'licorne', 'as-typed': 'true', address: 'page' },
    });
    await page.shows('Tes mots, tels quels');
    await page.press('Modifier');
    await page.press('Chercher');
    expect(said().get('stage-as-typed')).to.equal('true');
    expect(readAddress(location.search, [])).to.deep.equal({ q: 'licorne', 'as-typed': 'true' });
    await page.press('Tes mots, tels quels');
    expect(said().has('stage-as-typed')).to.equal(false);
  });

  it('never says where the pupil stands, nor what is being typed', () => {
    const position = { kind: 'position', latitude: 48.11, longitude: -1.68 } as const;
    const written = writeAddress('', { ...CRITERIA, words: '', centre: position }, undefined);
    expect(written).to.equal('?stage-radius-km=40');
  });

  it('is left alone unless the page asks', async () => {
    const page = await SearchHarness.open({ attributes: { place: '35238' } });
    await page.shows('Menuisier');
    await page.press('Menuisier');
    await page.shows('Y aller');
    expect(location.search).to.equal(own);
  });

  it('says what is searched and the offer opened; going back closes it, with the same list', async () => {
    const page = await SearchHarness.open({ attributes: { place: '35238', address: 'page' } });
    await page.shows('Menuisier');
    expect(location.search).to.equal(own);
    const { length } = history;
    await page.press('Menuisier');
    await page.shows('Y aller');
    expect(said().get('stage-offer-id')).to.match(/^of_/);
    expect(history.length).to.equal(length + 1);
    history.back();
    await page.until(() => !page.text.includes('Y aller'));
    expect(said().has('stage-offer-id')).to.equal(false);
    expect(page.cards).to.have.length.above(1);
    history.forward();
    await page.shows('Y aller');
  });

  it('leaves an application as it is when a link within the page is followed', async () => {
    const page = await SearchHarness.open({ attributes: { place: '35238', address: 'page' } });
    await page.shows('Menuisier');
    await page.press('Menuisier');
    await page.shows('Y aller');
    const read = page.service.read.length;
    const moved = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    location.hash = 'horaires';
    await moved;
    await page.settled();
    expect(page.text).to.include('Y aller');
    expect(page.service.read.length).to.equal(read);
    history.back();
    await new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  });

  it('goes back as the back button does when the offer is closed', async () => {
    const page = await SearchHarness.open({ attributes: { place: '35238', address: 'page' } });
    await page.shows('Menuisier');
    await page.press('Menuisier');
    await page.shows('Y aller');
    const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    await page.press('Retour aux');
    await gone;
    expect(said().has('stage-offer-id')).to.equal(false);
    expect(page.text).not.to.include('Y aller');
  });

  it('opened again, shows the same search', async () => {
    history.replaceState(null, '', `${location.pathname}${writeAddress(own, CRITERIA, undefined)}`);
    const page = await SearchHarness.open({ attributes: { place: '35238', address: 'page' } });
    await page.until(() => page.service.asked.length > 0);
    const [asked] = page.service.asked;
    expect(asked?.q).to.equal('soins & animaux');
    expect(asked?.place).to.equal('49007');
    expect(asked?.radiusKm).to.equal(40);
  });
});
