import { foldText } from '@1eleve1stage/sdk/rules';

/** A word of a text, and where it stands there. */
export interface TypedWord {
  folded: string;
  start: number;
  end: number;
}

/** Letters and digits that follow each other, with their accents. */
const WORDS = /[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text as it writes them. */
export function writtenWordsIn(text: string): Iterable<RegExpExecArray> {
  return text.matchAll(WORDS);
}

/** The words of a text, in its order. */
export function typedWordsIn(text: string): TypedWord[] {
  return Array.from(writtenWordsIn(text), ({ 0: word, index }) => ({
    folded: foldText(word),
    start: index,
    end: index + word.length,
  }));
}
