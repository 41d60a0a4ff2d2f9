import { expect } from 'chai';
import { noAnswer } from './fake-service.js';
import { SearchHarness } from './search-harness.js';

/** A search from its button whose answer is on its way, the form still open under its summary. */
async function searching(): Promise<SearchHarness> {
  const page = await SearchHarness.open();
  page.service.isHolding = true;
  await page.press('Chercher');
  await page.shows('Modifier');
  return page;
}

async function answer(page: SearchHarness): Promise<void> {
  page.service.held.at(-1)?.letThrough();
  await page.shows('5 offres');
}

/** True where the questions are on screen. */
function isFormOpen(page: SearchHarness): boolean {
  const [isOpen, expanded] = [!!page.root.querySelector('form'), page.button('Modifier').ariaExpanded];
  expect(expanded, 'what the button says of it').to.equal(String(isOpen));
  return isOpen;
}

describe('a link to an offer', () => {
  it('is never another offer’s, whatever answer comes as it is pressed', async () => {
    const page = await SearchHarness.open({ attributes: { place: '35238' } });
    await page.until(() => page.cards.length > 1, 'the offers');
    const [card] = page.root.querySelectorAll('article.card a');
    const [first, title] = [page.cards[0], card?.textContent];
    page.service.known.push(...page.service.known.splice(0, 1));
    await page.order('recent');
    await page.until(() => page.cards[0] !== first, 'another order');
    expect(card?.textContent).to.equal(title);
  });
});

describe('what a person does while a search is on its way', () => {
  it('is nothing: the form gives way with the answer, whose title has the focus', async () => {
    const page = await searching();
    expect(isFormOpen(page)).to.equal(true);
    await answer(page);
    expect(isFormOpen(page)).to.equal(false);
    expect(page.focused).to.equal('5 offres');
  });

  it('is to write: what is written, its field and the focus stay where they are', async () => {
    const page = await searching();
    await page.type('Un métier', 'boul');
    await answer(page);
    expect(page.focused).to.equal('Un métier, une envie');
    await page.type('Un métier', 'boulanger');
    page.service.isHolding = false;
    await page.press('Chercher');
    await page.shows('1 offre');
    expect(isFormOpen(page), 'a search that is waited for again').to.equal(false);
  });

  it('is to write, and stays so where the service does not answer', async () => {
    const page = await searching();
    await page.type('Un métier', 'boul');
    page.service.failures.push(noAnswer);
    page.service.held[0]?.letThrough();
    await page.shows('Le service ne répond pas');
    expect(page.focused).to.equal('Un métier, une envie');
  });

  it('is to write on while the commune is looked up, which nobody knows', async () => {
    const page = await SearchHarness.open();
    await page.type('Près de quelle commune', 'Nulle part');
    let answered: (() => void) | undefined;
    const { places } = page.service.client;
    places.suggest = async () => {
      await new Promise<void>((resolve) => (answered = resolve));
      return { places: [] };
    };
    await page.press('Chercher');
    await page.type('Un métier', 'boul');
    answered?.();
    await page.shows('Vérifie le nom');
    expect(page.focused).to.equal('Un métier, une envie');
  });

  it('is to put the form away, or to take it up again: it stays so', async () => {
    const page = await searching();
    await page.press('Modifier');
    expect(isFormOpen(page)).to.equal(false);
    await page.press('Modifier');
    expect(isFormOpen(page)).to.equal(true);
    await answer(page);
    expect(isFormOpen(page)).to.equal(true);
    expect(page.focused).to.equal('Modifier');
  });

  it('is to ask for the other criteria, which stay', async () => {
    const page = await searching();
    await page.press('Plus de critères');
    await page.shows('Secteurs');
    await answer(page);
    expect(page.text).to.include('Moins de critères').and.include('Secteurs');
  });

  it('is to press « Modifier »: the answer comes under the finger, and the press does what was seen', async () => {
    const page = await searching();
    const button = page.button('Modifier');
    button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    const told = new Promise((resolve) => {
      page.element.addEventListener('stage-results', resolve, { once: true });
    });
    page.service.held[0]?.letThrough();
    await told;
    expect(isFormOpen(page), 'nothing moves under a finger').to.equal(true);
    button.click();
    await page.shows('5 offres');
    expect(isFormOpen(page)).to.equal(false);
  });
});
