import { describe, expect, test } from 'vitest';
import { placesAmong } from './place-words.js';

/** The names a text may have, those said to be where with a sign. */
const namesIn = (text: string) => placesAmong(text).map(({ name, isWhere }) => (isWhere ? `@${name}` : name));

describe('names of communes among words', () => {
  test.each([
    ['coiffeur lyon', ['coiffeur lyon', 'lyon', 'coiffeur lyon']],
    ['stage à Rennes', ['@Rennes', 'stage à Rennes', 'à Rennes', 'Rennes', 'stage à Rennes']],
    ['la rochelle', ['la rochelle', 'rochelle', 'la rochelle']],
    ['', []],
    ['🐶', []],
  ])('%j: %j', (text, names) => {
    expect(namesIn(text)).toEqual(expect.arrayContaining(names));
    expect(namesIn(text)[0]).toBe(names[0]);
  });

  test('are not words that mean something else', () => {
    expect(namesIn('travailler à la crèche')).not.toContain('@la crèche');
    expect(namesIn('veterinaire')).toEqual([]);
  });

  test('leave the search without them, and without what says where', () => {
    const rest = (text: string, name: string) => placesAmong(text).find((place) => place.name === name)?.rest;
    expect(rest('coiffeur près de Saint-Malo svp', 'Saint-Malo')).toBe('coiffeur svp');
    expect(rest('Lyon coiffeur', 'Lyon')).toBe('coiffeur');
    expect(rest('hopital limoges', 'limoges')).toBe('hopital');
  });
});
