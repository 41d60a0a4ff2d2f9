import * as z from 'zod/mini';
import { isMobileNumber, isPhoneNumber, toInternational } from '../../rules/phone.js';
import { meant } from './text.js';

/** A French mobile number, however it is typed; `+33612345678` once parsed. */
export const MobileNumber = phone(isMobileNumber);

/** Any French telephone number, however it is typed; `+33299123456` once parsed. */
export const PhoneNumber = phone(isPhoneNumber);

function phone(accepts: (text: string) => boolean): z.ZodMiniString<string> {
  return meant('phone', 0, 30).check(
    z.refine(accepts, { params: { code: 'wrong_format' } }),
    z.overwrite(toInternational),
  );
}
