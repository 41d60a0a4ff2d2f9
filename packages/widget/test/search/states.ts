import { FakeRefusal, FakeService, noAnswer } from './fake-service.js';
import { manyOffers, offers, rennes } from './offers.js';
import { SearchHarness } from './search-harness.js';

/** A word that nobody can wrap, and a search that is read otherwise in every way. */
const LONG = 'anticonstitutionnellementissime';
const MISREAD = `boulengé ${LONG} rennes 🦑`;

/** What the search may show. */
export interface State {
  name: string;
  /** A state that has only its own name to wait for is reached by `open`. */
  open(width: number): Promise<SearchHarness>;
}

function preset(
  shows: string,
  failures: Error[] = [],
  attributes: Record<string, string> = {},
): State['open'] {
  return async (width) => {
    const service = new FakeService([...offers, ...manyOffers(17)]);
    service.failures.push(...failures);
    const page = await SearchHarness.open({ service, width, attributes: { place: '35238', ...attributes } });
    await page.shows(shows);
    return page;
  };
}

async function opened(width: number, title: string): Promise<SearchHarness> {
  const page = await preset('22 offres')(width);
  await page.press(title);
  await page.shows('Accès et conditions');
  return page;
}

async function openedFrom(
  width: number,
  shows: string,
  trouble: (service: FakeService) => void,
): Promise<SearchHarness> {
  const page = await preset('22 offres')(width);
  trouble(page.service);
  await page.press('Dans les coulisses');
  await page.until(() => !!page.root.querySelector('.pane--offer')?.textContent.includes(shows));
  return page;
}

/** Every state of the search, of its answer and of an offer, but for the languages. */
export const searchStates: State[] = [
  { name: 'the form', open: (width) => SearchHarness.open({ width, attributes: { key: 'pk_test_x' } }) },
  {
    name: 'suggestions',
    async open(width: number): Promise<SearchHarness> {
      const page = await SearchHarness.open({ width });
      await page.type('Près de quelle commune', 'Ang');
      await page.until(() => page.suggestions.length > 0);
      page.field('Près').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
      await page.settled();
      return page;
    },
  },
  {
    name: 'an unknown commune',
    async open(width: number): Promise<SearchHarness> {
      const page = await SearchHarness.open({ width });
      await page.type('Près de quelle commune', 'Zzz');
      await page.press('Chercher');
      await page.shows('Vérifie le nom, ou ajoute');
      return page;
    },
  },
  {
    name: 'every criterion',
    async open(width: number): Promise<SearchHarness> {
      const page = await SearchHarness.open({ width, attributes: { grade: 'troisieme' } });
      await page.press('Plus de critères');
      await page.until(() => page.text.includes('Quand ?'));
      await page.press('Voir les 51 secteurs');
      page.root.querySelector<HTMLElement>('.week input')?.click();
      await page.settled();
      return page;
    },
  },
  {
    name: 'the wait',
    async open(width: number): Promise<SearchHarness> {
      const service = new FakeService();
      service.isHolding = true;
      const page = await SearchHarness.open({ service, width, attributes: { place: '35238' } });
      await page.shows('Recherche en cours…');
      return page;
    },
  },
  { name: 'results', open: preset('21 offres', [], { grade: 'troisieme' }) },
  {
    name: 'words read otherwise',
    async open(width: number): Promise<SearchHarness> {
      const service = new FakeService([...offers, ...manyOffers(17)]);
      service.interpretations[MISREAD] = {
        mended: [{ typed: 'boulengé', read: 'boulanger' }],
        kept: 'boulanger',
        leftOut: [LONG],
        place: { ...rennes, radiusKm: 50 },
        unread: ['🦑'],
      };
      const page = await SearchHarness.open({ service, width, attributes: { q: MISREAD } });
      await page.shows('Rien pour tous ces mots');
      return page;
    },
  },
  { name: 'no result', open: preset('1 offre', [], { q: 'boulanger', sectors: 's31' }) },
  { name: 'an offer', open: (width) => opened(width, 'Dans les coulisses') },
  { name: 'an offer for the 2de', open: (width) => opened(width, 'Dix jours') },
  {
    name: 'an offer on its way',
    open: (width) =>
      openedFrom(width, 'Le détail du stage arrive…', (service) => (service.isHoldingReads = true)),
  },
  {
    name: 'an offer that did not come whole',
    open: (width) =>
      openedFrom(width, 'Le détail du stage n’est pas arrivé', (service) =>
        service.readFailures.push(noAnswer),
      ),
  },
  {
    name: 'an offer gone',
    open: (width) =>
      openedFrom(width, 'Cette offre n’est plus en ligne', (service) =>
        service.readFailures.push(new FakeRefusal('offer_not_found')),
      ),
  },
  {
    name: 'an offer paused',
    open: (width) =>
      openedFrom(width, 'Cette offre est en pause', (service) =>
        service.readFailures.push(new FakeRefusal('offer_not_found', undefined, '2027-03-14T23:00:00.000Z')),
      ),
  },
  { name: 'the service down', open: preset('Le service ne répond pas', [noAnswer]) },
  {
    name: 'a key refused',
    open: preset('Les offres ne s’affichent pas ici', [new FakeRefusal('key_invalid')]),
  },
  {
    name: 'a criterion refused',
    open: preset('Cette recherche n’est pas passée', [new FakeRefusal('invalid_request')]),
  },
];
