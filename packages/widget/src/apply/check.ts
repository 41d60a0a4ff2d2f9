import { isMobileNumber, isPhoneNumber, mostWeeks } from '@1eleve1stage/sdk/rules';
import type { FoundOffer } from '@1eleve1stage/sdk/contract';
import type { Language } from '../i18n/index.js';
import { parseBirthDate } from './birth-date.js';
import type { Draft, Field } from './draft.js';
import { cleanEmail, cleanLine, cleanPhone, cleanText } from './clean.js';

/** What can be wrong with a field, as a pupil must know it. Every field has a text for `wrong`. */
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

/** What a check depends on beside the draft. */
export interface CheckContext {
  offer: FoundOffer;
  language: Language;
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
  firstName: ({ firstName }) => checkText(cleanLine(firstName), 1, 100),
  lastName: ({ lastName }) => checkText(cleanLine(lastName), 1, 100),
  email: ({ email }) => checkEmail(cleanEmail(email)),
  birthDate: ({ birthDate }, { language, now }) => {
    if (!birthDate.trim()) return 'missing';
    return parseBirthDate(birthDate, language, now) ? undefined : 'wrong';
  },
  phone: ({ phone }) => {
    const number = cleanPhone(phone);
    return !number || isMobileNumber(number) ? undefined : 'wrong';
  },
  school: ({ school }) => {
    if (!school) return 'missing';
    if (school.kind === 'listed') return undefined;
    const name = cleanLine(school.name);
    // Not « missing », which is said of a choice in the list.
    return name ? checkText(name, 2, 150) : 'wrong';
  },
  grade: ({ grade }, { offer }) => {
    if (!grade) return 'missing';
    return offer.grades.includes(grade) ? undefined : 'notOffered';
  },
  className: ({ className }) => (cleanLine(className).length > 30 ? 'tooLong' : undefined),
  weeks: ({ weeks, grade }) => {
    if (weeks.length === 0) return 'missing';
    return grade && weeks.length > mostWeeks(grade) ? 'wrong' : undefined;
  },
  motivation: ({ motivation }) => checkText(cleanText(motivation), 1, 1500),
  representativeName: (draft) => checkText(cleanLine(draft.representativeName), 2, 150),
  representativeEmail: (draft) => checkEmail(cleanEmail(draft.representativeEmail)),
  representativePhone: (draft) => {
    const number = cleanPhone(draft.representativePhone);
    if (!number) return 'missing';
    return isPhoneNumber(number) ? undefined : 'wrong';
  },
  isInformed: ({ isInformed }) => (isInformed ? undefined : 'missing'),
};

function checkText(text: string, shortest: number, longest: number): ErrorKey | undefined {
  if (text.length < shortest) return text ? 'wrong' : 'missing';
  return text.length > longest ? 'tooLong' : undefined;
}

const LOCAL_PART = /^(?!\.)(?!.*\.\.)[\w'+.-]*[\w+-]$/;
const DOMAIN = /^(?:[a-z\d][a-z\d-]*\.)+[a-z]{2,}$/i;

function checkEmail(email: string): ErrorKey | undefined {
  if (!email) return 'missing';
  const [local = '', domain, ...more] = email.split('@');
  if (domain === undefined) return 'noAt';
  if (more.length === 0 && !/\../.test(domain)) return 'noEnd';
  const isRight = more.length === 0 && email.length <= 254 && LOCAL_PART.test(local) && DOMAIN.test(domain);
  return isRight ? undefined : 'wrong';
}
