/** Signs of French that have a space before them, and times and measures that stay with their number. */
const BEFORE = '[»:;?!]|(?<=\\d )(?:km|h|min|heures?|jours?|minutes?|mois|ans|€|%)(?![\\p{L}\\d])';
const LOOSE = new RegExp(`(?<=«) | (?=${BEFORE})`, 'gu');

/** A document in French whose spaces inside quotation marks, before « : ; ? ! » and within measures break no line. */
export function withFirmSpaces(html: string): string {
  return html.replaceAll(LOOSE, '\u00a0');
}
