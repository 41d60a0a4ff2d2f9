import { describe, expect, test } from 'vitest';
import { nameWords, readQuery } from './query-words.js';
import { readingsOf, type WordsOfOffers } from './readings.js';

const wordsOf = (query: string): string[] => readQuery(query).words.map(({ full }) => full);

/** Offers that have no word. */
const NONE: WordsOfOffers = {
  answers: () => false,
  write: () => false,
  likeliest: () => undefined,
  countBearing: () => 0,
};

describe('hands and software 13.13: words of asking', () => {
  test.each([
    ['offre de stage mécanique', ['mecanique']],
    ['offres de stages en mécanique auto', ['mecanique', 'auto']],
    ['offre mécanique', ['mecanique']],
    ['cherche stage coiffure', ['coiffure']],
    ['Bonjour, je recherche un stage en boulangerie svp merci', ['boulangerie']],
    ['recherche stage 3e', []],
    ['recherche stage 3 ème vétérinaire', ['veterinaire']],
    ['je voudrais un stage d’observation en entreprise', []],
    ['stage d’une semaine en pharmacie', ['pharmacie']],
    ['offre', []],
    ['offre de stage', []],
    ['qqch avc les enfants', ['enfants']],
    ['stage che un veto stp', ['veto']],
    ['comment devenir pilote', ['pilote']],
    ['c’est quoi le métier d’urbaniste', ['urbaniste']],
    ['je veux travailler avec des enfants', ['enfants']],
    ['looking for an internship: baker', ['baker']],
    // They tell something where nothing else is asked for, or behind what asks.
    ['recherche médicale', ['recherche', 'medicale']],
    ['stage en recherche', ['recherche']],
    ['recherche', ['recherche']],
    ['la poste', ['la poste']],
    ['poste de secrétaire', ['secretaire']],
    ['poste secrétaire', ['poste', 'secretaire']],
    ['le travail d’une infirmière', ['infirmiere']],
    ['jour', ['jour']],
    ['for', ['for']],
    ['son', ['son']],
    ['ingénieur du son', ['ingenieur du son']],
    ['prise de son', ['prise de son']],
    ['un artisan et son atelier', ['artisan', 'atelier']],
    ['urgences', ['urgences']],
    // Single letters and digits, and what is written together with the word that asks.
    ['g pa de stage jveu bosser dan 1 magasin', ['magasin']],
    ['g envi dfaire militair', ['militair']],
    ['jador lentreprise auto', ['auto']],
    ['slt g 14 ans jadore les voitures', ['voitures']],
    ['g', ['g']],
    ['coffre, dune, lune', ['coffre', 'dune', 'lune']],
  ])('%s asks for %j', (query, words) => {
    expect(wordsOf(query)).toEqual(words);
  });

  test('that may tell only add to a trade, and are left out where nothing else is found with them', () => {
    const readings = (query: string) => [...readingsOf(readQuery(query).words, NONE)];
    expect(readings('poste secrétaire')).toEqual([{ words: ['adds', 'typed'] }]);
    expect(readings('poste xylophone')).toEqual([
      { words: ['typed', 'typed'] },
      { words: ['asks', 'typed'] },
    ]);
    expect(readings('stage')).toEqual([{ words: [] }]);
    expect(readings('poste')).toEqual([{ words: ['typed'] }]);
  });

  test('are known though they are misspelt, where nothing has them', () => {
    const words = readQuery('devnir kiné').words;
    expect([...readingsOf(words, NONE)]).toContainEqual({ words: ['asks', 'typed'] });
    expect([...readingsOf(readQuery('devnir').words, NONE)]).toEqual([{ words: ['typed'] }]);
  });

  test('count in the name of a school', () => {
    expect(nameWords('Collège de la Découverte')).toEqual(['college', 'decouverte']);
    expect(nameWords('la')).toEqual(['la']);
  });
});
