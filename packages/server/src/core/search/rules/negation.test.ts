import { expect, test } from 'vitest';
import { readQuery } from './query-words.js';
import { readingsOf, wordsRead, type WordsOfOffers } from './readings.js';

/** Offers that have all words, spelt as they are typed. */
const ANY: WordsOfOffers = {
  answers: () => true,
  write: () => true,
  likeliest: () => undefined,
  countBearing: () => 1,
};

/** The words that count at first. */
function soughtIn(text: string): string[] {
  const { words } = readQuery(text);
  const [first] = readingsOf(words, ANY);
  return first ? wordsRead(words, first).map(({ word }) => word.full) : [];
}

test.each([
  ['tout sauf la vente, je veux soigner', ['soigner']],
  ['coiffure sans diplôme', ['coiffure']],
  ['travailler dehors, pas dans un bureau', ['travailler dehors']],
  ['ni bureau ni maths, mécanique', ['mecanique']],
  ['cuisine mais pas envie de rester assis derrière un bureau', ['cuisine']],
  // Where nothing else is told, the opposite of some things is meant, and others are what pupils ask about.
  ['pas dans un bureau', ['dehors']],
  ['travailler sans ordinateur', ['metier manuel']],
  ['pas de banque', ['banque']],
  // Not refused.
  ['pourquoi pas avocat', ['avocat']],
  ['je sais pas quoi faire peut-être coiffure', ['sais pas quoi faire', 'coiffure']],
  ['j’ai pas de stage je cherche en boulangerie', ['boulangerie']],
  ['médecins sans frontières', ['medecins sans frontieres']],
])('%s: %j', (text, words) => expect(soughtIn(text)).toEqual(words));
