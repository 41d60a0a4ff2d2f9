/**
 * A text as one line of a terminal, wherever it came from: a file, the database, somebody's mail. What would be heeded
 * and not shown (escape sequences that rename the window or write over what was said, marks that turn the writing
 * around) is written out, `\u001b`, which JSON reads as the same.
 */
export function toLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, writtenOut);
}

/** The same of a text of several lines. */
export function toLines(text: string): string {
  return text.split('\n').map(toLine).join('\n');
}

function writtenOut(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
