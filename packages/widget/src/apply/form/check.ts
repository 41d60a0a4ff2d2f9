import { asMeant, birthDay, isMobileNumber, isPhoneNumber, mostWeeks } from '@1eleve1stage/sdk/rules';
import type { FoundOffer } from '@1eleve1stage/sdk/contract';
import type { Draft, Field } from './draft.js';

/** Errors of a field, as a pupil must know them. Every field has a text for `wrong`. */
export type ErrorKey =
  | 'missing'
  | 'wrong'
  | 'tooLong'
  /** An e-mail address without its @, or without what follows it. */
  | 'noAt'
  | 'noEnd'
  /** Not the age of a pupil of that grade. */
  | 'implausible'
  /** An address whose reader asked us not to write any more. */
  | 'stopped'
  | 'notOffered'
  | 'reserved';

export type Errors = { readonly [Name in Field]?: ErrorKey };

/** The facts a check depends on beside the draft. */
export interface CheckContext {
  offer: FoundOffer;
  now: Date;
}

/** The fields to correct among those named: the contract's own rules, said before anything is sent. */
export function check(draft: Draft, fields: readonly Field[], context: CheckContext): Errors {
  const errors: { [Name in Field]?: ErrorKey } = {};
  for (const field of fields) {
    const error = checks[field](draft, context);
    if (error) errors[field] = error;
  }
  return errors;
}

type Check = (draft: Draft, context: CheckContext) => ErrorKey | undefined;

const checks: Record<Field, Check> = {
  firstName: ({ firstName }) => checkText(asMeant(firstName, 'name'), 1, 100),
  lastName: ({ lastName }) => checkText(asMeant(lastName, 'name'), 1, 100),
  email: ({ email }) => checkEmail(asMeant(email, 'email')),
  birthDate: ({ birthDate }, { now }) => {
    if (!birthDate.trim()) return 'missing';
    return birthDay(birthDate, now) ? undefined : 'wrong';
  },
  phone: ({ phone }) => {
    const number = asMeant(phone, 'phone');
    return !number || isMobileNumber(number) ? undefined : 'wrong';
  },
  school: ({ school }) => {
    if (!school) return 'missing';
    if (school.kind === 'listed') return undefined;
    const name = asMeant(school.name, 'name');
    // Not « missing », which is said of a choice in the list.
    return name ? checkText(name, 2, 150) : 'wrong';
  },
  grade: ({ grade }, { offer }) => {
    if (!grade) return 'missing';
    return offer.grades.includes(grade) ? undefined : 'notOffered';
  },
  className: ({ className }) => (asMeant(className, 'name').length > 30 ? 'tooLong' : undefined),
  weeks: ({ weeks, grade }) => {
    if (weeks.length === 0) return 'missing';
    return grade && weeks.length > mostWeeks(grade) ? 'wrong' : undefined;
  },
  motivation: ({ motivation }) => checkText(asMeant(motivation, 'prose'), 1, 1500),
  representativeName: (draft) => checkText(asMeant(draft.representativeName, 'name'), 2, 150),
  representativeEmail: (draft) => checkEmail(asMeant(draft.representativeEmail, 'email')),
  representativePhone: (draft) => {
    const number = asMeant(draft.representativePhone, 'phone');
    if (!number) return 'missing';
    return isPhoneNumber(number) ? undefined : 'wrong';
  },
  isInformed: ({ isInformed }) => (isInformed ? undefined : 'missing'),
};

function checkText(text: string, shortest: number, longest: number): ErrorKey | undefined {
  if (text.length < shortest) return text ? 'wrong' : 'missing';
  return text.length > longest ? 'tooLong' : undefined;
}

const ADDRESS = /^(?!\.)(?!.*\.\.)[\w'+.-]*[\w+-]@(?:[a-z\d][a-z\d-]*\.)+[a-z]{2,}$/i;

function checkEmail(email: string): ErrorKey | undefined {
  if (!email) return 'missing';
  if (!email.includes('@')) return 'noAt';
  // A dot at the end is gone already.
  if (/^[^@]*@[^@.]*$/.test(email)) return 'noEnd';
  return email[254] || !ADDRESS.test(email) ? 'wrong' : undefined;
}
