/** Keeps French punctuation with its word, so that a line never begins with a colon or a slash. */
export function withFirmSpaces(text: string): string {
  return text.replace(/ ([:;!?»/])/g, '\u00a0$1').replace(/« /g, '«\u00a0');
}
