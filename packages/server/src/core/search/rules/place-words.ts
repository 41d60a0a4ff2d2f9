import { isTelling } from './asking-words.js';
import { isKnown, isSaid, sayingOf } from './meanings.js';
import { stemOf } from './stem.js';
import { typedWordsIn, type TypedWord } from './typed-words.js';

/** Words of a search that may name a commune. */
export interface PlaceWords {
  name: string;
  /** People of the commune at least: the less its name is sure to be one, the more. */
  least: number;
  /** The search without them. */
  rest: string;
}

/** Words that say where: « à Rennes », « près de Rennes », « sur Rennes ». */
const WHERE = [['a'], ['sur'], ['vers'], ['pres', 'de'], ['pres', 'd'], ['autour', 'de'], ['autour', 'd']];

/** Words of a commune's name, and of a search that is looked through, at most. */
const LONGEST_NAME = 6;
const MOST_WORDS = 16;

/** People of a commune whose name alone says where: a smaller one may have the name of anything. */
const LARGE = 10_000;

/** People of a city whose name alone says where, though it is in expressions, too: « opéra de paris ». */
const CITY = 100_000;

/** Letters of a smaller one's name, behind words that say where: « à son », « sur eu ». */
const LONG = 4;

/**
 * Names of communes that a text may have: those behind words that say where, then those at its end and at its
 * beginning, the longest first. Words that mean something else are none: « crèche », « à la ferme ». Behind words that say
 * where they are a large commune all the same: « à tours ».
 */
export function placesAmong(text: string): PlaceWords[] {
  const words = typedWordsIn(text).slice(0, MOST_WORDS);
  if (isExpression(words)) return [];
  const behind = words.flatMap((_, at) => {
    const where = WHERE.find((link) => link.every((one, index) => words[at + index]?.folded === one));
    return where ? namesFrom(text, words, { from: at + where.length, cut: at, isWhere: true }) : [];
  });
  const ends = [...words.keys()]
    .slice(-LONGEST_NAME)
    .flatMap((from) => nameOf(text, words, { from, to: words.length, cut: from, isWhere: false }) ?? []);
  const begins = namesFrom(text, words, { from: 0, cut: 0, isWhere: false });
  return [...behind, ...ends, ...begins];
}

interface Span {
  from: number;
  to: number;
  /** The first word that is no longer of the search. */
  cut: number;
  isWhere: boolean;
}

/** Names that begin at a word, the longest first. */
function namesFrom(text: string, words: readonly TypedWord[], span: Omit<Span, 'to'>): PlaceWords[] {
  const lengths = Array.from({ length: LONGEST_NAME }, (_, index) => LONGEST_NAME - index);
  return lengths
    .filter((length) => span.from + length <= words.length && (span.isWhere || length < words.length))
    .flatMap((length) => nameOf(text, words, { ...span, to: span.from + length }) ?? []);
}

function nameOf(
  text: string,
  words: readonly TypedWord[],
  { from, to, cut, isWhere }: Span,
): PlaceWords | undefined {
  const named = words.slice(from, to);
  const [first, last, before] = [named[0], named.at(-1), words[cut]];
  const least = leastPeople(named, isWhere);
  if (!first || !last || !before || least === undefined) return undefined;
  const rest = `${text.slice(0, before.start)} ${text.slice(last.end)}`.replaceAll(/\s+/g, ' ').trim();
  return { name: text.slice(first.start, last.end), least, rest };
}

/** People of a commune of that name at least; undefined for what means something else, and for what tells nothing. */
function leastPeople(words: readonly TypedWord[], isWhere: boolean): number | undefined {
  const telling = tellingOf(words);
  const [word, ...more] = telling;
  if (word === undefined) return undefined;
  // « à la garde », « sur le port »: an article has the thing behind it.
  const isPlain = isWhere && telling.length === words.length;
  if (isSaid(sayingOf(telling))) return isPlain ? LARGE : undefined;
  if (more.length === 0 && isKnown(stemOf(word))) return isPlain ? LARGE : CITY;
  return isWhere && words.reduce((letters, { folded }) => letters + folded.length, 0) >= LONG ? 0 : LARGE;
}

/** True for words that mean something together. */
function isExpression(words: readonly TypedWord[]): boolean {
  const telling = tellingOf(words);
  return telling.length > 1 && isSaid(sayingOf(words.map(({ folded }) => folded)));
}

function tellingOf(words: readonly TypedWord[]): string[] {
  return words.map(({ folded }) => folded).filter(isTelling);
}
