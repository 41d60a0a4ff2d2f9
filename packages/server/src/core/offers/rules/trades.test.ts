import { describe, expect, test } from 'vitest';
import { SETTINGS } from './settings/index.js';
import { sectorOfWords, titleForBoth } from './trades.js';

describe('a title in both genders', () => {
  test.each([
    ['Boulanger', 'Boulanger, boulangère'],
    ['boulangère en quartier', 'Boulanger, boulangère en quartier'],
    ['Mécanicien automobile', 'Mécanicien, mécanicienne automobile'],
    ['Éleveur de brebis', 'Éleveur, éleveuse de brebis'],
  ])('%s could be %s', (title, proposed) => {
    expect(titleForBoth(title)).toBe(proposed);
    expect(titleForBoth(proposed)).toBeUndefined();
  });

  test.each([
    'Boulanger·ère',
    'Boulanger(ère) du port',
    'Boulanger / boulangère',
    'Boulanger ou boulangère',
    'Fleuriste',
    'Atelier vélo',
    'Découverte de la mairie',
    '',
    '!',
  ])('%s stays as it is', (title) => {
    expect(titleForBoth(title)).toBeUndefined();
  });
});

describe('the sector of words', () => {
  test.each([
    ['Boulangère', 's28'],
    ['Stage à la boulangerie du port', 's28'],
    ['Éleveuse de chèvres', 's51'],
  ])('%s is of %s', (title, sector) => {
    expect(sectorOfWords([title])).toBe(sector);
  });

  test('is that of the title first, then of what is told', () => {
    expect(sectorOfWords(['Une semaine chez nous', 'Le fournil de la boulangerie'])).toBe('s28');
    expect(sectorOfWords(['Une semaine chez nous'])).toBeUndefined();
    expect(sectorOfWords([])).toBeUndefined();
  });

  test('of nearly every job that is known is one where it is done', () => {
    const jobs = SETTINGS.flatMap(({ jobs }) => jobs);
    const sectorsOf = (job: string) =>
      SETTINGS.filter((one) => one.jobs.includes(job)).map(({ sector }) => sector);
    const right = jobs.filter((job) => sectorsOf(job).some((sector) => sector === sectorOfWords([job])));
    expect(right.length / jobs.length).toBeGreaterThan(0.95);
  });
});
