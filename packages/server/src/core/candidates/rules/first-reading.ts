import type {
  Application,
  ApplicationStatus,
  Grade,
  LegalRepresentative,
  Pupil,
  PublisherApplication,
} from '@1eleve1stage/sdk/contract';
import type { AuditedAct } from '../../../ports/index.js';
import { ageOn } from '../../applications/rules/plausible-age.js';

/** A candidate, as far as an organisation's people may read of them by then. */
export interface Candidate {
  application: Application;
  /** What the pupil wrote. Absent once erased, as all that follows. */
  motivation?: string;
  grade?: Grade;
  /**
   * True for a first reading: who applies is kept from whoever reads, until somebody of the organisation opens it or
   * answers.
   */
  isBlind: boolean;
  /** Absent in a first reading. */
  person?: CandidatePerson;
  /** Present once the pupil has taken the seat. */
  contact?: CandidateContact;
}

export interface CandidatePerson {
  firstName: string;
  lastName: string;
  /** In years, that day. */
  age: number;
  className?: string;
  /** As the register or the pupil names it. */
  school?: string;
}

/** How to reach the family. */
export type CandidateContact = Pick<Pupil, 'email' | 'phone'> & { representative: LegalRepresentative };

/** An answer was given, by whatever way; that its time ended, or that the pupil left, is none. */
const ANSWERED: readonly ApplicationStatus[] = ['accepted', 'confirmed', 'rejected', 'cancelled'];

const OPENING: readonly AuditedAct[] = [
  'candidate_opened',
  'candidate_accepted',
  'candidate_rejected',
  'candidate_cancelled',
];

/** @param done acts of people of the organisation on the application */
export function toCandidate(
  { pupil, schoolName, motivation, legalRepresentative, offer, ...rest }: PublisherApplication,
  done: ReadonlySet<AuditedAct>,
  now: Date,
): Candidate {
  const { remoteId: _, ...named } = offer;
  const application = { ...rest, offer: named };
  if (!pupil || !legalRepresentative) return { application, isBlind: false };
  const read = { application, grade: pupil.grade, ...(motivation !== undefined && { motivation }) };
  const isOpened = ANSWERED.some((status) => status === rest.status) || OPENING.some((act) => done.has(act));
  if (!isOpened) return { ...read, isBlind: true };
  const { email, phone } = pupil;
  return {
    ...{ ...read, isBlind: false, person: toPerson(pupil, schoolName, now) },
    ...(rest.status === 'confirmed' && {
      contact: { email, ...(phone !== undefined && { phone }), representative: legalRepresentative },
    }),
  };
}

function toPerson(
  { firstName, lastName, className, birthDate, school }: Pupil,
  schoolName: string | undefined,
  now: Date,
): CandidatePerson {
  const named = schoolName ?? ('name' in school ? school.name : undefined);
  return {
    ...{ firstName, lastName, age: ageOn(birthDate, now) },
    ...(className !== undefined && { className }),
    ...(named !== undefined && { school: named }),
  };
}
