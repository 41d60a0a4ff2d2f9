import { expect } from 'chai';
import { schoolYearOf, weeksOfSchoolYear } from '@1eleve1stage/sdk/rules';
import { FakeService } from './fake-service.js';
import { anOffer } from './offers.js';
import { SearchHarness } from './search-harness.js';

const present = schoolYearOf(new Date());
const next = present + 1;
const NAME = `${present}-${next}`;
const weeks = weeksOfSchoolYear('troisieme', next);

/** Offers of the next school year alone. */
const nextYear = (): FakeService =>
  new FakeService(
    [1, 2].map((number) => anOffer(number, { weeks: [weeks[20], weeks[30]].flatMap((week) => week ?? []) })),
  );

describe('true to its words 13.3: another school year', () => {
  it('is a way out that says its name and what it gives, and is said wherever it is searched', async () => {
    const page = await SearchHarness.open({
      service: nextYear(),
      attributes: { year: String(present), q: 'stage' },
    });
    await page.shows('Aucune offre avec tous ces critères');
    await page.shows(`En ${NAME} : 2 offres`);
    await page.press(`En ${NAME}`);
    await page.shows('Stage numéro 1');
    expect(page.service.asked.at(-1)).to.deep.equal({ q: 'stage', year: next });
    expect(page.said).to.equal(`2 offres, en ${NAME}.`);
    expect(page.chips).to.deep.equal(['stage', `En ${NAME}`]);
    await page.press(`En ${NAME}`);
    await page.shows('Stage numéro 1');
    expect(page.service.asked.at(-1)).to.deep.equal({ q: 'stage' });
  });

  it('is said with the months of an open offer, and over its weeks', async () => {
    const page = await SearchHarness.open({
      service: nextYear(),
      attributes: { year: String(next), q: 'stage' },
    });
    await page.shows('Stage numéro 1');
    await page.press('Stage numéro 1');
    await page.until(() => new RegExp(`Deux semaines au choix, d.+ à \\S+ ${next}`).test(page.text));
    expect(page.text).to.include(`En ${NAME}`);
  });

  it('has a calendar of its own, under its name', async () => {
    const page = await SearchHarness.open({
      service: nextYear(),
      attributes: { year: String(next), grade: 'troisieme', q: 'stage', 'first-view': 'form' },
    });
    await page.press('Plus de critères');
    await page.shows(`En ${NAME}`);
    const groups = [...page.root.querySelectorAll('.month')];
    const last = groups.at(-1)?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    expect(
      last.map((id) => page.root.getElementById(id)?.textContent?.trim().replace(/\s+/g, ' ')),
    ).to.deep.equal([`En ${NAME}`, `Mai ${next}`]);
  });
});
