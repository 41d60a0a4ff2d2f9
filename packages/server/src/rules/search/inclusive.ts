/** Feminine and plural endings written after a point, a slash, a hyphen or in brackets; folded, longest first. */
const ENDINGS = [
  'icienne',
  'trice',
  'ienne',
  'euse',
  'enne',
  'elle',
  'iere',
  'esse',
  'rice',
  'ere',
  'ive',
  'sse',
  'ne',
  'le',
  'te',
  'se',
  've',
  're',
  'e',
];

/** A word of three letters or more, then an ending set apart: `boulanger·ère`, `assistant(e)`, `vendeur/se`, `agent.e.s`. */
const INCLUSIVE = new RegExp(
  String.raw`(\p{L}{3,})(?:\s?[·•‧⋅∙./-]|\()(${ENDINGS.join('|')})s?(?:[·•‧⋅∙./-]s)?\)?s?(?![\p{L}\p{N}])`,
  'gu',
);

/**
 * Writes inclusive forms in full: `boulanger·ere` becomes `boulanger boulangere`.
 *
 * @param folded small letters without accents, with punctuation
 */
export function spellInclusive(folded: string): string {
  return folded.replaceAll(
    INCLUSIVE,
    (_, masculine: string, ending: string) => `${masculine} ${feminineOf(masculine, ending)}`,
  );
}

/** Keeps the masculine of inclusive forms, which stands for both. */
export function dropInclusive(folded: string): string {
  return folded.replaceAll(INCLUSIVE, '$1');
}

/** `assistant` and `e` make `assistante`, `directeur` and `trice` make `directrice`, `actif` and `ve` make `active`. */
function feminineOf(masculine: string, ending: string): string {
  if (/^[nlt]?e$/.test(ending)) return masculine + ending;
  if (ending.endsWith('rice')) return masculine.replace(/t?eur$/, 'trice');
  if (ending.length === 2) return masculine.slice(0, -1) + ending;
  const overlap = masculine.lastIndexOf(ending.charAt(0));
  return overlap >= masculine.length - 5 && overlap > 0
    ? masculine.slice(0, overlap) + ending
    : masculine + ending;
}
