import { expect } from 'chai';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { SearchHarness } from './search-harness.js';

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

/** Goes on with Tab, or back with Shift, until something of that name has the focus. */
async function tabTo(page: SearchHarness, name: string, shift = false): Promise<void> {
  if (shift) await sendKeys({ down: 'Shift' });
  for (let stop = 0; !page.focused.includes(name); stop += 1) {
    if (stop > 80) throw new Error(`Tab never reached « ${name} »; focus on « ${page.focused} »`);
    await press('Tab');
  }
  if (shift) await sendKeys({ up: 'Shift' });
}

describe('with the keyboard alone', () => {
  it('a pupil searches, opens an offer, comes back and opens another', async () => {
    const page = await SearchHarness.open();
    await tabTo(page, '4e');
    await press('ArrowRight');
    expect(page.field('3e').checked).to.equal(true);
    await tabTo(page, 'Près de quelle commune');
    await sendKeys({ type: 'Ren' });
    await page.until(() => page.suggestions.length > 0);
    await press('ArrowDown', 'Enter');
    expect(page.field('Près').value).to.equal('Rennes (35000)');
    expect(page.service.asked, 'Enter chose a suggestion, nothing more').to.have.length(0);
    await press('Enter');
    await page.shows('4 offres');
    expect(page.focused).to.equal('4 offres');

    await tabTo(page, 'Dans les coulisses');
    await press('Enter');
    await page.until(
      () =>
        page.focused === 'Dans les coulisses d’une clinique vétérinaire' &&
        !!page.root.querySelector('.offer'),
    );
    await press('Escape');
    await page.until(() => !page.root.querySelector('.offer'));
    expect(page.focused).to.include('Dans les coulisses');
    await press('Tab');
    expect(page.focused, 'one stop a card').to.include('Avec l’équipe informatique');
  });

  it('ticks a week and takes a chip out', async () => {
    const page = await SearchHarness.open({ attributes: { place: '35238', grade: 'troisieme' } });
    await page.shows('4 offres');
    await tabTo(page, 'Modifier');
    await press('Enter');
    expect(page.focused).to.equal('Modifier');
    await tabTo(page, 'Plus de critères');
    await press('Space');
    await page.until(() => page.text.includes('Quand ?'));
    expect(page.focused).to.include('Moins de critères');
    await tabTo(page, 'semaine du');
    await press('Space');
    await page.until(() => page.text.includes('1 actif'));
    await tabTo(page, 'Rennes, 20 km');
    await press('Enter');
    await page.until(() => page.chips.length === 2);
    expect(page.focused).to.include('3e');
  });
});

describe('the field of the commune', () => {
  async function typed(text: string): Promise<SearchHarness> {
    const page = await SearchHarness.open();
    await tabTo(page, 'Près de quelle commune');
    await sendKeys({ type: text });
    await page.until(() => page.suggestions.length > 0);
    return page;
  }

  function active(page: SearchHarness): string | undefined {
    const id = page.field('Près').getAttribute('aria-activedescendant');
    return (id && page.root.getElementById(id)?.textContent?.trim()) || undefined;
  }

  it('suggests by name and by postcode, and says how many', async () => {
    const byName = await typed('ang');
    expect(byName.suggestions.map((option) => option.textContent?.trim().slice(0, 6))).to.deep.equal([
      'Angers',
      'Anglet',
      'Angoul',
    ]);
    expect(byName.said).to.equal('3 communes. Flèches pour parcourir.');
    expect(byName.suggestions[0]?.querySelector('mark')?.textContent).to.equal('Ang');
    const byPostcode = await typed('352');
    expect(byPostcode.suggestions).to.have.length(1);
  });

  it('goes round with the arrows, the focus staying in the field', async () => {
    const page = await typed('ang');
    expect(active(page)).to.equal(undefined);
    await press('ArrowDown');
    expect(active(page)).to.include('Angers');
    await press('ArrowUp', 'ArrowUp');
    expect(active(page)).to.include('Angoulême');
    await press('ArrowDown');
    expect(active(page)).to.equal(undefined);
    expect(page.focused).to.include('Près de quelle commune');
  });

  it('closes with Escape, then clears with it', async () => {
    const page = await typed('ang');
    await press('Escape');
    expect(page.suggestions).to.have.length(0);
    expect(page.field('Près').value).to.equal('ang');
    await press('Escape');
    expect(page.field('Près').value).to.equal('');
  });

  it('keeps what is typed on Tab', async () => {
    const page = await typed('ang');
    await press('ArrowDown', 'Tab');
    expect(page.suggestions).to.have.length(0);
    expect(page.field('Près').value).to.equal('ang');
  });

  it('tells the relations of the pattern', async () => {
    const page = await typed('ang');
    const field = page.field('Près');
    expect(field.getAttribute('role')).to.equal('combobox');
    expect(field.getAttribute('aria-expanded')).to.equal('true');
    expect(
      page.root.getElementById(field.getAttribute('aria-controls') ?? '')?.getAttribute('role'),
    ).to.equal('listbox');
    await press('Escape');
    expect(field.getAttribute('aria-expanded')).to.equal('false');
  });
});

describe('audited 13.17: the other criteria', () => {
  it('follow their button, which stays in sight and keeps the focus', async () => {
    const page = await SearchHarness.open({ attributes: { grade: 'troisieme' } });
    await tabTo(page, 'Plus de critères');
    await press('Enter');
    await page.until(() => page.text.includes('Jusqu’à quelle distance'));
    const button = page.button('Moins de critères');
    expect(page.root.activeElement).to.equal(button);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    const panel = page.root.getElementById(button.getAttribute('aria-controls') ?? '');
    expect(panel?.getBoundingClientRect().top).to.be.at.least(button.getBoundingClientRect().bottom);
    expect(button.getBoundingClientRect().bottom).to.be.at.most(innerHeight);

    await press('Tab');
    expect(panel?.contains(page.root.activeElement)).to.equal(true);
    await tabTo(page, 'Voir les 51 secteurs');
    await press('Tab');
    expect(page.focused).to.equal('Chercher');

    await tabTo(page, 'Moins de critères', true);
    await press('Space');
    expect(page.root.activeElement).to.equal(button);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(button.hasAttribute('aria-controls')).to.equal(false);
    await press('Tab');
    expect(page.focused).to.equal('Chercher');
  });

  for (const width of [320, 700, 1200]) {
    it(`are read in the order they are seen, at ${width} px`, async () => {
      await setViewport({ width: width + 40, height: 900 });
      const page = await SearchHarness.open({ width, attributes: { grade: 'troisieme' } });
      await page.press('Plus de critères');
      await page.until(() => page.text.includes('Quand'));
      const [button, panel, go] = [
        page.button('Moins de critères'),
        page.root.getElementById('more'),
        page.button('Chercher'),
      ].map((one) => one?.getBoundingClientRect());
      expect(button?.bottom).to.be.at.most(panel?.top ?? 0);
      expect(panel?.bottom).to.be.at.most(go?.top ?? 0);
      await setViewport({ width: 800, height: 600 });
    });
  }
});
