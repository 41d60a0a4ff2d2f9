import { expect } from 'chai';
import { afterApplyTextsIn } from '#widget/words/after-apply.js';
import { applyTextsIn } from '#widget/words/apply.js';
import { criteriaTextsIn } from '#widget/words/criteria.js';
import { ELEMENT_LANGUAGES } from '@1eleve1stage/sdk/rules';
import { toLanguage, type Language } from '#widget/words/language.js';
import { offerTextsIn } from '#widget/words/offer.js';
import { textsIn } from '#widget/words/texts.js';
import { loadTranslation } from '#widget/words/translations.js';
import { FakeRefusal, FakeService } from './fake-service.js';
import { SearchHarness, textOf } from './search-harness.js';

const place = '35238';

afterEach(() => document.documentElement.removeAttribute('lang'));

describe('the language', () => {
  it('is that of the page around', async () => {
    document.documentElement.lang = 'en-GB';
    const page = await SearchHarness.open({ attributes: { place } });
    await page.shows('5 offers');
    expect(page.text).to.include('within 20 km of Rennes').and.include('2 seats left of 3');
    expect(page.root.querySelector('[lang]')?.getAttribute('lang')).to.equal('en');
    expect(page.said).to.equal('5 offers within 20 km of Rennes.');
  });

  it('is French where the page speaks none of ours, or says nothing', async () => {
    document.documentElement.lang = 'de';
    const page = await SearchHarness.open({ attributes: { place } });
    await page.shows('5 offres');
  });

  it('is the one the element is asked for, before all', async () => {
    document.documentElement.lang = 'en';
    const page = await SearchHarness.open({ attributes: { place, language: 'fr-x-facile' } });
    await page.shows('5 stages');
    expect(page.text).to.include('Il reste 2 places').and.include('à moins de 20 km de Rennes');
    await page.press('Changer');
    await page.press('Plus de choix');
    await page.shows('Jusqu’où peux-tu aller ?');
  });

  it('changes without a new search, and what is written stays', async () => {
    const page = await SearchHarness.open({ attributes: { place } });
    await page.shows('5 offres');
    await page.press('Modifier');
    await page.type('Un métier', 'menuisier');
    page.element.setAttribute('lang', 'en');
    await page.shows('5 offers');
    expect(page.field('A job').value).to.equal('menuisier');
    expect(page.service.asked).to.have.length(1);
  });

  it('reaches the offer and its application', async () => {
    const page = await SearchHarness.open({ attributes: { place, language: 'en' } });
    await page.shows('5 offers');
    await page.press(page.cards[0] ?? '');
    await page.shows('Access and conditions');
    await page.press('Apply');
    const application = (): string =>
      page.root.querySelector('stage-application')?.shadowRoot?.textContent ?? '';
    await page.until(() => application().includes('First, you'));
  });

  it('reaches the names of sectors', async () => {
    const page = await SearchHarness.open({ attributes: { place, language: 'en', sectors: 's31' } });
    await page.shows('1 offer');
    expect(page.chips).to.include('Computing and networks');
    expect(page.text).to.include(' · Computing and networks').and.not.include('Informatique');
    await page.press('Edit');
    await page.press('More filters');
    await page.shows('See all 51 sectors');
    const boxes = [...page.root.querySelectorAll('.sectors .check')].map(textOf);
    expect(boxes).to.have.length(51);
    expect(boxes.slice(0, 2)).to.deep.equal([
      'Accounting, management, human resources',
      'Allied health care',
    ]);
  });

  it('reaches failures', async () => {
    const service = new FakeService();
    service.failures.push(new FakeRefusal('unavailable'));
    const page = await SearchHarness.open({ service, attributes: { place, language: 'en' } });
    await page.shows('The service is not responding');
  });

  it('reads from left to right on a page that reads from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const page = await SearchHarness.open({ attributes: { place } });
    await page.shows('5 offres');
    const card = page.root.querySelector('.card');
    expect(card && getComputedStyle(card).direction).to.equal('ltr');
    document.documentElement.removeAttribute('dir');
  });

  it('reads the tags that pages write', () => {
    const said = ['fr', 'fr-FR', 'FR-ca', 'en', 'en-US', ' en ', 'fr-x-facile', 'de', 'frp', ''].map(
      toLanguage,
    );
    expect(said).to.deep.equal([
      'fr',
      'fr',
      'fr',
      'en',
      'en',
      'en',
      'fr-x-facile',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a translation', () => {
  before(() => Promise.all(ELEMENT_LANGUAGES.map(loadTranslation)));

  /** Every text of a language, functions given something to say. */
  function textsOf(value: unknown, path = ''): [path: string, text: string][] {
    if (typeof value === 'string') return [[path, value]];
    if (typeof value === 'function' || typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, `${path}.${name}`));
  }
  const allIn = (language: Language): Map<string, string> =>
    new Map([
      ...textsOf(textsIn(language), 'texts'),
      ...textsOf(criteriaTextsIn(language), 'criteria'),
      ...textsOf(offerTextsIn(language), 'offer'),
      ...textsOf(applyTextsIn(language), 'apply'),
      ...textsOf(afterApplyTextsIn(language), 'after'),
    ]);

  it('into English leaves nothing in French', () => {
    const french = allIn('fr');
    const same = [...allIn('en')].filter(
      ([path, text]) => french.get(path) === text && /[a-z]{3}/.test(text),
    );
    expect(same.map(([path]) => path)).to.deep.equal([
      'texts.common.appName',
      // Offers are in French, and so are the words that find them.
      'texts.search.wordsExample',
      // Communication, maintenance and sport are the same words.
      ...['s13', 's35', 's47'].map((sector) => `texts.sectors.${sector}`),
      'offer.total',
      'apply.review.email',
    ]);
  });

  it('into easy French has short sentences', () => {
    const sentences = [...allIn('fr-x-facile')].flatMap(([path, text]) =>
      text.split(/(?<=[.!?…:]) /).map((sentence) => ({ path, words: sentence.split(/[ '’]/).length })),
    );
    const long = sentences.filter(({ words }) => words > 14);
    expect(long).to.deep.equal([]);
  });

  it('writes weeks in its own way', () => {
    const [monday, friday] = [new Date('2026-11-30'), new Date('2026-12-04')];
    const weeks = ELEMENT_LANGUAGES.map((language) => textsIn(language).weeks.long(monday, friday));
    expect(weeks).to.deep.equal([
      'du 30 novembre au 4 décembre 2026',
      '30 November to 4 December 2026',
      'du 30 novembre au 4 décembre 2026',
    ]);
    expect(textsIn('en').weeks.short(monday, friday)).to.equal('30 November – 4 December');
  });
});
