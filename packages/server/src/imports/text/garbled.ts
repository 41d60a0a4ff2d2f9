/** Letters and signs of French beyond ASCII that every text of some length has one of. */
const FRENCH = 'éèêëàâäçîïôöùûüœÉÈÊÀÇÔÎŒ’‘“”«»…–—°€';

/** Encodings that programs take UTF-8 for, by mistake. */
const MISTAKES = ['windows-1252', 'macintosh', 'latin1'];

const GARBLED = new RegExp(
  [...FRENCH].flatMap((letter) => MISTAKES.map((encoding) => read(letter, encoding))).join('|'),
);

/** How a letter in UTF-8 looks to a program that takes it for another encoding: `Ã©` for `é`. */
function read(letter: string, encoding: string): string {
  const bytes = Buffer.from(letter);
  return encoding === 'latin1' ? bytes.toString('latin1') : new TextDecoder(encoding).decode(bytes);
}

/** True for a text that was opened in another encoding than its own, and saved so: its `é` are `Ã©` or `√©`. */
export function isGarbled(text: string): boolean {
  return GARBLED.test(text);
}
