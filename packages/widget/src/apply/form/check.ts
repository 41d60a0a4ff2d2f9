import {
  asMeant,
  birthDay,
  isMobileNumber,
  isPhoneNumber,
  mostWeeks,
  type FormFault,
  type FormFaults,
  type FormField,
} from '@1eleve1stage/sdk/rules';
import type { FoundOffer } from '@1eleve1stage/sdk/contract';
import type { Draft } from './draft.js';

/** The facts a check depends on beside the draft. */
export interface CheckContext {
  offer: FoundOffer;
  now: Date;
}

/** The fields to correct among those named: the contract's own rules, said before anything is sent. */
export function check(draft: Draft, fields: readonly FormField[], context: CheckContext): FormFaults {
  const errors: { [Name in FormField]?: FormFault } = {};
  const checkOne = <Name extends FormField>(field: Name): FormFault | undefined =>
    checks[field](draft[field], context, draft);
  for (const field of fields) {
    const error = checkOne(field);
    if (error) errors[field] = error;
  }
  return errors;
}

type Check<Value> = (value: Value, context: CheckContext, draft: Draft) => FormFault | undefined;

const checks: { readonly [Name in FormField]: Check<Draft[Name]> } = {
  firstName: nameOf(1, 100),
  lastName: nameOf(1, 100),
  email: checkEmail,
  birthDate: (date, { now }) => {
    if (!date.trim()) return 'missing';
    return birthDay(date, now) ? undefined : 'wrong';
  },
  phone: (typed) => {
    const number = asMeant(typed, 'phone');
    return !number || isMobileNumber(number) ? undefined : 'wrong';
  },
  school: (school) => {
    if (!school) return 'missing';
    if (school.kind === 'listed') return undefined;
    const name = asMeant(school.name, 'name');
    // Not « missing », which is said of a choice in the list.
    return name ? checkText(name, 2, 150) : 'wrong';
  },
  grade: (grade, { offer }) => {
    if (!grade) return 'missing';
    return offer.grades.includes(grade) ? undefined : 'notOffered';
  },
  className: (name) => (asMeant(name, 'name').length > 30 ? 'tooLong' : undefined),
  weeks: (weeks, _, { grade }) => {
    if (weeks.length === 0) return 'missing';
    const most = grade && mostWeeks(grade);
    if (!most || weeks.length <= most) return undefined;
    return most > 1 ? 'tooLong' : 'wrong';
  },
  motivation: (text) => checkText(asMeant(text, 'prose'), 1, 1500),
  representativeName: nameOf(2, 150),
  representativeEmail: checkEmail,
  representativePhone: (typed) => {
    const number = asMeant(typed, 'phone');
    if (!number) return 'missing';
    return isPhoneNumber(number) ? undefined : 'wrong';
  },
  isInformed: (isInformed) => (isInformed ? undefined : 'missing'),
};

/** The check of a name of so many letters. */
function nameOf(shortest: number, longest: number): (name: string) => FormFault | undefined {
  return (name) => checkText(asMeant(name, 'name'), shortest, longest);
}

function checkText(text: string, shortest: number, longest: number): FormFault | undefined {
  if (text.length < shortest) return text ? 'wrong' : 'missing';
  return text.length > longest ? 'tooLong' : undefined;
}

const ADDRESS = /^(?!\.)(?!.*\.\.)[\w'+.-]*[\w+-]@(?:[a-z\d][a-z\d-]*\.)+[a-z]{2,}$/i;

function checkEmail(typed: string): FormFault | undefined {
  const email = asMeant(typed, 'email');
  if (!email) return 'missing';
  if (!email.includes('@')) return 'noAt';
  // A dot at the end is gone already.
  if (/^[^@]*@[^@.]*$/.test(email)) return 'noEnd';
  return email[254] || !ADDRESS.test(email) ? 'wrong' : undefined;
}
