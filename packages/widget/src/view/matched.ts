import { foldLetters, wordsOf } from '@1eleve1stage/sdk/rules';

/** A name cut around what was typed, accents and case ignored; all of it in `before` when nothing matches. */
export interface Matched {
  before: string;
  match: string;
  after: string;
}

/** Cuts a name where a text typed appears at the start of one of its words. */
export function matched(name: string, typed: string): Matched {
  const sought = fold(typed).trim();
  const at = sought ? ` ${fold(name)}`.indexOf(` ${sought}`) : -1;
  const start = at < 0 ? name.length : at;
  const end = start + sought.length;
  return { before: name.slice(0, start), match: name.slice(start, end), after: name.slice(end) };
}

/** A text as it is compared, one letter for each of its units, so that positions hold in the text itself. */
function fold(text: string): string {
  return text.replace(/[^]/g, (unit) => wordsOf(foldLetters(unit))[0]?.charAt(0) ?? ' ');
}
