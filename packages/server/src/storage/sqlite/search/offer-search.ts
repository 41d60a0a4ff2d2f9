import { SECTOR_CODES, SECTORS, type OfferId } from '@1eleve1stage/sdk/contract';
import { eq, sql } from 'drizzle-orm';
import type { OfferSearch, SearchCriteria, SearchResult } from '../../../ports/index.js';
import { readCursor, toCursor } from '../../../rules/search/cursor.js';
import { queryWords, termsOf } from '../../../rules/search/french.js';
import { distanceKm } from '../../../rules/search/geometry.js';
import { compareRanks, rankOf, sortUsed, type Rank } from '../../../rules/search/ranking.js';
import { relevanceOf, type TermsOfFields } from '../../../rules/search/relevance.js';
import type { Sealer } from '../../seal.js';
import type { Connection } from '../connection.js';
import { toStoredOffer } from '../offer-row.js';
import { offers } from '../schema.js';
import { createFindAnswers } from './answers.js';
import type { Candidate } from './candidates.js';

type Waiting = ReadonlyMap<OfferId, number>;

/** An offer that answers, and where it stands. */
interface Found {
  row: number;
  rank: Rank;
  distanceKm?: number;
}

/** Searches with SQL: the database filters, what is left is measured and put in order here. */
export function createOfferSearch(db: Connection, sealer: Sealer): OfferSearch {
  const findRanked = createFindRanked(db);
  const ofRow = db
    .select()
    .from(offers)
    .where(eq(offers.row, sql.placeholder('row')))
    .prepare();
  let waiting: Waiting = new Map();

  function search(criteria: SearchCriteria): SearchResult {
    const after = criteria.cursor === undefined ? undefined : readCursor(criteria, criteria.cursor);
    const found = findRanked(criteria, waiting);
    const rest = found
      .filter(({ rank }) => !after || compareRanks(rank, after) > 0)
      .toSorted((a, b) => compareRanks(a.rank, b.rank));
    const page = rest.slice(0, criteria.limit);
    const last = page.at(-1);
    return {
      hits: page.map(toHit),
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

/** Finds the offers that answer, each with its rank; in no order. */
function createFindRanked(db: Connection): (criteria: SearchCriteria, waiting: Waiting) => Found[] {
  const findAnswers = createFindAnswers(db);
  return (criteria, waiting) => {
    const { centre } = criteria;
    const words = queryWords(criteria.words ?? '');
    const answers = findAnswers(criteria, words);
    const sort = sortUsed(criteria.sort, { place: centre !== undefined, words: words.length > 0 });
    return answers.offers.map((offer) => {
      const distance = centre && { distanceKm: distanceKm(centre, offer) };
      const rank = rankOf(
        {
          id: offer.id,
          isReserved: offer.isReserved === 1,
          relevance: sort === 'relevance' ? relevanceOf(termsOfFields(offer), words, answers.isForgiving) : 0,
          publishedAt: offer.publishedAt,
          remaining: offer.remaining,
          waiting: waiting.get(offer.id) ?? 0,
          ...distance,
        },
        sort,
      );
      return { row: offer.row, rank, ...distance };
    });
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
