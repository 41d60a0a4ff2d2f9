import type { ApplicationStatus, Grade } from '@1eleve1stage/sdk/contract';
import type { PersonalData, Publisher, StoredApplication } from '../../../ports/index.js';
import { ageOn } from '../../applications/rules/plausible-age.js';
import { cover } from './cover.js';

/** What an employer reads of who applies before somebody there opens it, or answers. */
export interface FirstReading {
  grade: Grade;
  /** What the pupil wrote; what we know of the pupil and the family in it is covered. */
  motivation: string;
}

/** An answer was given, by whatever way; that its time ended, or that the pupil left, is none. */
const ANSWERED: readonly ApplicationStatus[] = ['accepted', 'confirmed', 'rejected', 'cancelled'];

/**
 * True while who applies is kept from the employer: nobody there opened it, nor answered, and the publisher reads blind,
 * as all do unless they say otherwise. The one rule of all that employers read: pages, letters, the API.
 */
export function isFirstReading(
  { status, openedAt }: Pick<StoredApplication, 'status' | 'openedAt'>,
  publisher: Pick<Publisher, 'isBlind'> | undefined,
): boolean {
  return publisher?.isBlind !== false && openedAt === undefined && !ANSWERED.includes(status);
}

/** @param school as the register or the pupil names it */
export function toFirstReading(
  { pupil, motivation, legalRepresentative }: PersonalData,
  school: string | undefined,
  now: Date,
): FirstReading {
  const known = { pupil, representative: legalRepresentative.name, age: ageOn(pupil.birthDate, now), school };
  return { grade: pupil.grade, motivation: cover(motivation, known) };
}
