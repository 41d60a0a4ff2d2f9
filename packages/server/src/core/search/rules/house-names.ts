import { foldLetters, wordsOf } from '@1eleve1stage/sdk/rules';
import { fullWordsOf } from './french.js';

/** Forms of companies, and words that stand before what a house is: « SARL Garage Boucher », « Groupe hospitalier ». */
const FORMS = new Set(
  (
    'association cabinet centre cie compagnie earl ecole ets etablissement etablissements gaec groupe maison sarl sas sasu sca scea ' +
    'scic scop scp sci selarl service societe'
  ).split(' '),
);

/** An article before a name makes it one of fancy: « Le Fer à Cheval », « Les Petits Loups ». */
const ARTICLES = new Set([
  'le',
  'la',
  'les',
  'l',
  'au',
  'aux',
  'a',
  'chez',
  'un',
  'une',
  'petit',
  'petite',
  'petits',
  'petites',
]);

/**
 * The words of an employer's name that say what kind of house it is, and stand first as they do in French: « Camping Les
 * Pins », « CAF du Gers ». What comes behind may be anything: « Kiné Sud Gare ».
 */
export function kindOfHouse(name: string): string[] {
  const words = wordsOf(foldLetters(name));
  const at = words.findIndex((word) => !FORMS.has(word));
  const end = at < 0 ? words.length : ARTICLES.has(words[at] ?? '') ? at : at + 1;
  return fullWordsOf(words.slice(0, end).join(' '));
}
