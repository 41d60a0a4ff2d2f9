import * as z from 'zod/mini';
import { asMeant, type TypedKind } from '../../rules/as-meant.js';
import { hasTooManyMarks } from '../../rules/marks.js';

/** Ends the checks of a text: what comes after need not look at what is too long, or cannot be normalised. */
const ABORT = { abort: true } as const;

/** Letters, marks and what nobody sees, for one letter at most, in what keyboards, pastes and file names bring. */
const PARTS_OF_A_LETTER = 4;

/**
 * A text of a kind, as it was meant. Its length is looked at before it is normalised, then its own.
 *
 * @param min shortest length accepted, in UTF-16 code units
 * @param max longest length accepted
 */
export function meant(kind: TypedKind, min: number, max: number): z.ZodMiniString<string> {
  return z.string().check(
    z.trim(),
    z.maxLength(max * PARTS_OF_A_LETTER, ABORT),
    z.refine((text) => !hasTooManyMarks(text), { ...ABORT, params: { code: 'wrong_format' } }),
    z.overwrite((text) => asMeant(text, kind)),
    z.minLength(min),
    z.maxLength(max, ABORT),
    // Halves of a character.
    z.regex(/^\P{Cs}*$/u),
  );
}

/** Plain text, of several lines. */
export function plainText(min: number, max: number): z.ZodMiniString<string> {
  return meant('prose', min, max);
}

/** Plain text on one line: a title. */
export function oneLine(min: number, max: number): z.ZodMiniString<string> {
  return meant('line', min, max);
}

/** Words that are searched for: any are taken, that are not too long. */
export function searchedWords(max: number): z.ZodMiniString<string> {
  return z.string().check(
    z.maxLength(max, ABORT),
    z.overwrite((text) => asMeant(text, 'line')),
  );
}

/** The name of a person, a school, a town. */
export function properName(min: number, max: number): z.ZodMiniString<string> {
  return meant('name', min, max);
}

/** An e-mail address, in the case it was typed in. */
export const EmailAddress = meant('email', 0, 254).check(z.email());

/** An http or https address. */
export function webAddress(max: number): z.ZodMiniString<string> {
  return meant('line', 0, max).check(z.refine(isWebAddress, { params: { code: 'wrong_format' } }));
}

function isWebAddress(text: string): boolean {
  try {
    const url = new URL(text);
    return (url.protocol === 'https:' || url.protocol === 'http:') && !url.username && !url.password;
  } catch {
    return false;
  }
}
