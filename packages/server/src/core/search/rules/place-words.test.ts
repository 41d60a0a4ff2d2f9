import { describe, expect, test } from 'vitest';
import { placesAmong } from './place-words.js';

/** The names a text may have, those of any commune with a sign. */
const namesIn = (text: string) =>
  placesAmong(text).map(({ name, least }) => (least === 0 ? `@${name}` : name));

/** People of a commune at least, for a text to name it. */
const leastFor = (name: string, text: string) =>
  Math.min(...placesAmong(text).flatMap((place) => (place.name === name ? place.least : [])));

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

  test.each([
    ['tours', 'boulanger à tours', 10_000],
    ['tours', 'à tours', 10_000],
    ['orange', 'stage a orange', 10_000],
    ['orange', 'stage orange', Infinity],
    ['la garde', 'stage à la garde', 100_000],
    ['la mer', 'stage à la mer', Infinity],
    ['domicile', 'boulanger à domicile', 10_000],
    ['avion', 'mécanicien sur avion', Infinity],
    ['toulouse', 'stage toulouse avion svp', 10_000],
    ['lyon', 'coiffeur lyon stp', 10_000],
    ['paris', 'stage à paris', 10_000],
    ['paris', 'coiffeur paris', 100_000],
    ['lyon', 'coiffeur lyon', 10_000],
    ['son', 'métier a son', 10_000],
    ['compte', 'travailler à mon compte', Infinity],
    ['bécherel', 'stage à bécherel', 0],
    ['le havre', 'stage au havre', 0],
    ["les sables d'olonne", "coiffeur aux sables d'olonne", 0],
    ['le port', 'travailler au port', Infinity],
    ['brest', 'pâtisserie paris brest', Infinity],
    ['brest', 'pâtisserie brest', 10_000],
  ])('%j in %j is a commune of %d people or more', (name, text, least) => {
    expect(leastFor(name, text)).toBe(least);
  });

  test('leave the search without them, and without what says where', () => {
    const rest = (text: string, name: string) => placesAmong(text).find((place) => place.name === name)?.rest;
    expect(rest('coiffeur près de Saint-Malo svp', 'Saint-Malo')).toBe('coiffeur svp');
    expect(rest('Lyon coiffeur', 'Lyon')).toBe('coiffeur');
    expect(rest('hopital limoges', 'limoges')).toBe('hopital');
  });
});
