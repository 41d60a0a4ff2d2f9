import type { FieldErrorCode } from '@1eleve1stage/sdk/contract';

/** Fields of the application's form, in its order. */
export const FIELDS = [
  'firstName',
  'lastName',
  'email',
  'birthDate',
  'phone',
  'grade',
  'school',
  'className',
  'weeks',
  'motivation',
  'representativeName',
  'representativeEmail',
  'representativePhone',
  'informed',
] as const;
export type Field = (typeof FIELDS)[number];

/** A form, as it was typed. */
export interface Draft extends Record<Exclude<Field, 'weeks'>, string> {
  weeks: string[];
  /** UAI chosen among the schools found by what was typed; `other` for none of them. */
  uai: string;
  /** Of a field that nobody sees: only a program fills it in. */
  comments: string;
  /** The same for every sending of this form, so that two make one application. */
  attempt: string;
  /** The ticket that the form was opened with: it is sent with it, once. */
  ticket: string;
}

/** Why a field must be corrected; `not_chosen` where one of several schools is meant. */
export type FieldFault = FieldErrorCode | 'not_chosen';

/** Faults to correct. */
export type FormFaults = ReadonlyMap<Field, FieldFault>;

/** Sentences beside a field for each fault, and for all others. */
export type FieldSentences = { wrong: string } & { [Code in FieldFault]?: string };
