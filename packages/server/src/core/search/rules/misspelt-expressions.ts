import { countBits } from '../../base/count-bits.js';
import { remembering } from '../../base/remember.js';
import { isDoing, isLinking, isTelling } from './asking-words.js';
import { isWritten, JOINED, singularOf } from './meanings.js';
import { letterBits, lettersOf, LONGEST_TYPED, slipsBetween } from './slips.js';
import { hearingOf } from './sound.js';
import { stemOf } from './stem.js';

/** Words of an expression that tell, at most, and with those that link them. */
const MOST_TELLING = 3;
const MOST_WORDS = 5;

/** Letters of a word that may be misspelt: its own may have changed places; from which one, and two slips are forgiven. */
const SHORTEST = 4;
const ONE_SLIP = 6;
const TWO_SLIPS = 8;

/** A word of an expression. */
interface Part {
  word: string;
  stem: string;
  heard: string | undefined;
  bits: number;
}

interface Expression {
  said: string;
  parts: readonly Part[];
}

/** Expressions by how many of their words tell, with the first letter of all and the stem of each; worked out when one is first looked for. */
let byWords: ReadonlyMap<string, readonly Expression[]> | undefined;

/** An expression that is misspelt, and how many words it is typed in. */
export interface MisspeltExpression {
  word: string;
  pieces: number;
}

/**
 * The expression that the next words are, of which one at least is misspelt and all others are its own: « prothésite
 * ongulaire ». Each word of it alone may mean something else, and be mended to it.
 */
export function misspeltExpressionAt(words: readonly string[], at: number): MisspeltExpression | undefined {
  for (let pieces = Math.min(MOST_WORDS, words.length - at); pieces > 1; pieces -= 1) {
    const several = words.slice(at, at + pieces);
    if (isLinking(several[0] ?? '') || isLinking(several.at(-1) ?? '')) continue;
    const telling = several.filter((word) => !isLinking(word));
    if (telling.length < 2 || telling.length > MOST_TELLING || !telling.some(isMisspelt)) continue;
    const word = nearestExpression(telling.join(' '));
    if (word !== undefined) return { word, pieces };
  }
  return undefined;
}

/** True for what nobody spells so, and is no word of asking. */
function isMisspelt(word: string): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST_TYPED && mayTell(word) && !isWritten(word);
}

function mayTell(word: string): boolean {
  return isTelling(word) && !isDoing(word);
}

/** The expression of as many words with the fewest slips, the first of the alphabet of several. */
const nearestExpression = remembering({ most: 1000, longest: 60 }, (telling): string | undefined => {
  const words = telling.split(' ').map((word) => ({ ...toPart(word), isMisspelt: isMisspelt(word) }));
  byWords ??= readExpressions();
  // Few have a word that is spelt right; of many, those that do not begin so, or have not nearly the letters, are passed over.
  const right = words.findIndex((word) => !word.isMisspelt);
  const key =
    right < 0 ? `${words.length} ${telling.charAt(0)}` : `${words.length} ${right} ${words[right]?.stem}`;
  let [nearest, least]: [string | undefined, number] = [undefined, Infinity];
  for (const { said, parts } of byWords.get(key) ?? []) {
    let slips = 0;
    for (let at = 0; at < parts.length && slips < least; at += 1) {
      const [word, part] = [words[at], parts[at]];
      if (!word || !part) continue;
      if (!word.isMisspelt) slips += word.stem === part.stem ? 0 : Infinity;
      else slips += right < 0 && !hasNearlyLetters(word, part) ? Infinity : slipsIn(word, part);
    }
    if (slips < least) [nearest, least] = [said, slips];
  }
  return nearest;
});

/** Letters that one of two words has and the other has not, at most: each of two slips changes two. */
const MOST_OTHER = 4;

function hasNearlyLetters(typed: Part, { word, bits }: Part): boolean {
  return word.charCodeAt(0) === typed.word.charCodeAt(0) && countBits(typed.bits ^ bits) <= MOST_OTHER;
}

/** Slips of a misspelt word beside one of an expression; infinite where they are more than are forgiven. */
function slipsIn(typed: Part, { word, heard }: Part): number {
  const most = typed.word.length < TWO_SLIPS ? 1 : 2;
  const letters = lettersOf(typed.word);
  const slips = [word, singularOf(word)]
    .filter((one) => Math.abs(one.length - letters.length) <= most)
    // Of a short word each other letter may make another that nobody misspelt: « peur du sang » is no « pur sang ».
    .filter((one) => letters.length >= ONE_SLIP || typed.bits === letterBits(lettersOf(one)))
    .map((one) => slipsBetween(letters, lettersOf(one)).whole);
  const fewest = Math.min(...slips);
  if (fewest <= most) return fewest;
  if (typed.heard === undefined || heard === undefined) return Infinity;
  if (typed.heard === heard) return 1;
  const isNear = letters.length >= ONE_SLIP && Math.abs(typed.heard.length - heard.length) < 2;
  return isNear && slipsBetween(lettersOf(typed.heard), lettersOf(heard)).whole < 2 ? most : Infinity;
}

function toPart(word: string): Part {
  return { word, stem: stemOf(word), heard: hearingOf(word), bits: letterBits(lettersOf(word)) };
}

function readExpressions(): Map<string, Expression[]> {
  const read = new Map<string, Expression[]>();
  const add = (key: string, expression: Expression): void => {
    const alike = read.get(key) ?? [];
    alike.push(expression);
    read.set(key, alike);
  };
  for (const said of [...JOINED.values()].sort()) {
    const parts = said
      .split(' ')
      .filter((word) => !isLinking(word))
      .map(toPart);
    add(`${parts.length} ${parts[0]?.word.charAt(0)}`, { said, parts });
    for (const [at, { stem }] of parts.entries()) add(`${parts.length} ${at} ${stem}`, { said, parts });
  }
  return read;
}
