import * as z from 'zod/mini';
import { hasTooManyMarks } from '../rules/marks.js';

/** Ends the checks of a text: what comes after need not look at what is too long, or cannot be normalised. */
const ABORT = { abort: true } as const;

/** Letters and marks that make one letter, at most, in what keyboards, pastes and file names bring. */
const PARTS_OF_A_LETTER = 4;

/**
 * Plain text: trimmed, normalised to NFC, without control characters other than line breaks. Its length is looked
 * at before it is normalised.
 *
 * @param min shortest length accepted, in UTF-16 code units after trimming
 * @param max longest length accepted
 */
export function plainText(min: number, max: number): z.ZodMiniString<string> {
  return z.string().check(
    z.trim(),
    z.maxLength(max * PARTS_OF_A_LETTER, ABORT),
    z.refine((text) => !hasTooManyMarks(text), { ...ABORT, params: { code: 'wrong_format' } }),
    z.normalize('NFC'),
    z.minLength(min),
    z.maxLength(max, ABORT),
    // C0 but tab and line breaks, DEL and C1, bidirectional overrides, halves of a character.
    z.regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Cs}]*$/u),
  );
}

/** Plain text on one line: a name, a title. */
export function oneLine(min: number, max: number): z.ZodMiniString<string> {
  return plainText(min, max).check(z.regex(/^[^\t\r\n\u2028\u2029]*$/));
}

/** An e-mail address, kept as typed but for surrounding spaces. */
export const EmailAddress = z.string().check(z.trim(), z.maxLength(254, ABORT), z.email());

/** An http or https address. */
export function webAddress(max: number): z.ZodMiniString<string> {
  return z
    .string()
    .check(z.trim(), z.maxLength(max, ABORT), z.refine(isWebAddress, { params: { code: 'wrong_format' } }));
}

function isWebAddress(text: string): boolean {
  try {
    const url = new URL(text);
    return (url.protocol === 'https:' || url.protocol === 'http:') && !url.username && !url.password;
  } catch {
    return false;
  }
}
