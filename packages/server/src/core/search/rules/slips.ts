/** Letters of a word or a name that is looked at for slips, at most. */
export const MOST_LETTERS = 255;

/** Rows of the table of slips: this letter's, and those of the two before. */
const rows = [0, 1, 2].map(() => new Uint8Array(MOST_LETTERS + 1));

const MORE = { whole: Infinity, beginning: Infinity };

/**
 * Slips between what is typed and a key, and between it and the best beginning of the key: a letter left out, added,
 * changed, or two that changed places.
 *
 * @param typed letters, by their codes, as those of the key: `MOST_LETTERS` at most
 * @param most where there are more, it is enough to know that
 */
export function slipsBetween(
  typed: ArrayLike<number>,
  key: ArrayLike<number>,
  most = Infinity,
): { whole: number; beginning: number } {
  let [before, last, present] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let at = 0; at <= key.length; at += 1) last[at] = at;
  let leastBefore = 0;
  for (let row = 1; row <= typed.length; row += 1) {
    present[0] = row;
    let least = row;
    for (let at = 1; at <= key.length; at += 1) {
      const isSame = typed[row - 1] === key[at - 1];
      let slips = Math.min(
        (last[at] ?? 0) + 1,
        (present[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwapped = row > 1 && at > 1 && typed[row - 1] === key[at - 2] && typed[row - 2] === key[at - 1];
      if (isSwapped && !isSame) slips = Math.min(slips, (before[at - 2] ?? 0) + 1);
      present[at] = slips;
      if (slips < least) least = slips;
    }
    // No row has fewer than the two before it, of which letters that changed places begin in the first.
    if (least > most && leastBefore > most) return MORE;
    leastBefore = least;
    [before, last, present] = [last, present, before];
  }
  let beginning = typed.length;
  for (let at = 0; at <= key.length; at += 1) beginning = Math.min(beginning, last[at] ?? 0);
  return { whole: last[key.length] ?? 0, beginning };
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
