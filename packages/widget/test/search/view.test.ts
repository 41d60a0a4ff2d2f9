import { expect } from 'chai';
import fc from 'fast-check';
import { fridayOf, mondayOf, type IsoWeek, weekOf } from '@1eleve1stage/sdk/rules';
import { textsIn } from '#widget/words/texts.js';
import { webAddress } from '#widget/view/address.js';
import { chipsOf, summaryOf, whereOf } from '#widget/view/criteria-words.js';
import { dayParts } from '#widget/view/hours.js';
import { matched } from '#widget/view/matched.js';
import { sectorName } from '#widget/offer/by-line.js';
import { weekInWords } from '#widget/view/weeks.js';
import { noCriteria, toQuery, type Criteria } from '#widget/state/criteria.js';
import { collegeWeeks, rennes } from './offers.js';

const texts = textsIn('fr');
const now = new Date('2026-11-24T10:00:00Z');
const aWeek = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  .map(weekOf);

describe('weeks', () => {
  it('are said in words', () => {
    const said = (week: string): string => weekInWords(week as IsoWeek, texts);
    expect(said('2027-W02')).to.equal('du 11 au 15 janvier 2027');
    expect(said('2026-W49')).to.equal('du 30 novembre au 4 décembre 2026');
    expect(said('2026-W53')).to.equal('du 28 décembre 2026 au 1er janvier 2027');
    expect(said('2027-W05')).to.equal('du 1er au 5 février 2027');
    expect(weekInWords('2027-W13' as IsoWeek, texts, 'short')).to.equal('29 mars – 2 avril');
    expect(weekInWords('2027-W02' as IsoWeek, texts, 'yearless')).to.equal('du 11 au 15 janvier');
  });

  it('never show a number of week, and always both days', () => {
    fc.assert(
      fc.property(aWeek, (week) => {
        const said = weekInWords(week, texts);
        expect(said).not.to.match(/W\d|semaine/);
        expect(said)
          .to.include(String(fridayOf(week).getUTCDate()))
          .and.include(String(mondayOf(week).getUTCDate()));
      }),
    );
  });

  it('true to its words 13.3: say their year on a chip where it is not this school year', () => {
    const criteria = { ...noCriteria, weeks: ['2027-W02', '2028-W02'] as IsoWeek[] };
    expect(chipsOf(criteria, texts, now).map(({ label }) => label)).to.deep.equal([
      '11 – 15 janvier',
      '10 – 14 janvier 2028',
    ]);
    expect(summaryOf({ ...noCriteria, weeks: criteria.weeks.slice(1) }, texts, now).rest).to.deep.equal([
      'Partout en France',
      '10 – 14 janvier 2028',
    ]);
  });
});

describe('true to its words 13.3: a school year that is asked for', () => {
  const criteria = { ...noCriteria, year: 2028 };

  it('is said, and can be taken out', () => {
    expect(whereOf(criteria, texts)).to.equal('en 2027-2028');
    expect(summaryOf(criteria, texts, now).rest).to.deep.equal(['Partout en France', 'en 2027-2028']);
    const [chip] = chipsOf(criteria, texts, now);
    expect(chip).to.deep.equal({ of: 'year', label: 'En 2027-2028', without: { year: undefined } });
    expect(toQuery(criteria, {})).to.deep.equal({ year: 2028 });
  });

  it('is not said where weeks say theirs', () => {
    const withWeeks = { ...criteria, weeks: ['2027-W02'] as IsoWeek[] };
    expect(whereOf(withWeeks, texts)).to.equal('');
    expect(chipsOf(withWeeks, texts, now).map(({ of }) => of)).to.deep.equal(['weeks']);
  });
});

describe('French', () => {
  it('counts: nought and one are singular', () => {
    expect([0, 1, 2, 1234].map((n) => texts.results.total(n).replace(/\s/g, ' '))).to.deep.equal([
      '0 offre',
      '1 offre',
      '2 offres',
      '1 234 offres',
    ]);
    expect(texts.results.more(1).replace(/\s/g, ' ')).to.equal('Voir 1 offre de plus');
  });
});

describe('a sector', () => {
  it('is named in our language, or as the service does when it is newer than we are', () => {
    expect(sectorName({ code: 's31', name: 'IT' }, texts)).to.equal('Informatique et réseaux');
    // What a later service may send.
    const newer = { code: 's99', name: 'Espace' } as never;
    expect(sectorName(newer, texts)).to.equal('Espace');
  });
});

describe('criteria in words', () => {
  const criteria: Criteria = {
    ...noCriteria,
    words: 'dessin',
    grade: 'troisieme' as const,
    weeks: collegeWeeks.slice(0, 2),
    centre: { kind: 'commune' as const, code: rennes.code, name: 'Rennes' },
  };

  it('sum a search up on a line', () => {
    expect(summaryOf(criteria, texts, now)).to.deep.equal({
      what: 'dessin',
      rest: ['Rennes, 20\u00a0km', '3e', '2\u00a0semaines'],
    });
    expect(summaryOf(noCriteria, texts, now)).to.deep.equal({
      what: 'Tous les métiers',
      rest: ['Partout en France'],
    });
    expect(summaryOf({ ...noCriteria, sectors: ['s43'] }, texts, now).what).to.equal('Santé');
  });

  it('give each criterion a chip that takes out just that one', () => {
    const chips = chipsOf({ ...criteria, sectors: ['s43', 's31'], wheelchair: true }, texts, now);
    expect(chips).to.have.length(8);
    const { sectors } = { ...criteria, ...chips.find(({ label }) => label === 'Santé')?.without };
    expect(sectors).to.deep.equal(['s31']);
    expect(chips.reduce((left, { without }) => ({ ...left, ...without }), criteria).words).to.equal('');
  });

  it('say where, even before the commune has its name', () => {
    expect(whereOf(criteria, texts)).to.equal('à 20\u00a0km de Rennes au plus');
    expect(whereOf({ ...criteria, centre: { kind: 'commune', code: rennes.code } }, texts)).to.equal(
      'à 20\u00a0km au plus',
    );
    expect(whereOf(noCriteria, texts)).to.equal('');
  });
});

describe('an offer', () => {
  it('reads a day as two halves, or as one stretch over noon', () => {
    expect(dayParts({ start: '14:00', end: '17:00' })).to.deep.equal({
      kind: 'halves',
      morning: undefined,
      afternoon: { start: '14:00', end: '17:00' },
    });
    expect(dayParts({ start: '09:00', end: '16:00' })).to.deep.equal({
      kind: 'through',
      stretch: { start: '09:00', end: '16:00' },
    });
  });

  it('links to the web only', () => {
    expect(webAddress('https://a.fr/x')).to.equal('https://a.fr/x');
    for (const bad of ['javascript:alert(1)', ' javascript:x', 'data:text/html,x', '//a.fr', '', undefined]) {
      expect(webAddress(bad)).to.equal(undefined);
    }
  });
});

describe('what was typed', () => {
  it('is found in a name, accents and case aside, at the start of a word', () => {
    expect(matched('Angoulême', 'ango')).to.deep.equal({ before: '', match: 'Ango', after: 'ulême' });
    expect(matched('Saint-Étienne', 'etien').match).to.equal('Étien');
    expect(matched('Rennes', 'nes').match).to.equal('');
  });

  it('is found through ligatures and signs', () => {
    expect(matched('Collège du Sacré-Cœur', 'sacre cœu')).to.deep.equal({
      before: 'Collège du ',
      match: 'Sacré-Cœu',
      after: 'r',
    });
    expect(matched('L’Haÿ-les-Roses', "l'hay les").match).to.equal('L’Haÿ-les');
  });

  it('never loses a letter of the name', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, typed) => {
        const { before, match, after } = matched(name, typed);
        expect(before + match + after).to.equal(name);
      }),
    );
  });
});
