import { expect } from 'chai';
import type { LitElement } from 'lit';
import { FakeRefusal, FakeService } from './fake-service.js';
import { heardFrom, type StageElementEvent } from './heard.js';
import { manyOffers, offers } from './offers.js';
import { SearchHarness } from './search-harness.js';

const [first] = offers;
if (!first) throw new Error('There is no offer.');
const { id, title } = first;

describe('<stage-offers>', () => {
  it('shows the newest offers at once, and no form', async () => {
    const page = await SearchHarness.open({ tag: 'stage-offers' });
    await page.shows(`${offers.length} offres`);
    expect(page.service.asked).to.deep.equal([{}]);
    expect(page.root.querySelector('form, .summary, .chips')).to.equal(null);
  });

  it('shows those of an employer, and opens one in place', async () => {
    const employer = first.employer.name;
    const page = await SearchHarness.open({ tag: 'stage-offers', attributes: { employer } });
    await page.until(() => page.cards.length > 0);
    expect(page.service.asked).to.deep.equal([{ employer }]);
    await page.press(page.cards[0] ?? '');
    await page.until(() => !!page.root.querySelector('.offer'));
    await page.press('Retour');
    expect(page.root.querySelector('.offer')).to.equal(null);
  });
});

describe('<stage-offers> without offers', () => {
  it('says so, without asking pupils to change what they did not set', async () => {
    const page = await SearchHarness.open({ tag: 'stage-offers', attributes: { employer: 'Personne' } });
    await page.shows('Pas d’offre en ligne pour l’instant');
    await page.shows('De nouvelles offres arrivent chaque semaine');
  });
});

describe('<stage-apply>', () => {
  it('leaves the link of the page in place without an offer, and says what to write', async () => {
    const { warn } = console;
    const said: string[] = [];
    console.warn = (text: string) => void said.push(text);
    const page = await SearchHarness.open({ tag: 'stage-apply' });
    await page.until(() => said.length > 0);
    console.warn = warn;
    expect(said.join()).to.include('offer-id="of_');
    expect(page.element.querySelector('a')?.offsetParent).not.to.equal(null);
  });

  it('gives way to the link of the page, with the focus, when the offer is closed', async () => {
    const page = await SearchHarness.open({
      tag: 'stage-apply',
      attributes: { 'offer-id': 'of_0000000000000000' },
    });
    await page.shows('Cette offre n’est plus en ligne');
    page.root.querySelector<HTMLElement>('.state button')?.click();
    await page.until(() => document.activeElement === page.element.querySelector('a'));
  });

  it('opens the form of one offer, and moves nobody’s focus', async () => {
    const page = await SearchHarness.open({ tag: 'stage-apply', attributes: { 'offer-id': id } });
    const form = (): Element | null | undefined =>
      page.root.querySelector('stage-application')?.shadowRoot?.querySelector('#title');
    await page.until(() => !!form());
    expect(page.root.querySelector('stage-application')?.shadowRoot?.textContent).to.include(title);
    expect(page.service.read).to.deep.equal([id]);
    expect(page.service.asked).to.deep.equal([]);
    expect(document.activeElement).to.equal(document.body);
  });

  it('draws the form again only when something that it is given changes', async () => {
    const page = await SearchHarness.open({ tag: 'stage-apply', attributes: { 'offer-id': id } });
    const form = (): LitElement | null => page.root.querySelector<LitElement>('stage-application');
    await page.until(() => !!form()?.shadowRoot?.querySelector('#title'));
    let draws = 0;
    form()?.addController({ hostUpdate: () => (draws += 1) });
    page.element.requestUpdate();
    await page.element.updateComplete;
    await form()?.updateComplete;
    expect(draws).to.equal(0);
    page.element.setAttribute('language', 'en');
    await page.until(() => draws > 0);
  });

  it('shows the offer instead when the page takes the application elsewhere', async () => {
    document.addEventListener('stage-apply-start', (event) => event.preventDefault(), { once: true });
    const page = await SearchHarness.open({ tag: 'stage-apply', attributes: { 'offer-id': id } });
    await page.until(() => !!page.root.querySelector('.offer'));
    expect(page.root.querySelector('stage-application')).to.equal(null);
  });

  it('says that the offer is gone', async () => {
    const page = await SearchHarness.open({
      tag: 'stage-apply',
      attributes: { 'offer-id': 'of_0000000000000000' },
    });
    await page.shows('Cette offre n’est plus en ligne');
  });

  it('says why the offer did not come, and reads it again', async () => {
    const service = new FakeService();
    service.readFailures.push(new FakeRefusal('unavailable'));
    const page = await SearchHarness.open({ tag: 'stage-apply', attributes: { 'offer-id': id }, service });
    await page.shows('Le service ne répond pas');
    await page.press('Réessayer maintenant');
    await page.until(() => !!page.root.querySelector('stage-application'));
  });
});

describe('the presets', () => {
  it('lock criteria: not asked, not taken out, kept when everything else is', async () => {
    const page = await SearchHarness.open({
      attributes: { place: '35238', grade: 'troisieme', q: 'menuisier', locked: 'place,grade' },
    });
    await page.shows('1 offre');
    expect(page.chips).to.deep.equal(['menuisier']);
    await page.press('Tout effacer');
    await page.shows('4 offres');
    expect(page.service.asked.at(-1)).to.deep.equal({ place: '35238', radiusKm: 20, grade: 'troisieme' });
    await page.press('Modifier');
    expect(page.text).to.include('Un métier').and.not.include('Ta classe');
    expect(page.text).not.to.include('Près de quelle commune');
  });

  it('set how many offers a page has', async () => {
    const service = new FakeService(manyOffers(7));
    const page = await SearchHarness.open({
      service,
      attributes: { 'page-size': '3', 'first-view': 'results' },
    });
    await page.until(() => page.cards.length === 3);
    await page.press('Voir 3 offres de plus');
    await page.until(() => page.cards.length === 6);
    await page.press('Voir 1 offre de plus');
    await page.until(() => page.cards.length === 7);
  });

  it('begin with the form when the page says so', async () => {
    const page = await SearchHarness.open({ attributes: { place: '35238', 'first-view': 'form' } });
    await page.until(() => page.field('Près de quelle commune').value === 'Rennes (35000)');
    expect(page.service.asked).to.deep.equal([]);
    await page.press('Chercher');
    await page.shows('5 offres');
  });

  it('open an offer beside the list', async () => {
    const page = await SearchHarness.open({ attributes: { place: '35238', 'offer-id': id } });
    await page.until(() => page.root.querySelector('#offer-title')?.textContent === title);
    expect(document.activeElement).to.equal(document.body);
    await page.press('Retour');
    await page.shows('5 offres');
  });
});

describe('the methods', () => {
  it('search what the form says', async () => {
    const page = await SearchHarness.open();
    await page.type('Un métier', 'menuisier');
    page.element.search();
    await page.shows('1 offre');
    expect(page.service.asked).to.deep.equal([{ q: 'menuisier' }]);
  });

  it('open an offer by its identifier', async () => {
    const page = await SearchHarness.open();
    page.element.openOffer(id);
    await page.until(() => page.root.querySelector('#offer-title')?.textContent === title);
  });
});

describe('the events', () => {
  const bubbleOut = ({ bubbles, composed }: Event): boolean => bubbles && composed;

  it('say that the element is ready, what is searched, found and opened', async () => {
    const heard = heardFrom(document);
    const page = await SearchHarness.open({ attributes: { place: '35238' } });
    await page.shows('5 offres');
    await page.press(page.cards[0] ?? '');
    heard.stop();
    expect(heard.types).to.deep.equal(['stage-search', 'stage-ready', 'stage-results', 'stage-offer-open']);
    expect(heard.events.every(bubbleOut)).to.equal(true);
    const cancelable = heard.events.filter((event) => event.cancelable).map(({ type }) => type);
    expect(cancelable).to.deep.equal(['stage-search', 'stage-offer-open']);
  });

  it('let the page search elsewhere', async () => {
    const page = await SearchHarness.open();
    const queries: object[] = [];
    page.element.addEventListener('stage-search', (event) => {
      queries.push(event.query);
      event.preventDefault();
    });
    await page.type('Un métier', 'menuisier');
    await page.press('Chercher');
    expect([queries, page.service.asked]).to.deep.equal([[{ q: 'menuisier' }], []]);
  });

  it('never say where the pupil stands', async () => {
    const { getCurrentPosition } = navigator.geolocation;
    const coords = { latitude: 48.1173, longitude: -1.6778 };
    navigator.geolocation.getCurrentPosition = (found) => found({ coords } as GeolocationPosition);
    const heard = heardFrom(document);
    const page = await SearchHarness.open();
    await page.press('Utiliser ma position');
    await page.until(() => page.field('Près de quelle commune').value === 'Autour de toi');
    await page.press('Chercher');
    await page.until(() => heard.types.includes('stage-results'));
    heard.stop();
    navigator.geolocation.getCurrentPosition = getCurrentPosition;
    expect(page.service.asked.at(-1)).to.include({ latitude: 48.12, longitude: -1.68 });
    const told = heard.events.map((event: StageElementEvent) => JSON.stringify(event));
    expect(told.join()).not.to.include('48.1');
    expect(JSON.stringify(heard.events.flatMap((event) => ('query' in event ? [event.query] : [])))).to.equal(
      '[{"radiusKm":20},{"radiusKm":20}]',
    );
  });
});
