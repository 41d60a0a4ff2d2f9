import { firstAt, narrow, type WordRange } from './dictionary.js';

// Finds words that are one letter away without reading the whole dictionary: the words that share the
// letters before the edit are a range of it, and each edit only narrows that range.

/**
 * The words of which some beginning is the text, but for one edit at most: a letter missed, added, changed,
 * or swapped with the next.
 */
export function wordsNear(words: readonly string[], text: string): Set<number> {
  const found = new Set<number>();
  eachNear(words, text, ({ from, to }) => {
    for (let word = from; word < to; word += 1) found.add(word);
  });
  return found;
}

/** The words that are the text whole, but for one edit at most. */
export function wordsNearWhole(words: readonly string[], text: string): Set<number> {
  const found = new Set<number>();
  eachNear(words, text, ({ from, to }, length) => {
    // Of the words that begin the same, the one that ends there is the first.
    if (from < to && words[from]?.length === length) found.add(from);
  });
  // The last letter may have been added: then the word is the text without it, met above, or one longer.
  const whole = narrow(words, text, 0, { from: 0, to: words.length });
  for (let word = whole.from; word < whole.to; word += 1) {
    if (words[word]?.length === text.length + 1) found.add(word);
  }
  return found;
}

/** Calls back with each range of words that go on as the text does but for one edit, and the letters they share. */
function eachNear(
  words: readonly string[],
  text: string,
  found: (range: WordRange, length: number) => void,
): void {
  const tell = (rest: string, depth: number, range: WordRange): void => {
    // `rest` is a whole word to narrow to, of which `depth` letters are agreed on.
    const narrowed = narrow(words, rest, depth, range);
    if (narrowed.from < narrowed.to) found(narrowed, rest.length);
  };
  let range: WordRange = { from: 0, to: words.length };
  for (let at = 0; at <= text.length && range.from < range.to; at += 1) {
    const [before, next, rest] = [text.slice(0, at), text.slice(at + 1), text.slice(at)];
    if (at === text.length) {
      found(range, at);
      return;
    }
    tell(before + next, at, range);
    tell(before + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2), at, range);
    for (const letter of lettersAt(words, at, range)) {
      const after = narrow(words, before + letter, at, range);
      tell(before + letter + next, at + 1, after);
      tell(before + letter + rest, at + 1, after);
    }
    range = narrow(words, text.slice(0, at + 1), at, range);
  }
}

/** The letters that words of a range have at a place. */
function* lettersAt(words: readonly string[], at: number, { from, to }: WordRange): Generator<string> {
  // Words that end before come first.
  let next = firstAt(words, at, 0, from, to);
  while (next < to) {
    const letter = (words[next] ?? '').charCodeAt(at);
    yield String.fromCharCode(letter);
    next = firstAt(words, at, letter + 1, next, to);
  }
}
