import { describe, expect, test } from 'vitest';
import { readQuery } from './query-words.js';
import { isReading, readingsOf, wordsRead, type WordsOfOffers } from './readings.js';

/** Offers that are their words, of which the first is what they are about. */
function offersOf(...offers: string[]): WordsOfOffers {
  const having = (word: string) => offers.filter((offer) => offer.split(' ').includes(word));
  return {
    answers: ({ full }) => having(full).length > 0,
    write: (word) => having(word).length > 0,
    likeliest: (typed) =>
      offers.flatMap((offer) => offer.split(' ')).find((word) => word.startsWith(typed.slice(0, 4))),
    countBearing: (first, ...others) =>
      having(first.full).filter(
        (offer) =>
          offer.startsWith(first.full) && others.every(({ full }) => offer.split(' ').includes(full)),
      ).length,
  };
}

/** The words of each way to read a text. */
function waysOf(text: string, offers: WordsOfOffers): string[] {
  const { words } = readQuery(text);
  return [...readingsOf(words, offers)].map((reading) =>
    wordsRead(words, reading)
      .map(({ at, word }) => (at === reading.bearing ? `${word.full}!` : word.full))
      .join(' '),
  );
}

describe('ways to read words', () => {
  test('a word that no offer has is mended; others stay as typed', () => {
    expect(waysOf('menuisier chanxier', offersOf('menuisier', 'chantier'))).toEqual([
      'menuisier chanxier',
      'menuisier chantier',
      'menuisier!',
    ]);
  });

  test('the word that tells most must be what offers are about; those that some of these have stay', () => {
    const offers = offersOf('urbaniste rennes', 'quartier durable', 'durable');
    expect(waysOf('urbaniste durable rennes', offers)).toEqual([
      'urbaniste durable rennes',
      'urbaniste! rennes',
    ]);
  });

  test('what pupils say tells more than what nobody knows, and is spelt right', () => {
    expect(waysOf('extraordinairement chien', offersOf('extraordinairement', 'chien'))).toEqual([
      'extraordinairement chien',
      'chien!',
    ]);
    expect(waysOf('chien', offersOf('chienlit'))).toEqual(['chien']);
  });

  test('what is done in any trade tells least', () => {
    expect(waysOf('qui répare les dents', offersOf('repare', 'dents'))).toEqual([
      'repare dents',
      'repare dents!',
    ]);
  });

  test('it adds to a word that says which, as a rank does: offers need not have it', () => {
    const { words } = readQuery('agent de police');
    const [first] = readingsOf(words, offersOf('police'));
    expect(first && wordsRead(words, first).map(({ word, adds }) => [word.full, adds])).toEqual([
      ['agent', true],
      ['police', false],
    ]);
  });

  test('numbers and letters tell nothing', () => {
    expect(waysOf('x2 ab', offersOf('x2', 'ab'))).toEqual(['x2 ab']);
  });
});

test.each([null, [], {}, { words: [1] }, { words: ['typed'], bearing: '0' }, { words: [{ read: 1 }] }])(
  '%j says nothing of how words are read',
  (value) => expect(isReading(value)).toBe(false),
);
