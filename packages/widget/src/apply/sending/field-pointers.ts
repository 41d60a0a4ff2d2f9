import type { FieldError, FieldErrorCode } from '@1eleve1stage/sdk/contract';
import type { ErrorKey, Errors } from '../form/check.js';
import type { Field } from '../form/draft.js';

/** Where each field travels in the request; a pointer below it is about the same field. */
const POINTERS: readonly (readonly [pointer: string, field: Field])[] = [
  ['/pupil/firstName', 'firstName'],
  ['/pupil/lastName', 'lastName'],
  ['/pupil/email', 'email'],
  ['/pupil/phone', 'phone'],
  ['/pupil/grade', 'grade'],
  ['/pupil/school', 'school'],
  ['/pupil/className', 'className'],
  ['/pupil/birthDate', 'birthDate'],
  ['/weeks', 'weeks'],
  ['/motivation', 'motivation'],
  ['/legalRepresentative/name', 'representativeName'],
  ['/legalRepresentative/email', 'representativeEmail'],
  ['/legalRepresentative/phone', 'representativePhone'],
];

const KEYS: { readonly [Code in FieldErrorCode]?: ErrorKey } = {
  required: 'missing',
  too_long: 'tooLong',
  address_stopped: 'stopped',
  birth_date_implausible: 'implausible',
  grade_not_offered: 'notOffered',
  week_not_offered: 'notOffered',
  week_not_allowed: 'notOffered',
  reserved_for_others: 'reserved',
};

/** The fields of the form that the service found wrong; empty when what is wrong is not in the form. */
export function toErrors(refused: readonly Pick<FieldError, 'pointer' | 'code'>[]): Errors {
  const errors: { [Name in Field]?: ErrorKey } = {};
  for (const { pointer, code } of refused) {
    const field = POINTERS.find(([start]) => pointer === start || pointer.startsWith(`${start}/`))?.[1];
    if (field) errors[field] ??= KEYS[code] ?? 'wrong';
  }
  return errors;
}
