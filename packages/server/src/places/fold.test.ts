import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareWords, placeKey, placeWords, unfinishedKeys } from './fold.js';

describe('placeWords', () => {
  it.each([
    ['Saint-Étienne', ['saint', 'etienne']],
    ['ST ETIENNE CEDEX 2', ['saint', 'etienne']],
    ['Ste-Foy-lès-Lyon', ['sainte', 'foy', 'les', 'lyon']],
    ['L’Haÿ-les-Roses', ['l', 'hay', 'les', 'roses']],
    ["L'Haÿ-les-Roses", ['l', 'hay', 'les', 'roses']],
    ['Schœlcher', ['schoelcher']],
    ['ŒUILLY', ['oeuilly']],
    ['Marseille 10e  Arrondissement', ['marseille']],
    ['Paris XII', ['paris']],
    ['Lyon VIIe arr.', ['lyon']],
    ['Paris 1er arrdt', ['paris']],
    ['paris12', ['paris']],
    ['Paris, France', ['paris']],
    ['Roissy-en-France', ['roissy', 'en', 'france']],
    ['Saint-Gilles-Croix-de-Vie', ['saint', 'gilles', 'croix', 'de', 'vie']],
    ['Neuilly s/Seine', ['neuilly', 'sur', 'seine']],
    ['NEUILLY S/ SEINE', ['neuilly', 'sur', 'seine']],
    ['  ', []],
  ])('reads %s', (name, words) => {
    expect(placeWords(name)).toEqual(words);
  });

  const word = fc
    .stringMatching(/^[a-zA-ZàâéèêëîïôùûüçŒœ]{3,12}$/)
    .filter((text) => placeWords(text).length === 1);

  it('does not see case, accents, hyphens, apostrophes and spaces', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(' ', '-', "'", '’', ' - '),
        (words, mark) => {
          const key = placeKey(words.join(' '));
          expect(placeKey(words.join(mark))).toBe(key);
          expect(placeKey(words.join(mark).toUpperCase())).toBe(key);
          expect(placeKey(words.join(mark).normalize('NFD'))).toBe(key);
        },
      ),
    );
  });

  it('folds once and for all, to small letters alone', () => {
    const letter = fc.constantFrom(...'aesSTtœŒéÉçÿ09', ' ', '-', "'", '’', '.', '\u0301');
    fc.assert(
      fc.property(fc.string({ unit: letter }), (text) => {
        const key = placeKey(text);
        expect(key).toMatch(/^[a-z]*$/);
        expect(placeKey(placeWords(text).join(' '))).toBe(key);
      }),
    );
  });
});

describe('bareWords', () => {
  it('leaves the article out, unless it is the name', () => {
    expect(bareWords(placeWords('Les Sables-d’Olonne'))).toEqual(['sables', 'd', 'olonne']);
    expect(bareWords(['le'])).toEqual(['le']);
    expect(bareWords(['lens'])).toEqual(['lens']);
  });
});

describe('unfinishedKeys', () => {
  it('keeps both readings of a last "st"', () => {
    expect(unfinishedKeys('st')).toEqual(['st', 'saint']);
    expect(unfinishedKeys('st ma')).toEqual(['saintma']);
    expect(unfinishedKeys('pont ste')).toEqual(['pontste', 'pontsainte']);
  });

  it('has none without a letter', () => {
    expect(unfinishedKeys(' 35000 ')).toEqual([]);
  });
});
