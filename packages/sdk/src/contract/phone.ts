import * as z from 'zod/mini';
import { isMobileNumber, isPhoneNumber, withoutSeparators } from '../rules/phone.js';

/** A French mobile number, with or without separators; written without any once parsed. */
export const MobileNumber = phone(isMobileNumber);

/** Any French telephone number, with or without separators; written without any once parsed. */
export const PhoneNumber = phone(isPhoneNumber);

function phone(accepts: (text: string) => boolean): z.ZodMiniString<string> {
  return z
    .string()
    .check(
      z.maxLength(30, { abort: true }),
      z.overwrite(withoutSeparators),
      z.refine(accepts, { params: { code: 'wrong_format' } }),
    );
}
