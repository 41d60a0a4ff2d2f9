import type { Application, PublisherApplication } from '@1eleve1stage/sdk/contract';
import type { KnownOffer, StoredApplication, StoredSchool } from '../../ports/index.js';
import { knownPersonal } from '../offers/readable.js';
import type { EmployerReading } from './as-employer-reads.js';

/** True of one that was left for another and not erased. */
function isKept({ status, personal }: StoredApplication): boolean {
  return status === 'withdrawn' && personal !== undefined;
}

/** An application as its pupil reads it, as far as it and its offer can be read. */
export function toApplication(application: StoredApplication, offer: KnownOffer): Application {
  const { id, status, weeks, submittedAt, verifiedAt, answeredAt, expiresAt, rejectionReason } = application;
  return {
    id,
    status,
    offer: {
      id: offer.id,
      title: offer.content?.title ?? '',
      employerName: offer.content?.employer.name ?? '',
      city: offer.content?.location.city ?? '',
    },
    weeks,
    submittedAt: submittedAt.toISOString(),
    ...(verifiedAt && { verifiedAt: verifiedAt.toISOString() }),
    ...(answeredAt && { answeredAt: answeredAt.toISOString() }),
    // An employer may have changed its mind since.
    ...(status === 'rejected' && rejectionReason !== undefined && { rejectionReason }),
    ...(expiresAt && { expiresAt: expiresAt.toISOString() }),
    ...(isKept(application) && { isRestorable: !application.restoredAt }),
  };
}

/** An application as its offer's publisher reads it. */
export function toPublisherApplication(
  { application, school, first }: EmployerReading,
  offer: KnownOffer,
): PublisherApplication {
  const common = toApplication(application, offer);
  const { pupil, motivation, legalRepresentative } = knownPersonal(application) ?? {};
  return {
    ...{ ...common, offer: { ...common.offer, remoteId: offer.remoteId }, isBlind: first !== undefined },
    ...first,
    ...(pupil && { grade: pupil.grade, pupil, motivation, legalRepresentative }),
    ...(school && { schoolName: toSchoolName(school) }),
    ...(application.untold && { pupilToldAt: application.untold.tellAt.toISOString() }),
  };
}

/** Name and city of a school. */
export function toSchoolName({ name, city }: StoredSchool): string {
  return `${name}, ${city}`;
}
