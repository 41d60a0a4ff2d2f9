import { expect } from 'chai';
import type { Interpretation } from '@1eleve1stage/sdk/contract';
import { FakeService } from './fake-service.js';
import { rennes } from './offers.js';
import { SearchHarness } from './search-harness.js';

const AS_TYPED: Interpretation = { mended: [], kept: '', leftOut: [], unread: [] };
const MENDED: Interpretation = {
  ...AS_TYPED,
  mended: [{ typed: 'boulengé', read: 'boulanger' }],
  kept: 'boulanger',
};

async function read(
  words: string,
  interpretation: Interpretation,
  attributes: Record<string, string> = {},
): Promise<SearchHarness> {
  const service = new FakeService();
  service.interpretations[words] = interpretation;
  const page = await SearchHarness.open({ service, attributes });
  await page.type('Un métier', words);
  await page.press('Chercher');
  await page.until(() => page.said.includes('.') && !page.said.includes('en cours'));
  return page;
}

describe('words that are read otherwise than typed', () => {
  it('are said with what was found, once; the title has the focus', async () => {
    const page = await read('boulengé', MENDED);
    expect(page.said).to.equal('1 offre. Résultats pour « boulanger ».');
    expect(page.focused).to.equal('1 offre');
    expect(page.text.split('Résultats pour « boulanger ».')).to.have.length(3);
  });

  it('are searched as typed by a button; a chip says so, and takes it back', async () => {
    const page = await read('boulengé', MENDED);
    await page.press('Chercher plutôt « boulengé »');
    await page.shows('Aucune offre avec tous ces critères');
    expect(page.service.asked.at(-1)).to.deep.equal({ q: 'boulengé', asTyped: true });
    expect(page.focused).to.equal('Aucune offre avec tous ces critères');
    expect(page.chips).to.deep.equal(['boulengé', 'Tes mots, tels quels']);
    await page.press('Tes mots, tels quels');
    await page.shows('Résultats pour « boulanger »');
    expect(page.service.asked.at(-1)).to.deep.equal({ q: 'boulengé' });
  });

  it('are read anew once others are written', async () => {
    const page = await read('boulengé', MENDED);
    await page.press('Chercher plutôt');
    await page.shows('Aucune offre avec');
    await page.press('Modifier');
    await page.type('Un métier', 'menuisier');
    await page.press('Chercher');
    await page.shows('1 offre');
    expect(page.service.asked.at(-1)).to.deep.equal({ q: 'menuisier' });
  });

  it('name a place, which the summary has, too, and which can be dropped', async () => {
    const place = { ...rennes, radiusKm: 50 };
    const page = await read('boulanger rennes', { ...AS_TYPED, kept: 'boulanger', place });
    expect(page.said).to.equal('1 offre. Rien à moins de 20 km de Rennes (35). Voici à 50 km au plus.');
    const summary = page.root.querySelector('.summary__t')?.textContent;
    expect(summary).to.include('Rennes, 50').and.not.include('Partout en France');
    await page.press('Chercher « boulanger » partout en France');
    await page.until(() => page.chips.join() === 'boulanger');
    expect(page.service.asked.at(-1)).to.deep.equal({ q: 'boulanger' });
  });

  it('name a place, around which the offers may be ordered', async () => {
    const words = 'boulanger rennes';
    const place = { ...rennes, radiusKm: 20 };
    const page = await read(words, { ...AS_TYPED, kept: 'boulanger', place });
    expect([...page.orders.options].map(({ text }) => text.trim())).to.deep.equal([
      'Les plus ressemblantes',
      'Proches et peu demandées',
      'Les plus proches',
      'Les plus récentes',
    ]);
    expect(page.orders.value).to.equal('relevance');
    await page.order('distance');
    await page.until(() => page.service.asked.length === 2);
    expect(page.service.asked.at(-1)).to.deep.equal({ q: words, sort: 'distance' });
    await page.until(() => page.orders.value === 'distance');
  });

  it('name a place alone, whose offers resemble nothing', async () => {
    const page = await read('rennes', { ...AS_TYPED, place: { ...rennes, radiusKm: 20 } });
    expect([...page.orders.options].map(({ value }) => value)).to.deep.equal([
      'recommended',
      'distance',
      'newest',
    ]);
    expect(page.orders.value).to.equal('recommended');
  });

  it('are said of an empty answer, which has nothing to go back to', async () => {
    const page = await read('licornne', { ...MENDED, kept: 'licorne' });
    expect(page.said).to.match(/^Aucune offre\..* Rien non plus pour « licorne »\.$/);
    await page.shows('Chercher sans « licornne »');
    expect(page.text).not.to.include('plutôt');
  });

  it('tell what was not read, and what was done where there was nothing else', async () => {
    const page = await read('🦑', { ...AS_TYPED, unread: ['🦑'] });
    await page.shows('5 offres');
    expect(page.text).to.include('Nous n’avons pas pu lire « 🦑 ». Écris plutôt un mot.');
    expect(page.text).to.include('En attendant, nous avons cherché sans.');
  });

  it('stay as read where the page locked them', async () => {
    const service = new FakeService();
    service.interpretations['boulengé'] = MENDED;
    const page = await SearchHarness.open({ service, attributes: { q: 'boulengé', locked: 'q' } });
    await page.shows('Résultats pour « boulanger »');
    expect(page.text).not.to.include('Chercher plutôt');
  });

  it('are said in English and in easy French, with what is French marked', async () => {
    const page = await read('boulengé', MENDED);
    page.element.setAttribute('language', 'en');
    await page.shows('Results for “boulanger”.');
    const marked = [...page.root.querySelectorAll('.stack-s [lang=fr]')].map((one) => one.textContent);
    expect(marked).to.deep.equal(['boulanger']);
    page.element.setAttribute('language', 'fr-x-facile');
    await page.shows('Voici les stages pour « boulanger ».');
  });

  it('are as typed from the first where the page, or its address, says so', async () => {
    const page = await SearchHarness.open({ attributes: { q: 'boulengé', 'as-typed': 'true' } });
    await page.shows('Tes mots, tels quels');
    expect(page.service.asked).to.deep.equal([{ q: 'boulengé', asTyped: true }]);
  });
});
