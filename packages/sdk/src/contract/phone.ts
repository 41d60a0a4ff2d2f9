import * as z from 'zod/mini';

/** Country codes of metropolitan France and of the overseas territories, after the `+`. */
const FRENCH_CODES = '33|262|590|594|596|687|689';
const MOBILE = new RegExp(`^(?:0[67]\\d{8}|\\+(?:${FRENCH_CODES})0?[67]\\d{5,8}|\\+(?:687|689)\\d{6,8})$`);
const ANY = new RegExp(`^(?:0[1-9]\\d{8}|\\+(?:${FRENCH_CODES})0?\\d{6,9})$`);

/** A French mobile number, with or without separators; written without any once parsed. */
export const MobileNumber = phone(MOBILE);

/** Any French telephone number, with or without separators; written without any once parsed. */
export const PhoneNumber = phone(ANY);

function phone(pattern: RegExp): z.ZodMiniString<string> {
  return z.string().check(
    z.maxLength(30),
    z.overwrite((text) => text.replaceAll(/[\s().\-\u00a0\u202f]/g, '')),
    z.regex(pattern),
  );
}
