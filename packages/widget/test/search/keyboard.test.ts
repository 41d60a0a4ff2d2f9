import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
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
    await tabTo(page, 'semaine du', true);
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
