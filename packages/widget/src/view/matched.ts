/** A name cut around what was typed, accents and case ignored; all of it in `before` when nothing matches. */
export interface Matched {
  before: string;
  match: string;
  after: string;
}

/** Cuts a name where a text typed appears at the start of one of its words. */
export function matched(name: string, typed: string): Matched {
  const [folded, sought] = [fold(name), fold(typed.trim())];
  // Folding keeps one unit per letter, so that positions hold in the name itself.
  const at =
    folded.length === name.length && sought ? ` ${folded}`.search(new RegExp(`[ '-]${escaped(sought)}`)) : -1;
  if (at < 0) return { before: name, match: '', after: '' };
  return {
    before: name.slice(0, at),
    match: name.slice(at, at + sought.length),
    after: name.slice(at + sought.length),
  };
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’-]/g, (sign) => (sign === '’' ? "'" : '-'))
    .toLowerCase();
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
