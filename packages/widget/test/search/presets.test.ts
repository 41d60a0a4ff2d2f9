import { expect } from 'chai';
import { FakeService } from './fake-service.js';
import { SearchHarness } from './search-harness.js';

/** What is written to the console while something runs; its words come when there is something to say. */
async function warningsOf(act: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...parts: unknown[]) => void said.push(parts.join(' '));
  try {
    await act();
    for (let turn = 0; said.length === 0 && turn < 200; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  } finally {
    console.warn = warn;
  }
  return said;
}

describe('the attributes', () => {
  it('bring the first results without typing, under the name of the commune', async () => {
    const page = await SearchHarness.open({
      attributes: { place: '35238', 'radius-km': '5', grade: 'troisieme' },
    });
    await page.shows('à 5 km de Rennes au plus');
    expect(page.service.asked).to.deep.equal([{ place: '35238', radiusKm: 5, grade: 'troisieme' }]);
    expect(page.focused).to.equal('');
    await page.press('Modifier');
    expect(page.field('Près de quelle commune').value).to.equal('Rennes (35000)');
    expect(page.field('3e').checked).to.equal(true);
  });

  it('limit the search to an employer, a school and sectors, which chips do not take out', async () => {
    const page = await SearchHarness.open({
      attributes: { employer: 'Aux Trois Épis', school: '0350030t', sectors: 's12, s31' },
    });
    await page.shows('1 offre Aux Trois Épis');
    expect(page.service.asked).to.deep.equal([
      { sectors: ['s12', 's31'], employer: 'Aux Trois Épis', school: '0350030T' },
    ]);
    expect(page.chips).to.deep.equal(['Commerce et distribution', 'Informatique et réseaux']);
  });

  it('are read again when the page changes them', async () => {
    const page = await SearchHarness.open({ attributes: { place: '35238' } });
    await page.shows('5 offres');
    page.element.setAttribute('q', 'menuisier');
    await page.shows('1 offre');
    expect(page.service.asked.at(-1)).to.include({ q: 'menuisier', place: '35238' });
  });

  const wrong: Record<string, string> = {
    place: 'Rennes',
    'radius-km': '500',
    grade: '3e',
    sectors: 's12,s99',
    weeks: '2027-W54',
    school: '0350030A',
    q: 'x'.repeat(201),
    theme: 'noir',
    locked: 'place,sort',
    'page-size': '0',
    'first-view': 'map',
    'offer-id': '12',
    language: 'de',
  };
  for (const [name, value] of Object.entries(wrong)) {
    it(`leave out ${name}="${value.slice(0, 10)}" and say what to write instead`, async () => {
      const service = new FakeService();
      const warnings = await warningsOf(() =>
        SearchHarness.open({ service, attributes: { [name]: value, employer: 'x' } }),
      );
      expect(warnings.filter((warning) => warning.includes(`${name}="`))).to.have.length(1);
      expect(warnings[0]).to.match(/write/);
      expect(service.asked).to.deep.equal([{ employer: 'x' }]);
    });
  }

  it('leave the link of the page in place when nothing says where the service is', async () => {
    const said = await warningsOf(async () => {
      document.body.innerHTML =
        '<stage-search place="35238"><a href="https://stages.example/">Voir</a></stage-search>';
      await document.querySelector('stage-search')?.updateComplete;
    });
    const link = document.querySelector<HTMLElement>('stage-search a');
    expect(link?.offsetParent).not.to.equal(null);
    expect(said.join()).to.include('api=');
  });

  it('say that the offers are invented when the key is a test one', async () => {
    const page = await SearchHarness.open({ attributes: { key: 'pk_test_x' } });
    expect(page.text).to.include('Mode d’essai.');
    const live = await SearchHarness.open({ attributes: { key: 'pk_live_x' } });
    expect(live.text).not.to.include('Mode d’essai.');
  });
});
