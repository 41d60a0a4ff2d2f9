/**
 * Accents and other marks that a letter bears at most, as in Unicode's Stream-Safe Text Format (UAX 15); no
 * language comes near. To order a longer run of them takes the square of its length.
 */
const TOO_MANY_MARKS = /\p{M}{31}/u;

/**
 * True where more marks follow one another than any language writes, with nothing that is seen between them: such a text
 * is not normalised.
 */
export function hasTooManyMarks(text: string): boolean {
  return TOO_MANY_MARKS.test(text.replace(/\p{Cf}/gu, ''));
}
