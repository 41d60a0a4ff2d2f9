/** Fields of an application's form in the order in which it asks for them, by step. */
export const FORM_STEPS: Readonly<Record<1 | 2 | 3 | 'review', readonly FormField[]>> = {
  1: ['firstName', 'lastName', 'email', 'birthDate', 'phone'],
  2: ['school', 'grade', 'className', 'weeks'],
  3: ['motivation', 'representativeName', 'representativeEmail', 'representativePhone'],
  review: ['isInformed'],
};

export type FormField =
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'birthDate'
  | 'phone'
  | 'school'
  | 'grade'
  | 'className'
  | 'weeks'
  | 'motivation'
  | 'representativeName'
  | 'representativeEmail'
  | 'representativePhone'
  /** The legal representative knows of the application: asked, and not sent. */
  | 'isInformed';

/** Faults of a field, as a pupil must know them. */
export type FormFault =
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
  /** A school of which the name is not enough, or which nobody knows. */
  | 'notChosen'
  | 'unknown'
  | 'notOffered'
  | 'reserved';

/** The fields to correct. */
export type FormFaults = { readonly [Field in FormField]?: FormFault };
