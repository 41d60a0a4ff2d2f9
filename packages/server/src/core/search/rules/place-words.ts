import { isTelling } from './asking-words.js';
import { foldText } from '@1eleve1stage/sdk/rules';
import { isKnown, isSaid, sayingOf } from './meanings.js';
import { stemOf } from './stem.js';

/** Words of a search that may name a commune. */
export interface PlaceWords {
  name: string;
  /** True behind words that say where. */
  isWhere: boolean;
  /** The search without them. */
  rest: string;
}

/** Words that say where: « à Rennes », « près de Rennes », « sur Rennes ». */
const WHERE = [['a'], ['sur'], ['vers'], ['pres', 'de'], ['pres', 'd'], ['autour', 'de'], ['autour', 'd']];

/** Words of a commune's name, and of a search that is looked through, at most. */
const LONGEST_NAME = 6;
const MOST_WORDS = 16;

/** A word with its place in the text. */
interface Word {
  folded: string;
  start: number;
  end: number;
}

/**
 * Names of communes that a text may have: those behind words that say where, then those at its end and at its
 * beginning, the longest first. Words that mean something else are none: « crèche », « à la ferme ».
 */
export function placesAmong(text: string): PlaceWords[] {
  const words = wordsIn(text);
  if (words.length === 0 || isSaid(sayingOf(words.map(({ folded }) => folded)))) return [];
  const behind = words.flatMap((_, at) => {
    const where = WHERE.find((link) => link.every((one, index) => words[at + index]?.folded === one));
    return where ? namesFrom(text, words, { from: at + where.length, cut: at, isWhere: true }) : [];
  });
  const ends = words.map((_, from) =>
    nameOf(text, words, { from, to: words.length, cut: from, isWhere: false }),
  );
  const begins = namesFrom(text, words, { from: 0, cut: 0, isWhere: false });
  return [...behind, ...ends, ...begins].filter((place) => place !== undefined);
}

interface Span {
  from: number;
  to: number;
  /** The first word that is no longer of the search. */
  cut: number;
  isWhere: boolean;
}

/** Names that begin at a word, the longest first. */
function namesFrom(text: string, words: readonly Word[], span: Omit<Span, 'to'>): PlaceWords[] {
  const lengths = Array.from({ length: LONGEST_NAME }, (_, index) => LONGEST_NAME - index);
  return lengths
    .filter((length) => span.from + length <= words.length && (span.isWhere || length < words.length))
    .flatMap((length) => nameOf(text, words, { ...span, to: span.from + length }) ?? []);
}

function nameOf(
  text: string,
  words: readonly Word[],
  { from, to, cut, isWhere }: Span,
): PlaceWords | undefined {
  const named = words.slice(from, to);
  const [first, last, before] = [named[0], named.at(-1), words[cut]];
  if (!first || !last || !before || named.length > LONGEST_NAME || !mayName(named)) return undefined;
  const rest = `${text.slice(0, before.start)} ${text.slice(last.end)}`.replaceAll(/\s+/g, ' ').trim();
  return { name: text.slice(first.start, last.end), isWhere, rest };
}

/** False for one word that means something else, and for none that tells. */
function mayName(words: readonly Word[]): boolean {
  const telling = words.map(({ folded }) => folded).filter(isTelling);
  const [word = '', ...more] = telling;
  return more.length > 0 ? !isSaid(sayingOf(telling)) : word !== '' && !isKnown(stemOf(word));
}

function wordsIn(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), ({ 0: word, index }) => {
    return { folded: foldText(word), start: index, end: index + word.length };
  }).slice(0, MOST_WORDS);
}
