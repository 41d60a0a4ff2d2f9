type Rule = readonly [ending: string, replacement: string, shortestResult: number];

const PLURALS: readonly Rule[] = [
  ['eaux', 'eau', 3],
  ['aux', 'al', 4],
  ['ss', 'ss', 0],
  ['s', '', 3],
  ['x', '', 3],
];

const FEMININES: readonly Rule[] = [
  ['trice', 'teur', 6],
  ['euse', 'eur', 5],
  ['eure', 'eur', 6],
  ['iere', 'ier', 5],
  ['ere', 'er', 5],
  ['enne', 'en', 5],
  ['elle', 'el', 5],
  ['ive', 'if', 5],
  ['blique', 'blic', 5],
];

/** Words whose ending is their own: by the rules below they would pass for relatives of another word. */
const ROOTS = new Set(
  (
    'auditif barbie bougie boutique brasse camionneur chantier chercheur chevalier climaticien ' +
    'composite conte cookie courrier cuire dauphine eleve escalier etoile farmer fichier garderie greffe ' +
    'imagerie information institut instituteur livre machiniste magasinier marmotte massif mobilier ' +
    'mortier office operation papier piste pompe porte portier poste postier programme projeteur ' +
    'promotion publicite refugie ressourcerie restauration route routeur sentier singe soldier tableur ' +
    'terrasse toilette traiteur vente vitriniste voiturier'
  ).split(' '),
);

/** Endings that name the person, the place, the craft or the field of one job: boulanger, boulangerie. */
const FAMILIES: readonly Rule[] = [
  ['icien', '', 4],
  ['icite', '', 4],
  ['ique', '', 4],
  ['erie', '', 4],
  ['ier', '', 4],
  ['eur', '', 4],
  ['ien', '', 4],
  ['er', '', 4],
  ['ie', '', 4],
  ['if', '', 4],
  ['iste', '', 5],
  ['isme', '', 5],
  ['tion', 't', 5],
  ['fure', 'f', 4],
  ['lture', 'lt', 5],
  ['pture', 'pt', 5],
  ['dure', 'd', 4],
  ['vure', 'v', 4],
];

const FINAL_E: readonly Rule[] = [
  ['ee', '', 5],
  ['e', '', 4],
];

/**
 * The part that inflections and close relatives of a French word share: boulanger, boulangère,
 * boulangers and boulangerie have the same. It is light: words that differ by more than an ending
 * stay apart, short words are left alone.
 *
 * @param word small letters without accents
 */
export function stemOf(word: string): string {
  if (/\P{L}/u.test(word)) return word;
  const masculine = shorten(shorten(word, PLURALS), FEMININES);
  return ROOTS.has(masculine) ? masculine : plain(shorten(masculine, FAMILIES));
}

/** Applies the first rule whose ending is there and whose result is long enough. */
function shorten(word: string, rules: readonly Rule[]): string {
  for (const [ending, replacement, shortest] of rules) {
    if (!word.endsWith(ending)) continue;
    const result = word.slice(0, word.length - ending.length) + replacement;
    if (result.length >= shortest) return result;
  }
  return word;
}

/**
 * Without final e, and as pupils may spell it: ph is f, th is t, a doubled consonant of all but short stems is one.
 * `coiffe` and `coif` are `coif`, `pharmac` and `farmac` are `farmac`.
 */
function plain(word: string): string {
  const stem = shorten(word, FINAL_E);
  const spelt = stem.includes('h') ? stem.replaceAll('ph', 'f').replaceAll('th', 't') : stem;
  return spelt.length > 4 ? spelt.replaceAll(DOUBLED, '') : spelt;
}

/** A consonant that comes again. */
const DOUBLED = /([b-df-hj-np-tv-z])(?=\1)/g;
