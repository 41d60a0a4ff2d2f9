/**
 * The words that begin with some letters, found without going through the others.
 *
 * @param words in the order of their code units, each once
 */
export function beginningWith(words: readonly string[], beginning: string): readonly string[] {
  let [from, end] = [0, words.length];
  while (from < end) {
    const middle = (from + end) >>> 1;
    if ((words[middle] ?? '') < beginning) from = middle + 1;
    else end = middle;
  }
  let to = from;
  while (words[to]?.startsWith(beginning)) to += 1;
  return words.slice(from, to);
}
