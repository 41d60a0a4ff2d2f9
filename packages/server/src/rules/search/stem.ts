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
];

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
  return plain(shorten(shorten(shorten(word, PLURALS), FEMININES), FAMILIES));
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

/** Without final e, and with one letter where the last is doubled: coiffe and coiff are coif. */
function plain(word: string): string {
  const stem = shorten(word, FINAL_E);
  return stem.length > 4 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}
