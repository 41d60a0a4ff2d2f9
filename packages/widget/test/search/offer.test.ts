import { expect } from 'chai';
import { StageApplyStartEvent, StageOfferOpenEvent } from '#widget/index.js';
import { anOffer, offers } from './offers.js';
import { FakeRefusal, FakeService } from './fake-service.js';
import { SearchHarness } from './search-harness.js';

async function openOffer(
  title: string,
  opening: Parameters<typeof SearchHarness.open>[0] = {},
): Promise<SearchHarness> {
  const page = await SearchHarness.open({ attributes: { place: '35238' }, ...opening });
  await page.shows(title);
  await page.press(title);
  await page.until(() => !!page.root.querySelector('.offer, .pane--offer .state'));
  await page.shows('Accès et conditions');
  return page;
}

describe('an offer', () => {
  it('answers what a pupil asks, in order, and has the focus', async () => {
    const page = await openOffer('Dans les coulisses');
    expect(page.focused).to.equal('Dans les coulisses d’une clinique vétérinaire');
    const order = [
      'Quand',
      'Où',
      'Places',
      'Pour qui',
      'Ce que tu vas voir et faire',
      'Qui t’accueille',
      'Choisis ta semaine',
      'Horaires et repas',
      'Y aller',
      'Accès et conditions',
    ];
    const places = order.map((title) => page.text.lastIndexOf(title));
    expect(places)
      .to.deep.equal([...places].sort((one, other) => one - other))
      .and.not.include(-1);
    expect(page.text).to.include('Élèves de 4e et de 3e').and.include('14 rue des Tilleuls, 35000 Rennes');
  });

  it('shows the town as strong as its other answers', async () => {
    const page = await openOffer('Dans les coulisses');
    const [when, where] = [...page.root.querySelectorAll('.keys dd')];
    const town = where?.querySelector('[lang="fr"]');
    expect(town?.textContent).to.equal('Rennes');
    for (const name of ['color', 'font-weight'])
      expect(getComputedStyle(town ?? page.element).getPropertyValue(name)).to.equal(
        getComputedStyle(when ?? page.element).getPropertyValue(name),
      );
  });

  it('reads its hours as a table', async () => {
    const page = await openOffer('Dans les coulisses');
    const rows = [...page.root.querySelectorAll('.hours tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) =>
        (cell.textContent ?? '').trim().replaceAll('\u00a0', ' '),
      ),
    );
    expect(rows).to.deep.equal([
      ['Jour', 'Matin', 'Après-midi'],
      ['Lundi, mardi', '9 h à 12 h', '13 h à 16 h 30'],
      ['Mercredi', '9 h à 12 h 30', 'Libre'],
      ['Jeudi, vendredi', '9 h à 12 h', '13 h à 16 h'],
      ['Total', '28 h 30 dans la semaine'],
    ]);
  });

  it('goes back to its card, with the button and with Escape', async () => {
    const page = await openOffer('Menuisier, menuisière');
    await page.press('Retour aux 5 offres');
    expect(page.focused).to.include('Menuisier');
    await page.press('Boulanger');
    await page.until(() => !!page.root.querySelector('.offer'));
    page.root.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await page.until(() => !page.root.querySelector('.offer'));
    expect(page.focused).to.include('Boulanger');
  });

  it('takes the place of the list in a narrow container, and stands beside it in a wide one', async () => {
    const narrow = await openOffer('Menuisier', { width: 360, attributes: { place: '35238' } });
    expect(narrow.root.querySelector<HTMLElement>('.cards')?.offsetParent).to.equal(null);
    const wide = await openOffer('Menuisier', { width: 1100, attributes: { place: '35238' } });
    expect(wide.root.querySelector<HTMLElement>('.cards')?.offsetParent).not.to.equal(null);
    expect(wide.root.querySelector('[aria-current=true]')?.textContent).to.include('Menuisier');
    expect(() => wide.button('Retour aux')).to.throw();
  });

  it('offers the choice of a week, and of two in seconde', async () => {
    const college = await openOffer('Dans les coulisses');
    const [first, second] = college.root.querySelectorAll<HTMLInputElement>('.pick input');
    second?.click();
    await college.settled();
    expect([first?.checked, second?.checked]).to.deep.equal([false, true]);
    first?.click();
    await college.settled();
    expect([first?.checked, second?.checked]).to.deep.equal([true, false]);

    const lycee = await openOffer('Dix jours');
    for (const box of lycee.root.querySelectorAll<HTMLInputElement>('.pick input')) {
      box.click();
      await lycee.settled();
    }
    expect(lycee.root.querySelectorAll('.pick input:checked')).to.have.length(2);
  });

  it('shows the seats that are left now, not when the list came', async () => {
    const service = new FakeService([anOffer(1, { title: 'Soudure', seats: { total: 4, remaining: 4 } })]);
    const page = await SearchHarness.open({ service, attributes: { place: '35238' } });
    await page.shows('4 places libres sur 4');
    service.known[0] = anOffer(1, { title: 'Soudure', seats: { total: 4, remaining: 1 } });
    await page.press('Soudure');
    await page.shows('1 place libre sur 4');
    expect(page.text).to.include('à 2,2 km');
  });

  it('says that an offer is paused, and until when', async () => {
    const service = new FakeService([anOffer(1, { title: 'Soudure' })]);
    const page = await SearchHarness.open({ service, attributes: { place: '35238' } });
    await page.shows('Soudure');
    service.readFailures.push(new FakeRefusal('offer_not_found', undefined, '2027-03-14T23:00:00.000Z'));
    await page.press('Soudure');
    await page.shows('L’offre doit revenir le 15 mars');
    expect(page.focused).to.equal('Cette offre est en pause pour le moment');
  });

  it('says that an offer is no longer there', async () => {
    const service = new FakeService([anOffer(1, { title: 'Soudure' }), anOffer(2, { title: 'Forge' })]);
    const page = await SearchHarness.open({ service, attributes: { place: '35238' } });
    await page.shows('Soudure');
    service.known.shift();
    await page.press('Soudure');
    await page.shows('Cette offre n’est plus en ligne');
    expect(page.focused).to.equal('Cette offre n’est plus en ligne');
    await page.press('Voir les autres offres');
    await page.until(() => !page.text.includes('n’est plus en ligne'));
  });

  it('sends to the publisher’s own page where the offer says so', async () => {
    const page = await openOffer('Boulanger');
    const link = page.button('Candidater sur son site') as HTMLAnchorElement;
    expect(link.href).to.equal('https://trois-epis.example/stage');
    expect(link.rel).to.include('noopener');
  });

  it('opens the application with the offer and the week, and comes back', async () => {
    const page = await openOffer('Dans les coulisses');
    page.root.querySelector<HTMLInputElement>('.pick input')?.click();
    await page.settled();
    const told: StageApplyStartEvent[] = [];
    page.element.addEventListener('stage-apply-start', (event) => told.push(event));
    await page.press('Je candidate');
    await page.until(() => !!page.root.querySelector('stage-application'));
    expect(told[0]?.offer.title).to.include('clinique');
    expect(told[0]?.weeks).to.deep.equal(offers[0]?.weeks.slice(0, 1));
    page.root.querySelector('stage-application')?.dispatchEvent(new Event('apply-left'));
    await page.until(() => !!page.root.querySelector('.offer'));
    expect(page.focused).to.include('clinique');
  });

  it('leaves an offer and an application to the page that cancels their event', async () => {
    const page = await SearchHarness.open({ attributes: { place: '35238' } });
    await page.shows('Menuisier');
    page.element.addEventListener('stage-offer-open', (event) => event.preventDefault(), { once: true });
    await page.press('Menuisier');
    expect(page.root.querySelector('.pane--offer')).to.equal(null);
    const told = new Promise<Event>((resolve) =>
      page.element.addEventListener('stage-offer-open', resolve, { once: true }),
    );
    await page.press('Menuisier');
    expect(((await told) as StageOfferOpenEvent).offer.title).to.include('Menuisier');
    await page.until(() => !!page.root.querySelector('.offer'));
    page.element.addEventListener('stage-apply-start', (event) => event.preventDefault());
    await page.press('Je candidate');
    expect(page.root.querySelector('.offer')).not.to.equal(null);
  });
});
