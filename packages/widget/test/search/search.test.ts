import { expect } from 'chai';
import { StageResultsEvent } from '#widget/index.js';
import { FakeService } from './fake-service.js';
import { collegeWeeks, manyOffers, rennes } from './offers.js';
import { SearchHarness } from './search-harness.js';

describe('searching', () => {
  it('asks three questions and shows nothing else', async () => {
    const page = await SearchHarness.open();
    expect(page.text)
      .to.include('Ta classe')
      .and.include('Un métier, une envie')
      .and.include('Près de quelle commune');
    expect(page.service.asked).to.have.length(0);
    expect(page.said).to.equal('');
    expect(page.focused).to.equal('');
  });

  it('audited 13.19: marks nothing as optional, where nothing must be filled in', async () => {
    const page = await SearchHarness.open();
    await page.press('Plus de critères');
    await page.shows('Secteurs');
    const { text } = page;
    expect(text).not.to.match(/facultatif|obligatoire/);
    expect(page.root.querySelectorAll('[required], [aria-required]')).to.have.length(0);
  });

  it('finds offers with their exact number and their distance', async () => {
    const page = await SearchHarness.open();
    await page.choose('3e');
    await page.type('Un métier', ' clinique ');
    await page.type('Près de quelle commune', 'Renn');
    await page.until(() => page.suggestions.length > 0);
    page.suggestions[0]?.click();
    await page.press('Chercher');
    await page.shows('1 offre');
    expect(page.service.asked).to.deep.equal([
      { q: 'clinique', place: rennes.code, radiusKm: 20, grade: 'troisieme' },
    ]);
    expect(page.text)
      .to.include('à 20 km de Rennes au plus')
      .and.include('à 2,2 km')
      .and.include('2 places libres sur 3');
    expect(page.focused).to.equal('1 offre');
    expect(page.said).to.equal('1 offre, à 20 km de Rennes au plus.');
  });

  it('searches with Enter, where a sandboxed frame never sends submit', async () => {
    const page = await SearchHarness.open();
    await page.type('Un métier', 'boulanger');
    page
      .field('Un métier')
      .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    await page.shows('1 offre');
    expect(page.cards).to.deep.equal(['Boulanger, boulangère : du pétrin à la vitrine']);
  });

  it('keeps the last search only', async () => {
    const page = await SearchHarness.open();
    page.service.isHolding = true;
    await page.type('Un métier', 'boulanger');
    await page.press('Chercher');
    await page.type('Un métier', 'menuisier');
    await page.press('Chercher');
    const [first, last] = page.service.held;
    expect(first?.signal?.aborted).to.equal(true);
    last?.letThrough();
    first?.letThrough();
    await page.shows('1 offre');
    expect(page.cards).to.deep.equal(['Menuisier, menuisière : de la planche au meuble']);
  });

  it('stops when it leaves the page, and takes the search up when it comes back', async () => {
    const page = await SearchHarness.open();
    page.service.isHolding = true;
    await page.type('Un métier', 'boulanger');
    await page.press('Chercher');
    const parent = page.element.parentElement;
    page.element.remove();
    expect(page.service.held[0]?.signal?.aborted).to.equal(true);
    page.service.isHolding = false;
    parent?.append(page.element);
    await page.shows('1 offre');
    expect(page.service.asked).to.have.length(2);
  });

  it('says that it is searching once that takes time', async () => {
    const page = await SearchHarness.open();
    page.service.isHolding = true;
    await page.press('Chercher');
    expect(page.text).not.to.include('Recherche en cours');
    await page.shows('Recherche en cours…');
    expect(page.said).to.equal('Recherche en cours.');
    page.service.held[0]?.letThrough();
    await page.shows('5 offres');
    expect(page.text).not.to.include('Recherche en cours');
  });

  it('shows the next offers, and goes to the first of them', async () => {
    const page = await SearchHarness.open({ service: new FakeService(manyOffers(43)) });
    await page.press('Chercher');
    await page.shows('20 offres affichées sur 43');
    await page.press('Voir 20 offres de plus');
    await page.shows('40 offres affichées sur 43');
    expect(page.cards).to.have.length(40);
    expect(page.focused).to.equal(page.cards[20]);
    expect(page.said).to.equal('20 offres ajoutées.');
    await page.press('Voir 3 offres de plus');
    await page.until(() => page.cards.length === 43);
    expect(page.text).not.to.include('affichées sur');
  });

  it('says that the next offers did not come, and keeps those it has', async () => {
    const page = await SearchHarness.open({ service: new FakeService(manyOffers(30)) });
    await page.press('Chercher');
    await page.shows('30 offres');
    page.service.failures.push(new TypeError('Failed to fetch'));
    await page.press('Voir 10 offres de plus');
    await page.shows('La suite n’est pas arrivée.');
    expect(page.cards).to.have.length(20);
    await page.press('Voir 10 offres de plus');
    await page.until(() => page.cards.length === 30);
  });

  it('sorts as asked, and leaves the focus where it is', async () => {
    const page = await SearchHarness.open({ attributes: { place: '35238' } });
    await page.shows('5 offres');
    expect([...page.orders.options].map(({ text }) => text.trim())).to.deep.equal([
      'Proches et peu demandées',
      'Les plus proches',
      'Les plus récentes',
    ]);
    page.orders.focus();
    await page.order('distance');
    await page.until(() => page.service.asked.at(-1)?.sort === 'distance');
    await page.shows('5 offres');
    expect(page.root.activeElement).to.equal(page.orders);
  });

  it('searches in the weeks that are ticked', async () => {
    const page = await SearchHarness.open();
    await page.choose('3e');
    await page.press('Plus de critères');
    await page.until(() => page.text.includes('Jusqu’à quelle distance'));
    for (const week of collegeWeeks.slice(0, 2)) {
      page.root.querySelector<HTMLElement>(`input[value="${week}"]`)?.click();
      await page.settled();
    }
    expect(page.text).to.include('2 actifs');
    await page.press('Chercher');
    await page.shows('4 offres');
    expect(page.service.asked[0]?.weeks).to.deep.equal(collegeWeeks.slice(0, 2));
    await page.press('Modifier');
    await page.choose('2de');
    await page.press('Chercher');
    await page.until(() => page.service.asked.length === 2);
    expect(page.service.asked[1]?.weeks, 'collège and lycée share no week').to.equal(undefined);
  });

  it('takes a criterion out with its chip, and the next chip has the focus', async () => {
    const page = await SearchHarness.open({
      attributes: { place: '35238', grade: 'troisieme', q: 'boulanger' },
    });
    await page.shows('1 offre');
    expect(page.chips).to.deep.equal(['boulanger', 'Rennes, 20 km', '3e']);
    await page.press('boulanger');
    await page.shows('4 offres');
    expect(page.focused).to.include('Rennes, 20 km');
    await page.press('3e');
    await page.shows('5 offres');
    expect(page.focused).to.equal('Tout effacer');
    await page.press('Tout effacer');
    await page.until(() => page.chips.length === 0);
    await page.shows('5 offres');
    expect(page.service.asked.at(-1)).to.deep.equal({});
    expect(page.focused).to.equal('5 offres');
  });

  it('never ends in a dead end: each way out says what it gives', async () => {
    const page = await SearchHarness.open({
      attributes: { place: '35238', q: 'boulanger', sectors: 's31', grade: 'troisieme' },
    });
    await page.shows('Aucune offre avec tous ces critères');
    await page.shows('Tous les secteurs : 1 offre');
    expect(page.text).to.include('Chercher sans « boulanger » : 1 offre').and.not.include('Élargir à');
    // The answer brought its ways out: nothing more is asked.
    expect(page.service.asked).to.have.length(1);
    expect(page.said).to.equal('Aucune offre. 2 pistes pour élargir.');
    await page.press('Tous les secteurs');
    await page.shows('Boulanger, boulangère');
    expect(page.focused).to.equal('1 offre');
  });

  it('names what rules out the most', async () => {
    const page = await SearchHarness.open({ attributes: { place: '35238', q: 'licorne' } });
    await page.shows('C’est ce que tu as écrit qui en écarte le plus. Voici ce que tu peux élargir :');
    await page.press('Chercher sans « licorne »');
    await page.shows('5 offres');
  });

  it('leads anywhere in France from a place that has nothing around', async () => {
    const page = await SearchHarness.open({ attributes: { place: '64024', q: 'boulanger' } });
    await page.shows('Il n’y en a aucune à moins de 100 km. Voici ce que tu peux élargir :');
    await page.press('Partout en France');
    await page.shows('Boulanger, boulangère');
    expect(page.chips).to.deep.equal(['boulanger']);
    expect(page.service.asked.at(-1)).to.deep.equal({ q: 'boulanger' });
  });

  it('does not lead away from the place its page has set', async () => {
    const page = await SearchHarness.open({
      attributes: { place: '64024', q: 'boulanger', locked: 'place' },
    });
    await page.shows('Élargir n’y change rien pour l’instant');
    expect(page.text).not.to.include('Partout en France');
  });

  it('tells the page around how many offers were found', async () => {
    const page = await SearchHarness.open();
    const told: StageResultsEvent[] = [];
    document.body.addEventListener('stage-results', (event) => told.push(event));
    await page.type('Un métier', 'boulanger');
    await page.press('Chercher');
    await page.shows('1 offre');
    expect(told.map(({ total, query }) => ({ total, query }))).to.deep.equal([
      { total: 1, query: { q: 'boulanger' } },
    ]);
  });
});
