/**
 * Text as it is compared: small letters without accents, œ and æ in two letters, everything that is
 * neither a letter nor a digit made one space. `L’Œuvre d'Été` is `l oeuvre d ete`.
 */
export function foldText(text: string): string {
  return wordsOf(foldLetters(text)).join(' ');
}

/** Small letters without accents; punctuation stays. */
export function foldLetters(text: string): string {
  return withoutMarks(withoutMarks(text).normalize('NFKD').toLowerCase())
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss');
}

/** Marks go before a text is normalised, too: to order a long run of them takes the square of its length. */
function withoutMarks(text: string): string {
  return text.replace(/\p{M}+/gu, '');
}

/** The words of a text: runs of letters and digits. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
