import type { FieldErrorCode } from '../contract/fields/field-error.js';
import type { FormFault, FormFaults, FormField } from './application-form.js';

/** Where each field travels in an application: a JSON pointer (RFC 6901), and all below it is about the same field. */
const POINTERS: readonly (readonly [field: FormField, pointer: string])[] = [
  ['firstName', '/pupil/firstName'],
  ['lastName', '/pupil/lastName'],
  ['email', '/pupil/email'],
  ['birthDate', '/pupil/birthDate'],
  ['phone', '/pupil/phone'],
  ['school', '/pupil/school'],
  ['grade', '/pupil/grade'],
  ['className', '/pupil/className'],
  ['weeks', '/weeks'],
  ['motivation', '/motivation'],
  ['representativeName', '/legalRepresentative/name'],
  ['representativeEmail', '/legalRepresentative/email'],
  ['representativePhone', '/legalRepresentative/phone'],
];

/** Faults by the error that a field has, as a pupil must know them; by all others, the field is wrong. */
const FAULTS: { readonly [Code in FieldErrorCode]?: FormFault } = {
  required: 'missing',
  too_long: 'tooLong',
  address_stopped: 'stopped',
  birth_date_implausible: 'implausible',
  grade_not_offered: 'notOffered',
  week_not_offered: 'notOffered',
  week_not_allowed: 'notOffered',
  no_such_school: 'unknown',
  reserved_for_others: 'reserved',
};

/** The fields of the form that the contract or the service refused; none where what is wrong is not in the form. */
export function toFormFaults(
  refused: readonly { readonly pointer: string; readonly code: FieldErrorCode }[],
): FormFaults {
  const faults: { [Field in FormField]?: FormFault } = {};
  for (const [field, start] of POINTERS) {
    const found = refused.find(({ pointer }) => `${pointer}/`.startsWith(`${start}/`));
    if (found) faults[field] = FAULTS[found.code] ?? 'wrong';
  }
  return faults;
}
