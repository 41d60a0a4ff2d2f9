import type { Interpretation } from '@1eleve1stage/sdk/contract';
import type { Query } from '../../core/search/rules/query-words.js';
import type { Reading } from '../../core/search/rules/readings.js';
import { readEmoji } from '../../core/search/rules/emoji.js';
import { asTyped } from '../../core/search/rules/spelling.js';

/**
 * How a text was read otherwise than typed; undefined where it was not.
 *
 * @param spell a word of offers as they write it
 */
export function interpretationOf(
  text: string,
  { words, unread }: Query,
  { words: readings }: Reading,
  spell: (word: string) => string,
): Interpretation | undefined {
  const isOther =
    words.some(({ pieces }) => pieces !== undefined) ||
    readings.some((how) => how === 'leftOut' || typeof how === 'object');
  if (!isOther && unread.length === 0) return undefined;
  const spelt = readEmoji(text).text;
  const mended: Interpretation['mended'] = [];
  const leftOut: string[] = [];
  const kept: string[] = [];
  for (const [at, { full, pieces }] of words.entries()) {
    const how = readings[at];
    const typed = asTyped(spelt, pieces ?? full) ?? spell(full);
    const other = typeof how === 'object' ? how.read : pieces && full;
    if (how === 'leftOut') leftOut.push(typed);
    else if (other !== undefined) {
      const read = spell(other);
      mended.push({ typed, read });
      kept.push(read);
    } else if (how !== 'asks') kept.push(typed);
  }
  return { mended, kept: kept.join(' '), leftOut, unread: [...unread] };
}
