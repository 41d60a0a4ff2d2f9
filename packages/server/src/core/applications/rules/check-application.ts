import {
  isLyceeGrade,
  isWeekPast,
  type ApplicationInput,
  type FieldErrorCode,
} from '@1eleve1stage/sdk/contract';
import type { OfferContent } from '../../../ports/index.js';
import { isPlausibleBirthDate } from './plausible-age.js';
import type { FieldRefusal } from '../../base/refusal.js';
import { isReserved, isReservedFor, type SchoolRights } from '../../offers/rules/reservation.js';

/** Refusals of fields that are wrong in an application itself, whatever the offer. */
export function checkApplication(input: ApplicationInput, now: Date): FieldRefusal[] {
  const { grade, birthDate } = input.pupil;
  const errors: FieldRefusal[] = [];
  if (!isPlausibleBirthDate(birthDate, grade, now)) {
    errors.push(inBody('/pupil/birthDate', 'birth_date_implausible'));
  }
  if (input.weeks.length > (isLyceeGrade(grade) ? 2 : 1)) errors.push(inBody('/weeks', 'too_many_weeks'));
  if (new Set(input.weeks).size < input.weeks.length) errors.push(inBody('/weeks', 'repeated'));
  return errors;
}

/**
 * Why an offer does not fit an application.
 *
 * @param school what the pupil's school gives access to, when its UAI is given
 */
export function checkFit(
  input: ApplicationInput,
  offer: OfferContent,
  school: SchoolRights | undefined,
  now: Date,
): FieldRefusal[] {
  if (offer.permalink) return [{ in: 'path', pointer: '/id', code: 'apply_elsewhere' }];
  const errors: FieldRefusal[] = [];
  if (!offer.grades.includes(input.pupil.grade)) errors.push(inBody('/pupil/grade', 'grade_not_offered'));
  for (const [index, week] of input.weeks.entries()) {
    if (!offer.weeks.includes(week) || isWeekPast(week, now)) {
      errors.push(inBody(`/weeks/${index}`, 'week_not_offered'));
    }
  }
  const isForOthers = isReserved(offer.reservedFor) && !(school && isReservedFor(offer.reservedFor, school));
  if (isForOthers) errors.push(inBody('/pupil/school', 'reserved_for_others'));
  return errors;
}

function inBody(pointer: string, code: FieldErrorCode): FieldRefusal {
  return { in: 'body', pointer, code };
}
