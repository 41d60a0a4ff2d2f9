/** A name cut around what was typed, accents and case ignored; all of it in `before` when nothing matches. */
export interface Matched {
  before: string;
  match: string;
  after: string;
}

/** Cuts a name where a text typed appears at the start of one of its words. */
export function matched(name: string, typed: string): Matched {
  const [folded, sought] = [fold(name), fold(typed.trim())];
  const starts = [' ', "'", '-'].map((edge) => ` ${folded}`.indexOf(edge + sought));
  // Folding keeps one unit per letter, so that positions hold in the name itself.
  const at = folded.length === name.length && sought ? starts.find((start) => start >= 0) : undefined;
  const end = at === undefined ? name.length : at + sought.length;
  return { before: name.slice(0, at), match: name.slice(at ?? end, end), after: name.slice(end) };
}

/** Small letters without accents. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/’/g, "'")
    .toLowerCase();
}
