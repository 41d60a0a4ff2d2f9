/** Feminine endings written apart from the masculine; folded. */
const ENDINGS = [
  ...['icienne', 'trice', 'ienne', 'euse', 'enne', 'elle', 'iere', 'esse', 'rice', 'ere', 'ive', 'sse'],
  ...['ne', 'le', 'te', 'se', 've', 're', 'e'],
];

/**
 * An ending set apart from a word of three letters or more by a point, a slash, a hyphen or brackets:
 * `boulanger·ère`, `assistant(e)`, `vendeur/se`, `agent.e.s`. It begins with the sign, which is rare, so
 * that a text is searched quickly.
 */
const APART = new RegExp(
  String.raw`[·•‧⋅∙./(-](?<=\p{L}{3}.)(${ENDINGS.join('|')})s?(?:[·•‧⋅∙./-]s)?\)?s?(?![\p{L}\p{N}])`,
  'gu',
);

/** True for letters that may be an ending set apart, in the singular or the plural; not all that follow a sign are. */
export function isInclusiveEnding(folded: string): boolean {
  return ALL_ENDINGS.has(folded);
}

// Of the two s that the pattern takes after an ending, nothing need stand between.
const ALL_ENDINGS = new Set(ENDINGS.flatMap((ending) => [ending, `${ending}s`, `${ending}ss`]));

/** Letters of the longest of them. */
export const LONGEST_ENDING = Math.max(...[...ALL_ENDINGS].map(({ length }) => length));

/**
 * Writes inclusive forms in full: `boulanger·ere` becomes `boulanger boulangere`.
 *
 * @param folded small letters without accents, with punctuation
 */
export function spellInclusive(folded: string): string {
  return folded.replaceAll(
    APART,
    (_, ending: string, at: number) => ` ${feminineOf(wordBefore(folded, at), ending)}`,
  );
}

/** Keeps the masculine of inclusive forms, which stands for both. */
export function dropInclusive(folded: string): string {
  return folded.replaceAll(APART, '');
}

function wordBefore(text: string, end: number): string {
  return /\p{L}{1,40}$/u.exec(text.slice(Math.max(0, end - 40), end))?.[0] ?? '';
}

/** `assistant` and `e` make `assistante`, `directeur` and `trice` make `directrice`, `actif` and `ve` make `active`. */
function feminineOf(masculine: string, ending: string): string {
  if (/^[nlt]?e$/.test(ending)) return masculine + ending;
  if (ending.endsWith('rice')) return masculine.replace(/t?eur$/, 'trice');
  if (ending.length === 2) return masculine.slice(0, -1) + ending;
  const overlap = masculine.lastIndexOf(ending.charAt(0));
  return overlap > 0 && overlap >= masculine.length - 5
    ? masculine.slice(0, overlap) + ending
    : masculine + ending;
}
