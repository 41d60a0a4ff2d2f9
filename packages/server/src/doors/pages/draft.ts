import type { FormField } from '@1eleve1stage/sdk/rules';

/** A form, as it was typed. */
export interface Draft extends Record<Exclude<FormField, 'weeks'>, string> {
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
