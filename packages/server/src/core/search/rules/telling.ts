import { isDoing, isOfNames, isRank } from './asking-words.js';
import { isSaid, isWish } from './meanings.js';
import type { QueryWord } from './query-words.js';

/** True for what is done in any trade, its ranks and what many a trade grants. */
export function tellsLittle({ full, stem }: QueryWord): boolean {
  return isDoing(full) || isRank(full) || isWish(stem);
}

/** True for a word that tells which trade is meant. */
export function tellsTrade(word: QueryWord): boolean {
  return isSaid(word.stem) && !tellsLittle(word) && !word.isDoubtful;
}

/** A word that counts, and its place in the query. */
interface Placed {
  at: number;
  word: QueryWord;
}

/** Words that may tell by themselves what is asked for, those that tell most first. */
export function mostTelling<Word extends Placed>(
  words: readonly Word[],
  readings: readonly unknown[],
): Word[] {
  return words
    .filter(({ word }) => mayTell(word))
    .map((one) => ({ one, word: one.word, isTyped: typeof readings[one.at] !== 'object' }))
    .sort(compareTelling)
    .map(({ one }) => one);
}

interface Telling {
  word: QueryWord;
  isTyped: boolean;
}

/**
 * Negative where the first tells more: it is no verb or rank of any trade, pupils say it, it was typed so, the vocabulary has it,
 * it is longer.
 */
function compareTelling(a: Telling, b: Telling): number {
  return (
    Number(tellsLittle(a.word)) - Number(tellsLittle(b.word)) ||
    Number(isSaid(b.word.stem)) - Number(isSaid(a.word.stem)) ||
    Number(b.isTyped) - Number(a.isTyped) ||
    Number(b.word.isKnown) - Number(a.word.isKnown) ||
    b.word.full.length - a.word.full.length
  );
}

/** Letters of a word that may tell by itself what is asked for. */
const SHORTEST_TELLING = 3;

function mayTell({ full, isKnown }: QueryWord): boolean {
  if (isOfNames(full)) return false;
  return isKnown || (full.length >= SHORTEST_TELLING && !/^\p{N}/u.test(full));
}
