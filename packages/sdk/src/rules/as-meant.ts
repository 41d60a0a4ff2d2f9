/** Kinds of a text, so that what a paste brings along is told from what was meant. */
export type TypedKind =
  /** Free text, of several lines. */
  | 'prose'
  /** Free text on one line: a title, words to search. */
  | 'line'
  /** The name of a person, a school, a town, a class. */
  | 'name'
  | 'email'
  | 'phone'
  /** Letters and digits that name something: a SIRET, a UAI, a postcode, a mailed code. */
  | 'code';

/**
 * A text as who typed or pasted it meant it: without what nobody sees, composed, trimmed. Names have one kind of space
 * and one kind of dash; addresses, telephone numbers and codes have neither separators nor what people write around
 * them, and full-width letters and digits are plain ones. Whether it is right then, others say.
 *
 * To order marks may take the square of a text's length: look at the length first.
 */
export function asMeant(text: string, kind: TypedKind): string {
  return READ[kind](text);
}

const READ: Record<TypedKind, (text: string) => string> = {
  // Texts of word processors and of old systems break lines in ways of their own.
  prose: (text) => withoutUnseen(text.replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n')),
  line,
  name: (text) => line(text.replace(DASHES, '-')).replace(/\p{Zs}+/gu, ' '),
  // Of `Jade <jade@exemple.fr>`, `E-mail : jade@exemple.fr` and `mailto:jade@exemple.fr?subject=…` the address, without
  // quotes around it, nor a dot or comma after it. Keyboards put a space after a dot, or after what they complete; one
  // elsewhere is not ours to take away.
  email: (text) =>
    plain(text)
      .replace(/’/g, "'")
      .replace(/^(?:[^<]*<)?(?:[\w -]{0,9}:)?["'“«([ ]*/, '')
      .replace(/[>?].*/, '')
      .replace(/ ?([@.]) ?/g, '$1')
      .replace(/[^\p{L}\d@]{1,9}$/u, '')
      .replace(/(@[\w-]+),(?=[a-z]+$)/i, '$1.'),
  // `Tél. : 06 12 34 56 78`, `33 6 12 34 56 78 (maman)`.
  phone: (text) =>
    plain(text)
      .replace(/^t[eé]l[é\w.]*|\([^\d()]*\)|[^\p{L}\d+]/giu, '')
      .replace(/^33(?=[1-9]\d{8}$)/, '+33'),
  code: (text) =>
    plain(text)
      .replace(/[\s./_-]/g, '')
      .toUpperCase(),
};

/**
 * Control characters but tabs and line feeds, and format characters: soft hyphens, marks of order and direction. The
 * joiners of scripts and emoji stay before what they join, and so do the tags of flags.
 */
const UNSEEN = /(?![\t\n\u{e0020}-\u{e007f}]|[\u200c\u200d][^\s\u0000-\u007f\p{C}])[\p{Cc}\p{Cf}]/gu;
const DASHES = /[\p{Pd}\u2212]/gu;

function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '').normalize('NFC').trim();
}

function line(text: string): string {
  return withoutUnseen(text.replace(/[\t\n\v\f\r\x85\u2028\u2029]+/g, ' '));
}

/** Letters, digits and signs as keyboards have them, without anything that is not seen. */
function plain(text: string): string {
  return line(text.normalize('NFKC').replace(DASHES, '-')).replace(/\p{Cf}/gu, '');
}
