import type { Grade, PublisherApplication } from '@1eleve1stage/sdk/contract';
import type { AuditEntry } from '../../../ports/index.js';
import { isAwaitingEmployer } from '../../applications/rules/application-life.js';

/** A candidate as an organisation's people read them. */
export interface Candidate {
  /** Without who applies while it is a first reading. */
  application: PublisherApplication;
  /** Absent once erased. */
  grade?: Grade;
  /**
   * True for a first reading: who applies, how old, from which school and how to reach them is kept from whoever
   * reads, until somebody of the organisation opens it or answers.
   */
  isBlind: boolean;
}

/** @param done what people of the organisation did with the application */
export function toCandidate(
  application: PublisherApplication,
  done: readonly Pick<AuditEntry, 'act'>[],
): Candidate {
  const { pupil } = application;
  const isOpened = done.some(({ act }) => act === 'candidate_opened');
  const isBlind = isAwaitingEmployer(application.status) && !isOpened;
  return {
    application: isBlind ? withoutPerson(application) : application,
    ...(pupil && { grade: pupil.grade }),
    isBlind,
  };
}

function withoutPerson({
  pupil: _pupil,
  legalRepresentative: _representative,
  schoolName: _school,
  ...application
}: PublisherApplication): PublisherApplication {
  return application;
}
