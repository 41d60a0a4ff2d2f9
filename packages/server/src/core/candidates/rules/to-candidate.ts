import type {
  Application,
  Grade,
  LegalRepresentative,
  Pupil,
  PublisherApplication,
} from '@1eleve1stage/sdk/contract';
import { ageOn } from '../../applications/rules/plausible-age.js';

/** A candidate, as far as an organisation's people may read of them by then. */
export interface Candidate {
  application: Application;
  /** What the pupil wrote. Absent once erased, as all that follows. */
  motivation?: string;
  grade?: Grade;
  /** True for a first reading: who applies is kept back. */
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

/** An application as its publisher reads it, as the people of an organisation read it: how to reach the family comes last. */
export function toCandidate(
  {
    pupil,
    schoolName,
    motivation,
    legalRepresentative,
    grade,
    isBlind,
    offer,
    ...rest
  }: PublisherApplication,
  now: Date,
): Candidate {
  const { remoteId: _, ...named } = offer;
  const candidate = {
    ...{ application: { ...rest, offer: named }, isBlind },
    ...(grade && { grade }),
    ...(motivation !== undefined && { motivation }),
  };
  if (!pupil || !legalRepresentative) return candidate;
  const { email, phone } = pupil;
  return {
    ...{ ...candidate, person: toPerson(pupil, schoolName, now) },
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
