import { expect, test } from 'vitest';
import { stemOf } from '../../core/search/rules/stem.js';
import { phrasesOf } from './phrases.js';

function proposed(titles: readonly string[], last: string, ...meant: string[]): string[] {
  return phrasesOf(titles, { last, meant: meant.map(stemOf) }).map(({ text }) => text);
}

test('a job is proposed once, in the spelling that most titles have', () => {
  const titles = ['Mécanicien', 'MECANICIEN', 'Mécanicienne', 'Mécanicien·ne', 'mecanicien', 'Mécanicien'];
  expect(proposed(titles, 'mec')).toEqual(['mécanicien']);
  expect(proposed(['mecanique', 'Mécanique'], 'mec')).toEqual(['mécanique']);
});

test('a misspelt word is not proposed where one that sounds the same is commoner', () => {
  expect(proposed(['Boulangerie', 'Boulangerie', 'BOULANGRIE'], 'boul')).toEqual(['boulangerie']);
  expect(proposed(['BOULANGRIE'], 'boul')).toEqual(['boulangrie']);
});

test('jobs go on from what is typed, without what asks or links around them', () => {
  expect(proposed(['Découverte du métier de chef de chantier'], 'chef')).toEqual([
    'chef',
    'chef de chantier',
  ]);
  expect(proposed(['Stage en coiffure', 'Observation du métier de Coiffeur'], 'coif')).toEqual(['coiffeur']);
});

test('words that mean what is typed come after those that begin so', () => {
  expect(proposed(['Crèche', 'Bébés nageurs'], 'bebe', 'creche')).toEqual([
    'bébés',
    'bébés nageurs',
    'crèche',
  ]);
});

test('acronyms stay in capitals', () => {
  expect(proposed(['ASV en clinique'], 'asv')).toEqual(['ASV', 'ASV en clinique']);
});
