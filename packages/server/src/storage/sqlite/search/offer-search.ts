import { SECTOR_CODES, SECTORS, type OfferId } from '@1eleve1stage/sdk/contract';
import { eq, sql } from 'drizzle-orm';
import type { OfferSearch, SearchCriteria, SearchResult } from '../../../ports/index.js';
import { readCursor, toCursor } from '../../../rules/search/cursor.js';
import { queryWords, termsOf, type QueryWord } from '../../../rules/search/french.js';
import { distanceKm } from '../../../rules/search/geometry.js';
import { compareRanks, rankOf, sortUsed, type Rank } from '../../../rules/search/ranking.js';
import { relevanceOf, type TermsOfFields } from '../../../rules/search/relevance.js';
import type { Sealer } from '../../seal.js';
import type { Connection } from '../connection.js';
import { toStoredOffer } from '../offer-row.js';
import { offers } from '../schema.js';
import { createFindCandidates, type Candidate } from './candidates.js';
import { matchExactly, matchForgivingly } from './match-expression.js';

/** An offer that answers, and where it stands. */
interface Found {
  row: number;
  rank: Rank;
  distanceKm?: number;
}

interface Answers {
  candidates: Candidate[];
  /** True when the exact words found nothing, and a typo was forgiven. */
  isForgiving: boolean;
}

/** Searches with SQL: the database filters, what is left is measured and put in order here. */
export function createOfferSearch(db: Connection, sealer: Sealer): OfferSearch {
  const findCandidates = createFindCandidates(db);
  const vocabulary = db.$client.prepare<[], string>('select term from offer_vocabulary').pluck();
  const ofRow = db
    .select()
    .from(offers)
    .where(eq(offers.row, sql.placeholder('row')))
    .prepare();
  let waiting: ReadonlyMap<OfferId, number> = new Map();

  function findWithin(criteria: SearchCriteria, match: string | undefined): Candidate[] {
    const { centre, radiusKm } = criteria;
    const candidates = findCandidates(criteria, match);
    return centre ? candidates.filter((candidate) => distanceKm(centre, candidate) <= radiusKm) : candidates;
  }

  function findAnswers(criteria: SearchCriteria, words: readonly QueryWord[]): Answers {
    if (words.length === 0) return { candidates: findWithin(criteria, undefined), isForgiving: false };
    const exact = findWithin(criteria, matchExactly(words));
    if (exact.length > 0) return { candidates: exact, isForgiving: false };
    const match = matchForgivingly(words, vocabulary.all());
    return { candidates: findWithin(criteria, match), isForgiving: true };
  }

  function search(criteria: SearchCriteria): SearchResult {
    const after = criteria.cursor === undefined ? undefined : readCursor(criteria, criteria.cursor);
    const words = queryWords(criteria.words ?? '');
    const sort = sortUsed(criteria.sort, { place: criteria.centre !== undefined, words: words.length > 0 });
    const { candidates, isForgiving } = findAnswers(criteria, words);
    const found = candidates.map((candidate): Found => {
      const distance = criteria.centre && distanceKm(criteria.centre, candidate);
      const offer = {
        id: candidate.id,
        isReserved: candidate.isReserved === 1,
        relevance: sort === 'relevance' ? relevanceOf(termsOfFields(candidate), words, isForgiving) : 0,
        publishedAt: new Date(candidate.publishedAt),
        remaining: candidate.remaining,
        waiting: waiting.get(candidate.id) ?? 0,
        ...(distance !== undefined && { distanceKm: distance }),
      };
      return {
        ...candidate,
        rank: rankOf(offer, sort),
        ...(distance !== undefined && { distanceKm: distance }),
      };
    });
    const rest = found
      .filter(({ rank }) => !after || compareRanks(rank, after) > 0)
      .toSorted((a, b) => compareRanks(a.rank, b.rank));
    const page = rest.slice(0, criteria.limit);
    const last = page.at(-1);
    return {
      hits: page.map((hit) => toHit(hit)),
      total: found.length,
      nextCursor: last && rest.length > page.length ? toCursor(criteria, last.rank) : null,
    };
  }

  function toHit({ row, distanceKm }: Found): SearchResult['hits'][number] {
    const offer = ofRow.get({ row });
    if (!offer) throw new Error('An offer of the index is missing');
    return { offer: toStoredOffer(offer, sealer), ...(distanceKm !== undefined && { distanceKm }) };
  }

  const searchAtOnce = db.$client.transaction(search);
  return {
    async search(criteria) {
      // In one transaction: everything is read of one and the same moment.
      return searchAtOnce(criteria);
    },
    async refreshWaiting(counts) {
      waiting = new Map(counts);
    },
  };
}

const sectorTerms = new Map(SECTOR_CODES.map((code) => [code, termsOf(SECTORS[code])]));

function termsOfFields({ titleTerms, sector, employerTerms, cityTerms }: Candidate): TermsOfFields {
  return {
    title: titleTerms.split(' '),
    sector: sectorTerms.get(sector) ?? [],
    employer: employerTerms.split(' '),
    city: cityTerms.split(' '),
  };
}
