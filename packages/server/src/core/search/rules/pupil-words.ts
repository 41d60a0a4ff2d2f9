import { VOCABULARY } from '../vocabulary/index.js';
import { stemOf } from './stem.js';

const NONE: readonly string[] = [];
const related = readRelated();

/** The stems of what offers say for a word of pupils (see `vocabulary/`); none for most words. */
export function relatedStems(word: string): readonly string[] {
  return related.get(stemOf(word)) ?? NONE;
}

function readRelated(): Map<string, readonly string[]> {
  const read = new Map<string, readonly string[]>();
  for (const [said, meant] of VOCABULARY) {
    const stems = meant.split(' ').map(stemOf);
    for (const word of said.split(', ')) {
      const stem = stemOf(word);
      const others = [...(read.get(stem) ?? NONE), ...stems].filter((other) => other !== stem);
      read.set(stem, [...new Set(others)]);
    }
  }
  return read;
}
