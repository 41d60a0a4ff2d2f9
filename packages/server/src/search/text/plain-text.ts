import { foldLetters } from '@1eleve1stage/sdk/rules';
import { isInclusiveEnding, LONGEST_ENDING } from '../../core/search/rules/inclusive.js';

// Nearly every letter of a French text folds by itself to one or two of a to z: a table says which.

/** Characters the table knows: letters with accents, and the punctuation of French. */
const KNOWN = 0x2100;

/** In the table: white space; no letter nor digit; a sign that an inclusive ending may follow; two letters; more. */
const [SPACE, GAP, SIGN, TWO, OTHER] = [0, 1, 2, 3, 4];

const folds = new Uint8Array(KNOWN);
const twoLetters = new Map<number, string>();

for (let code = 0; code < KNOWN; code += 1) {
  const character = String.fromCharCode(code);
  const folded = foldLetters(character);
  if (/^[a-z0-9]$/.test(folded)) folds[code] = folded.charCodeAt(0);
  else if (/^[a-z0-9]{2}$/.test(folded)) {
    folds[code] = TWO;
    twoLetters.set(code, folded);
  } else if (/^\s$/.test(character)) folds[code] = SPACE;
  else if (/^[·•‧⋅∙./(-]$/.test(folded)) folds[code] = SIGN;
  else folds[code] = folded !== '' && !/[\p{L}\p{N}\p{M}]/u.test(folded) ? GAP : OTHER;
}

/**
 * Writes each word of a text, folded, at the beginning of `letters` and calls back with its length and hash.
 *
 * @param letters room for twice the text
 * @param hard told of what lies between two white spaces and has more in it, letters of other alphabets or
 *   inclusive forms; some of its words may have been told
 */
export function readPlain(
  text: string,
  letters: Uint16Array,
  found: (length: number, hash: number) => void,
  hard: (piece: string) => void,
): void {
  let length = 0;
  let hash = NO_LETTERS;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const fold = code < KNOWN ? (folds[code] ?? OTHER) : OTHER;
    if (fold > OTHER) {
      letters[length] = fold;
      length += 1;
      hash = mix(hash, fold);
      continue;
    }
    if (fold === TWO) {
      for (const letter of twoLetters.get(code) ?? '') {
        letters[length] = letter.charCodeAt(0);
        length += 1;
        hash = mix(hash, letter.charCodeAt(0));
      }
      continue;
    }
    if (fold === OTHER || (fold === SIGN && length > 0 && mayBeEnding(text, at + 1))) {
      const end = endOfPiece(text, at);
      hard(text.slice(startOfPiece(text, at), end));
      at = end;
    } else if (length > 0) found(length, hash);
    length = 0;
    hash = NO_LETTERS;
  }
  if (length > 0) found(length, hash);
}

/** The hash of no letter, to begin with. */
export const NO_LETTERS = 0;

/** The hash of the letters so far and one more. */
export function mix(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 16_777_619);
}

/** True when the letters that go on from a place may be an inclusive ending. */
function mayBeEnding(text: string, from: number): boolean {
  let letters = '';
  for (let at = from; at < text.length && letters.length <= LONGEST_ENDING; at += 1) {
    const fold = foldAt(text, at);
    if (fold === OTHER) return true;
    if (fold < TWO) break;
    letters += fold === TWO ? (twoLetters.get(text.charCodeAt(at)) ?? '') : String.fromCharCode(fold);
  }
  return isInclusiveEnding(letters);
}

function startOfPiece(text: string, within: number): number {
  let start = within;
  while (start > 0 && foldAt(text, start - 1) !== SPACE) start -= 1;
  return start;
}

function endOfPiece(text: string, within: number): number {
  let end = within;
  while (end < text.length && foldAt(text, end) !== SPACE) end += 1;
  return end;
}

function foldAt(text: string, at: number): number {
  return folds[text.charCodeAt(at)] ?? OTHER;
}
