import { isAsking, isLinking } from './asking-words.js';

/** What titles say that tell nothing of the trade: « Venez découvrir nos métiers », « Une semaine avec nous ! ». Folded. */
const SAYING_NOTHING: ReadonlySet<string> = new Set(
  (
    'accueil accueille accueillir accueillons bienvenue coulisses decouvrez deux cinq familial familiale immersion initiation ' +
    'jour jours journee mettez monde notre ouvert ouverte ouvrent observez partagez passer plongez portes pour presentation ' +
    'quotidien rejoignez semaine semaines sens site stagiaire stagiaires travail trois univers venez vivez vis viens visite ' +
    'collegien collegienne collegiens college eleve eleves lyceen lyceenne agence societe structure equipe obligatoire'
  ).split(' '),
);

const DIGITS = /^\d+$/;

/**
 * True for the words of a title that tells nothing: what the description says is then all that anybody can find the offer
 * by.
 */
export function saysNothing(words: readonly string[]): boolean {
  return words.every(
    (word) =>
      word.length < 2 || isLinking(word) || isAsking(word) || SAYING_NOTHING.has(word) || DIGITS.test(word),
  );
}
