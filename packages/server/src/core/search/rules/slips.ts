/** Letters of what is typed, where slips are counted, at most: each is a bit of one number. Nothing longer is a word. */
export const LONGEST_TYPED = 32;

/** By letter: where what is typed has it, one bit a place. What a count leaves is zero. */
const places = new Int32Array(2 ** 16);

/**
 * Slips between what is typed and a key, and between it and the best beginning of the key: a letter left out, added,
 * changed, or two that changed places. The usual table of slips is filled a column at a time, whose numbers differ by
 * one at most from each to the next: two numbers say which are more and which are fewer (Hyyrö, 2003).
 *
 * @param typed letters, by their codes, as those of the key: `LONGEST_TYPED` at most
 */
export function slipsBetween(
  typed: ArrayLike<number>,
  key: ArrayLike<number>,
): { whole: number; beginning: number } {
  const { length } = typed;
  for (let at = 0; at < length; at += 1) places[typed[at] ?? 0] = (places[typed[at] ?? 0] ?? 0) | (1 << at);
  let [more, fewer, same, hereBefore] = [-1, 0, 0, 0];
  let whole = length;
  let beginning = length;
  for (let at = 0; at < key.length; at += 1) {
    const here = places[key[at] ?? 0] ?? 0;
    const swapped = ((~same & here) << 1) & hereBefore;
    same = ((((here & more) + more) | 0) ^ more) | here | fewer | swapped;
    const moreAcross = fewer | ~(same | more);
    const fewerAcross = same & more;
    whole += ((moreAcross >>> (length - 1)) & 1) - ((fewerAcross >>> (length - 1)) & 1);
    if (whole < beginning) beginning = whole;
    const across = (moreAcross << 1) | 1;
    more = (fewerAcross << 1) | ~(same | across);
    fewer = across & same;
    hereBefore = here;
  }
  for (let at = 0; at < length; at += 1) places[typed[at] ?? 0] = 0;
  return { whole, beginning };
}

/** Codes of the letters of a word. */
export function lettersOf(word: string): number[] {
  const letters: number[] = [];
  for (let at = 0; at < word.length; at += 1) letters.push(word.charCodeAt(at));
  return letters;
}

/** Bits of the letters there are, those of several alphabets together: a slip changes two at most. */
export function letterBits(letters: ArrayLike<number>): number {
  let bits = 0;
  for (let at = 0; at < letters.length; at += 1) bits |= 1 << ((letters[at] ?? 0) & 31);
  return bits;
}
