/** Letters beyond ASCII of texts in French, and of the names they hold. */
const WRITTEN =
  '€…Œ‘’“”•–—™œŸ\u00a0£§©«\u00ad®°±²³µ·ª»º¼½¾ÀÁÂÄÆÇÈÉÊËÍÎÏÑÓÔÖ×ÙÚÛÜßàáâãäåæçèéêëíîïñóôõöø÷ùúûüÿ';

/** Letters that no word has after a small one: there, other encodings are read as these. */
const NEVER_INSIDE = 'ŒŸ“ÀÁÂÄÆÇÈÉÊËÍÎÏÑÓÔÖÙÚÛÜ';

const decoder = new TextDecoder('windows-1252');
const CHARACTERS = Array.from({ length: 256 }, (_, byte) => decoder.decode(Uint8Array.of(byte)));
const IS_WRITTEN = CHARACTERS.map((character) => WRITTEN.includes(character));
const IS_NEVER_INSIDE = CHARACTERS.map((character) => NEVER_INSIDE.includes(character));

/**
 * True when a byte above 127 is, in Windows-1252, a character that French writes there. The encodings of other menus,
 * "Macintosh" and "MS-DOS", put `é` where this one has `Ž` and a comma.
 *
 * @param before the byte that it follows
 */
export function isFrenchByte(byte: number, before: number): boolean {
  const isAfterSmallLetter = before >= 97 && before <= 122;
  return IS_WRITTEN[byte] === true && !(isAfterSmallLetter && IS_NEVER_INSIDE[byte]);
}
