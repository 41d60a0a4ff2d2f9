import { foldLetters } from '../../rules/search/fold.js';
import { isInclusiveEnding, LONGEST_ENDING } from '../../rules/search/inclusive.js';

// Nearly every letter of a French text folds by itself to one or two of a to z: a table says which.

/** Characters the table knows: letters with accents, and the punctuation of French. */
const KNOWN = 0x2100;

/** In the table: no letter nor digit; a sign that an inclusive ending may follow; two letters; not in the table. */
const [GAP, SIGN, TWO, OTHER] = [0, 1, 2, 3];

const folds = new Uint8Array(KNOWN);
const twoLetters = new Map<number, string>();

for (let code = 0; code < KNOWN; code += 1) {
  const folded = foldLetters(String.fromCharCode(code));
  if (/^[a-z0-9]$/.test(folded)) folds[code] = folded.charCodeAt(0);
  else if (/^[a-z0-9]{2}$/.test(folded)) {
    folds[code] = TWO;
    twoLetters.set(code, folded);
  } else if (/^[·•‧⋅∙./(-]$/.test(folded)) folds[code] = SIGN;
  else folds[code] = folded !== '' && !/[\p{L}\p{N}\p{M}]/u.test(folded) ? GAP : OTHER;
}

/**
 * Writes each word of a text, folded, at the beginning of `letters` and calls back with its length.
 *
 * @param letters room for twice the text
 * @returns false when the text has more in it, letters of other alphabets or inclusive forms; what was told
 *   until then is right, and not all there is
 */
export function readPlain(text: string, letters: Uint16Array, found: (length: number) => void): boolean {
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const fold = code < KNOWN ? (folds[code] ?? OTHER) : OTHER;
    if (fold > OTHER) {
      letters[length] = fold;
      length += 1;
    } else if (fold === TWO) {
      for (const letter of twoLetters.get(code) ?? '') letters[length++] = letter.charCodeAt(0);
    } else if (fold === OTHER) {
      return false;
    } else if (length > 0) {
      found(length);
      length = 0;
      if (fold === SIGN && mayBeEnding(text, at + 1)) return false;
    }
  }
  if (length > 0) found(length);
  return true;
}

/** True when the letters that go on from a place may be an inclusive ending. */
function mayBeEnding(text: string, from: number): boolean {
  let letters = '';
  for (let at = from; at < text.length && letters.length <= LONGEST_ENDING; at += 1) {
    const code = text.charCodeAt(at);
    const fold = code < KNOWN ? (folds[code] ?? OTHER) : OTHER;
    if (fold === OTHER) return true;
    if (fold === GAP || fold === SIGN) break;
    letters += fold === TWO ? (twoLetters.get(code) ?? '') : String.fromCharCode(fold);
  }
  return isInclusiveEnding(letters);
}
