/**
 * An identifier as people copy and dictate it, `06F3 K2M9 X4C1 V8B3`: without its kind, in fours that no line breaks.
 * Its alphabet has no I, L, O and U, which are taken for others.
 */
export function readableNumber(id: string): string {
  return id
    .slice(id.indexOf('_') + 1)
    .toUpperCase()
    .replace(/.{4}(?=.)/g, '$&\u00a0');
}

/** The same letter by letter, for who hears it: `0 6 F 3, K 2 M 9`. */
export function spelledNumber(id: string): string {
  return readableNumber(id)
    .replace(/\u00a0/g, ',')
    .replace(/.(?=[^,])/g, '$& ');
}
