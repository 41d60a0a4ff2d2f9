import type { OrganisationKind, Publisher, Review, ReviewState } from '../../ports/index.js';
import { isMoment } from '../moment.js';

/** A publisher as every engine keeps it; what it declared is null for one that the service's team made. */
interface PublisherRow extends Omit<Publisher, 'review'>, ReviewColumns {}

interface ReviewColumns {
  review: ReviewState | null;
  reviewReason: string | null;
  askedAt: Date | null;
  declaredName: string | null;
  siret: string | null;
  kind: OrganisationKind | null;
  postcode: string | null;
  city: string | null;
}

export function toPublisher(row: PublisherRow): Publisher {
  const { id, name, jobPostings, names, sirets, isIntermediary, isBlind, refusals } = row;
  const review = toReview(row);
  return {
    id,
    name,
    jobPostings,
    names,
    sirets,
    isIntermediary,
    isBlind,
    refusals,
    ...(review && { review }),
  };
}

/** True for one that opened its account by itself. */
export function isReviewed(publisher: Publisher): publisher is Publisher & { review: Review } {
  return publisher.review !== undefined;
}

function toReview(row: ReviewColumns): Review | undefined {
  const { review: state, reviewReason: reason, askedAt, declaredName, siret, kind, postcode, city } = row;
  if (state === null) return undefined;
  return {
    state,
    askedAt: askedAt && isMoment(askedAt) ? askedAt : new Date(0),
    declared: {
      ...{ name: declaredName ?? '', postcode: postcode ?? '', city: city ?? '' },
      ...(siret !== null && { siret }),
      ...(kind !== null && { kind }),
    },
    ...(reason !== null && { reason }),
  };
}

export function toReviewColumns({ state, declared, askedAt, reason }: Review): ReviewColumns {
  const { name, siret, kind, postcode, city } = declared;
  return {
    ...{ review: state, reviewReason: reason ?? null, askedAt, declaredName: name, postcode, city },
    ...{ siret: siret ?? null, kind: kind ?? null },
  };
}
