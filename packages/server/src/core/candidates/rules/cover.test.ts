import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cover } from './cover.js';

const KNOWN = {
  pupil: { firstName: 'Inès', lastName: 'Le Goff-Martin', className: '3e2' },
  representative: 'Claude Martin',
  age: 14,
  school: 'Collège Jean Lurçat, Angers',
};

test('names, age, class, school, numbers and addresses are covered, however they are written', () => {
  for (const [written, read] of [
    ['Je m’appelle Inès Le Goff-Martin.', 'Je m’appelle […] […].'],
    ['INES, la fille de claude martin', '[…], la fille de […]'],
    ['C’est Goff, le Goff.', 'C’est […], le […].'],
    ['J’ai 14 ans, quatorze ans !', 'J’ai […], […] !'],
    ['J’ai 14ans, bientôt 15 ans. I am a 15-year-old.', 'J’ai […], bientôt […]. I am a […].'],
    ['Je suis en 3e, en 3E2.', 'Je suis en 3e, en […].'],
    ['au collège Jean Lurcat', 'au collège […]'],
    ['Appelez-moi au 06 12.34-56 78 ou +33 6 12 34 56 78.', 'Appelez-moi au […] ou […].'],
    ['06 - 12 - 34 - 56 - 78, 06‑12–34·56_78, ０６１２３４５６７８', '[…], […], […]'],
    ['ines.legoff@eleve.example me va', '[…] me va'],
  ] as const)
    expect(cover(written, KNOWN)).toBe(read);
});

test('other words stay as they were written', () => {
  const words = 'Le pain, les 3 jours de 2027, et pourquoi la pâte lève : voilà ce que j’aime depuis 5 ans.';
  expect(cover(words, KNOWN)).toBe(words);
  expect(cover(words, { ...KNOWN, school: undefined })).toBe(words);
});

test('a name that is an article is covered where it is written as a name, and the article stays', () => {
  const known = { ...KNOWN, pupil: { firstName: 'Thi', lastName: 'Lê', className: 'A' } };
  expect(cover('Le pain, le four. Le métier a du goût. Thi Lê', known)).toBe(
    'Le pain, le four. Le métier a du goût. […] […]',
  );
});

test('a name among any words is covered', () => {
  const word = fc.constantFrom('Je', 'suis', 'élève', 'et', 'j’aime', 'le', 'pain', '—', '\n');
  fc.assert(
    fc.property(
      fc.array(word),
      fc.array(word),
      fc.constantFrom('Inès', 'INÈS', 'ines', 'Inès'),
      (before, after, name) => {
        const read = cover([...before, name, ...after].join(' '), KNOWN);
        expect(read).toBe([...before, '[…]', ...after].join(' '));
      },
    ),
  );
});
