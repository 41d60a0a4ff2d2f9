/** Signs of French that have a space before them. */
const SIGNS = '[»:;?!]';
/** Times and measures, in both languages: they stay with their number. */
const UNITS =
  'km|m|h|min|px|secondes?|seconds?|minutes?|heures?|hours?|jours?|days?|semaines?|weeks?|mois|months?|ans?|years?|€|%';
const BEFORE = `${SIGNS}|(?<=\\d )(?:${UNITS})(?![\\p{L}\\d])`;
const LOOSE = new RegExp(`(?<=«) | (?=${BEFORE})`, 'gu');

/** A document whose spaces inside quotation marks, before « : ; ? ! » as French has them, and within measures break no line. */
export function withFirmSpaces(html: string): string {
  return html.replaceAll(LOOSE, '\u00a0');
}
