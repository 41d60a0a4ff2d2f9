import { InseeCode } from '@1eleve1stage/sdk/contract';
import { expect } from 'chai';
import { FakeService } from './fake-service.js';
import { rennes } from './offers.js';
import { SearchHarness } from './search-harness.js';

describe('the place to search around', () => {
  it('takes the first commune of a name that was typed and not chosen', async () => {
    const page = await SearchHarness.open();
    await page.type('Près de quelle commune', 'rennes');
    await page.press('Chercher');
    await page.shows('à 20 km de Rennes au plus');
    expect(page.service.asked[0]).to.include({ place: rennes.code });
  });

  it('says that a commune is unknown, and searches nothing', async () => {
    const page = await SearchHarness.open();
    await page.type('Près de quelle commune', 'Zzz');
    await page.press('Chercher');
    await page.shows('Quelle commune ?');
    expect(page.service.asked).to.have.length(0);
    expect(page.field('Près').getAttribute('aria-invalid')).to.equal('true');
    expect(page.focused).to.equal('Près de quelle commune ?');
    // Said by more than a colour.
    expect(page.root.querySelector('.error .i')?.getBoundingClientRect().width).to.be.greaterThan(10);
    await page.type('Près de quelle commune', 'Rennes');
    expect(page.field('Près').hasAttribute('aria-invalid')).to.equal(false);
  });

  it('hands and software 13.12: asks which of several towns of one name is meant, and searches in none', async () => {
    const service = new FakeService();
    const [reunion, north] = ['97411', '93066'].map((code) => {
      return { ...rennes, code: InseeCode.parse(code), name: 'Saint-Denis', population: 150_000 };
    });
    const asked: string[] = [];
    service.client.places.suggest = async ({ q }) => {
      asked.push(q);
      return { places: [reunion, north].filter((place) => place !== undefined) };
    };
    const page = await SearchHarness.open({ service });
    await page.type('Près de quelle commune', 'Saint-Denis (93)');
    await page.press('Chercher');
    await page.shows('Quelle commune ?');
    expect(page.service.asked).to.have.length(0);
    expect(page.focused).to.equal('Près de quelle commune ?');
    // A department beside the name is for the service to read.
    expect(new Set(asked)).to.deep.equal(new Set(['Saint-Denis (93)']));
  });

  it('searches around the pupil only when asked, and never more precisely than a kilometre', async () => {
    const asks = withGeolocation((found) =>
      found({ coords: { latitude: 48.113_456, longitude: -1.676_543 } }),
    );
    const page = await SearchHarness.open();
    expect(asks.count).to.equal(0);
    await page.press('Utiliser ma position');
    await page.until(() => page.field('Près').value === 'Autour de toi');
    await page.press('Chercher');
    await page.shows('à 20 km de toi au plus');
    expect(page.service.asked).to.deep.equal([{ latitude: 48.11, longitude: -1.68, radiusKm: 20 }]);
    await page.press('Modifier');
    await page.type('Près de quelle commune', 'Ang');
    expect(page.field('Près').value).to.equal('Ang');
  });

  it('says that the position is not available, and what to do instead', async () => {
    withGeolocation((_found, refused) => refused());
    const page = await SearchHarness.open();
    await page.press('Utiliser ma position');
    await page.shows('Ta position n’est pas disponible');
    expect(page.said).to.include('Écris plutôt ta commune');
    await page.type('Près de quelle commune', 'Ren');
    expect(page.root.querySelector('form')?.textContent).not.to.include('Ta position n’est pas disponible');
  });
});

type Ask = (
  found: (position: { coords: { latitude: number; longitude: number } }) => void,
  refused: () => void,
) => void;

/** The device's position, as the test says. */
function withGeolocation(answer: Ask): { count: number } {
  const asks = { count: 0 };
  const getCurrentPosition: Ask = (found, refused) => {
    asks.count += 1;
    answer(found, refused);
  };
  Object.defineProperty(navigator, 'geolocation', { value: { getCurrentPosition }, configurable: true });
  return asks;
}

describe('a place preset by its code', () => {
  /** A service that names communes once told. */
  function naming(): { service: FakeService; name(): void } {
    const service = new FakeService();
    const { places } = service.client;
    const { get } = places;
    let name = (): void => undefined;
    const told = new Promise<void>((resolve) => (name = resolve));
    places.get = async (...asked) => {
      await told;
      return get(...asked);
    };
    return { service, name: () => name() };
  }

  it('is shown with its name from the first, so that nothing moves', async () => {
    const { service, name } = naming();
    const page = await SearchHarness.open({ service, attributes: { place: '35238' } });
    await page.until(() => service.asked.length > 0, 'a search');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(page.chips).to.deep.equal([]);
    expect(page.text).not.to.include('Modifier');
    name();
    await page.until(() => page.chips.length > 0, 'the chips');
    expect(page.chips[0]).to.equal('Rennes, 20 km');
    await page.shows('5 offres');
  });

  it('keeps no answer from the pupil when its name does not come', async () => {
    const page = await SearchHarness.open({ service: naming().service, attributes: { place: '35238' } });
    await page.shows('5 offres');
  });
});
