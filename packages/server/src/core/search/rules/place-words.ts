import { isTelling } from './asking-words.js';
import { isMentioned, isSaid, LONGEST_EXPRESSION, sayingOf } from './meanings.js';
import { typedWordsIn, type TypedWord } from './typed-words.js';

/** Words of a search that may name a commune. */
export interface PlaceWords {
  name: string;
  /** People of the commune at least: the less its name is sure to be one, the more. */
  least: number;
  /** The search without them. */
  rest: string;
}

/**
 * Words that say where, and the article that the name has of them: « à Rennes », « près de Rennes », « au Mans ». Behind
 * some stand lands alone: « en Vendée », « dans le 06 ».
 */
const WHERE: readonly { link: readonly string[]; article?: string; isLand?: boolean }[] = [
  ...[['a'], ['sur'], ['vers'], ['pres', 'de'], ['pres', 'd'], ['autour', 'de'], ['autour', 'd']].map(
    (link) => ({ link }),
  ),
  ...[['au'], ['pres', 'du'], ['autour', 'du']].map((link) => ({ link, article: 'le' })),
  ...[['aux'], ['pres', 'des'], ['autour', 'des']].map((link) => ({ link, article: 'les' })),
  ...[['en'], ['dans', 'le'], ['dans', 'la'], ['dans', 'les'], ['dans', 'l'], ['dans']].map((link) => ({
    ...{ link, isLand: true },
  })),
];

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
    const where = WHERE.find(({ link }) => link.every((one, index) => words[at + index]?.folded === one));
    if (!where) return [];
    const { link, article, isLand } = where;
    return namesFrom(text, words, { from: at + link.length, cut: at, isWhere: true, article, isLand });
  });
  // « Stage toulouse avion svp »: what asks at either end is passed over.
  const to = words.findLastIndex(({ folded }) => isTelling(folded)) + 1 || words.length;
  const ends = [...words.keys()]
    .slice(0, to)
    .slice(-LONGEST_NAME)
    .flatMap((from) => nameOf(text, words, { from, to, cut: from, isWhere: false }) ?? []);
  const first = Math.max(
    0,
    words.findIndex(({ folded }) => isTelling(folded)),
  );
  const begins = [...new Set([0, first])].flatMap((from) =>
    namesFrom(text, words, { from, cut: from, isWhere: false }),
  );
  return [...behind, ...ends, ...begins];
}

interface Span {
  from: number;
  to: number;
  /** The first word that is no longer of the search. */
  cut: number;
  isWhere: boolean;
  /** An article of the name that the words before it have in them. */
  article?: string | undefined;
  /** True where only the name of a land may stand, with what it stands behind. */
  isLand?: boolean | undefined;
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
  { from, to, cut, isWhere, article, isLand = false }: Span,
): PlaceWords | undefined {
  const named = words.slice(from, to);
  const [first, last, before] = [named[0], named.at(-1), words[cut]];
  const isNumber = named.length === 1 && NUMBER.test(first?.folded ?? '');
  if (isNumber && !isLand && !isPlaceNumber(words, from, to)) return undefined;
  const least = isLand ? 0 : leastPeople(named, isWhere, article !== undefined);
  if (!first || !last || !before || least === undefined || isOfExpression(words, from, to)) return undefined;
  const rest = `${text.slice(0, before.start)} ${text.slice(last.end)}`.replaceAll(/\s+/g, ' ').trim();
  const name = text.slice((isLand ? before : first).start, last.end);
  return { name: article === undefined ? name : `${article} ${name}`, least, rest };
}

/** A department's number, or the beginning of one; a postcode. */
const NUMBER = /^\d|^2[ab]$/;
const POSTCODE = /^\d{5}$/;

/** True for a postcode, and for a number at the end behind what is looked for: « pharmacie 33 », not « semaine 25 ». */
function isPlaceNumber(words: readonly TypedWord[], from: number, to: number): boolean {
  if (POSTCODE.test(words[from]?.folded ?? '')) return true;
  return to === words.length && from > 0 && isTelling(words[from - 1]?.folded ?? '');
}

/** People of a commune of that name at least; undefined for what means something else, and for what tells nothing. */
function leastPeople(words: readonly TypedWord[], isWhere: boolean, hasArticle: boolean): number | undefined {
  const telling = tellingOf(words);
  const [word, ...more] = telling;
  if (word === undefined) return undefined;
  // « à la garde », « sur le port »: an article has the thing behind it.
  const isPlain = isWhere && !hasArticle && telling.length === words.length;
  if (isSaid(sayingOf(telling))) return isPlain ? LARGE : undefined;
  if (more.length === 0 && isMentioned(word)) return isPlain ? LARGE : CITY;
  return isWhere && words.reduce((letters, { folded }) => letters + folded.length, 0) >= LONG ? 0 : LARGE;
}

/** True for words that mean something together. */
function isExpression(words: readonly TypedWord[]): boolean {
  const telling = tellingOf(words);
  return telling.length > 1 && isSaid(sayingOf(words.map(({ folded }) => folded)));
}

/** True for words that are a part of what means something together: « paris brest » is a cake. */
function isOfExpression(words: readonly TypedWord[], from: number, to: number): boolean {
  for (let start = Math.max(0, from - LONGEST_EXPRESSION + 1); start < to; start += 1) {
    for (
      let end = Math.max(from, start + 1) + 1;
      end <= words.length && end - start <= LONGEST_EXPRESSION;
      end += 1
    ) {
      const isPart = (start < from || end > to) && start < to && end > from;
      if (isPart && isExpression(words.slice(start, end))) return true;
    }
  }
  return false;
}

function tellingOf(words: readonly TypedWord[]): string[] {
  return words.map(({ folded }) => folded).filter(isTelling);
}
