import type { SearchCriteria } from '../../../ports/index.js';
import type { QueryWord } from '../../../rules/search/french.js';
import { distanceKm } from '../../../rules/search/geometry.js';
import type { Connection } from '../connection.js';
import { createFindCandidates, type Candidate } from './candidates.js';
import { matchExactly, matchForgivingly } from './match-expression.js';
import { createVocabulary } from './vocabulary.js';

export interface Answers {
  /** Every offer that answers, in no order. */
  offers: Candidate[];
  /** True when the exact words found nothing, and a typo was forgiven. */
  isForgiving: boolean;
}

export type FindAnswers = (criteria: SearchCriteria, words: readonly QueryWord[]) => Answers;

/** Finds the offers that have the words and pass every filter, the radius included. */
export function createFindAnswers(db: Connection): FindAnswers {
  const findCandidates = createFindCandidates(db);
  const readVocabulary = createVocabulary(db);

  function findWithin(criteria: SearchCriteria, match: string | undefined): Candidate[] {
    const { centre, radiusKm } = criteria;
    const candidates = findCandidates(criteria, match);
    return centre ? candidates.filter((candidate) => distanceKm(centre, candidate) <= radiusKm) : candidates;
  }

  return (criteria, words) => {
    const offers = findWithin(criteria, words.length > 0 ? matchExactly(words) : undefined);
    if (offers.length > 0 || words.length === 0) return { offers, isForgiving: false };
    const match = matchForgivingly(words, readVocabulary());
    return { offers: findWithin(criteria, match), isForgiving: true };
  };
}
