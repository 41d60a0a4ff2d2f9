import type { FormField } from '@1eleve1stage/sdk/rules';
import type { FoundOffer, Grade, School, Week } from '@1eleve1stage/sdk/contract';

/** The pupil's school: chosen from the register, or typed when it is not there. */
export type SchoolChoice = { kind: 'listed'; school: School } | { kind: 'typed'; name: string };

/** The application as written so far. */
export interface Draft extends Record<FormField, unknown> {
  firstName: string;
  lastName: string;
  email: string;
  birthDate: string;
  phone: string;
  school: SchoolChoice | undefined;
  grade: Grade | undefined;
  className: string;
  weeks: readonly Week[];
  motivation: string;
  representativeName: string;
  representativeEmail: string;
  representativePhone: string;
  /** The legal representative knows of the application. */
  isInformed: boolean;
}

export const emptyDraft: Draft = {
  firstName: '',
  lastName: '',
  email: '',
  birthDate: '',
  phone: '',
  school: undefined,
  grade: undefined,
  className: '',
  weeks: [],
  motivation: '',
  representativeName: '',
  representativeEmail: '',
  representativePhone: '',
  isInformed: false,
};

export type StepNumber = 1 | 2 | 3;

/** The facts that search and offer already know. */
export interface Known {
  grade: Grade | undefined;
  /** Weeks chosen on the offer. */
  weeks: readonly Week[];
  /** The offer's weeks that can still take place. */
  toCome: readonly Week[];
}

/**
 * The draft an offer starts from. What was written for another offer stays, but for what this one cannot
 * take; that the representative knows is asked again for each.
 */
export function draftFor(kept: Draft, offer: FoundOffer, known: Known): Draft {
  const only = offer.grades.length === 1 ? offer.grades[0] : undefined;
  const grade = [kept.grade, known.grade, only].find((one) => one && offer.grades.includes(one));
  const weeks = known.weeks.length > 0 ? known.weeks : kept.weeks;
  const possible = weeks.filter((week) => known.toCome.includes(week));
  return {
    ...kept,
    grade,
    weeks: possible.length === 0 && known.toCome.length === 1 ? known.toCome : possible,
    isInformed: false,
  };
}
