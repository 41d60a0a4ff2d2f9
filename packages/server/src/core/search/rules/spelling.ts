import { foldLetters, wordsOf } from '@1eleve1stage/sdk/rules';
import { typedWordsIn, writtenWordsIn } from './typed-words.js';

/** The words of an expression, or a word, as a text has them; undefined where it has other words for them. */
export function asTyped(text: string, folded: string): string | undefined {
  const words = typedWordsIn(text);
  const places = folded.split(' ').map((word) => words.findIndex((typed) => typed.folded === word));
  const [first, last] = [words[Math.min(...places)], words[Math.max(...places)]];
  if (!first || !last || places.includes(-1)) return undefined;
  return text.slice(first.start, last.end);
}

/** A word as most titles write it, in small letters; as it is compared where none has it. */
export function asWritten(titles: readonly string[], folded: string): string {
  const times = new Map<string, number>();
  for (const [written] of writtenWordsIn(titles.join('\n')))
    times.set(written, (times.get(written) ?? 0) + 1);
  const counts = new Map<string, number>();
  for (const [written, count] of times) {
    if (!wordsOf(foldLetters(written)).includes(folded)) continue;
    const small = written.normalize('NFC').toLowerCase();
    counts.set(small, (counts.get(small) ?? 0) + count);
  }
  const isPlain = (word: string): number => Number(word === folded);
  const [first] = [...counts].sort(([a, x], [b, y]) => isPlain(a) - isPlain(b) || y - x);
  return first?.[0] ?? folded;
}
