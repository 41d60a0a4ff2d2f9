import type { OfferId, SectorCode } from '@1eleve1stage/sdk/contract';
import type { SearchCriteria } from '../../../ports/index.js';
import { firstOpenWeek } from '../../../rules/offer-state.js';
import { foldText } from '../../../rules/search/fold.js';
import { boxAround, EVERYWHERE } from '../../../rules/search/geometry.js';
import type { Connection } from '../connection.js';

/** What is read of an offer that may answer, to place it in the order. */
export interface Candidate {
  row: number;
  id: OfferId;
  latitude: number;
  longitude: number;
  remaining: number;
  sector: SectorCode;
  isReserved: 0 | 1;
  publishedAt: number;
  titleTerms: string;
  employerTerms: string;
  cityTerms: string;
}

/**
 * Every filter but the radius, of which the database sees a box. A parameter that is null filters
 * nothing, so that one statement serves all searches.
 */
const FILTERS = `
  mode = :mode
  and latitude between :south and :north and longitude between :west and :east
  and remaining > 0 and last_week >= :firstOpenWeek
  and (:weeks is null or exists (select 1 from json_each(:weeks) where instr(weeks, value)))
  and (:grade is null or instr(grades, :grade))
  and (:sectors is null or sector in (select value from json_each(:sectors)))
  and (:employer is null or employer = :employer)
  and (:isPublic is null or is_public = :isPublic)
  and (:wheelchair is null or wheelchair = :wheelchair)
  and (not (for_rep or for_qpv or for_schools <> '')
    or (for_rep and :isRep) or (for_qpv and :isQpv) or (:uai is not null and instr(for_schools, :uai)))
`;

const COLUMNS = `row, id, latitude, longitude, remaining, sector, published_at as publishedAt,
  (for_rep or for_qpv or for_schools <> '') as isReserved`;
const TERMS = 'title_terms as titleTerms, employer_terms as employerTerms, city_terms as cityTerms';
/** Without words, relevance is not asked for, and terms are the most of what there is to read. */
const NO_TERMS = "'' as titleTerms, '' as employerTerms, '' as cityTerms";

/** @param match a full-text expression (see `match-expression.ts`); without it, words filter nothing */
export type FindCandidates = (criteria: SearchCriteria, match: string | undefined) => Candidate[];

/** Finds the offers that pass every filter; those in the corners of the box may be beyond the radius. */
export function createFindCandidates(db: Connection): FindCandidates {
  const all = db.$client.prepare<[object], Candidate>(
    `select ${COLUMNS}, ${NO_TERMS} from offer_index where ${FILTERS}`,
  );
  const withWords = db.$client.prepare<[object], Candidate>(
    `select ${COLUMNS}, ${TERMS} from offer_index
     where row in (select rowid from offer_terms where offer_terms match :match) and ${FILTERS}`,
  );
  return (criteria, match) =>
    match === undefined
      ? all.all(toParameters(criteria))
      : withWords.all({ ...toParameters(criteria), match });
}

function toParameters({ mode, centre, radiusKm, now, school, ...filters }: SearchCriteria): object {
  return {
    mode,
    ...(centre ? boxAround(centre, radiusKm) : EVERYWHERE),
    firstOpenWeek: firstOpenWeek(now),
    weeks: listOf(filters.weeks),
    grade: filters.grade ?? null,
    sectors: listOf(filters.sectors),
    employer: filters.employer === undefined ? null : foldText(filters.employer),
    isPublic: flagOf(filters.isPublic),
    wheelchair: flagOf(filters.wheelchair),
    isRep: flagOf(school?.isRep ?? false),
    isQpv: flagOf(school?.isQpv ?? false),
    uai: school?.uai ?? null,
  };
}

/** An empty list filters nothing. */
function listOf(values: readonly string[] | undefined): string | null {
  return values?.length ? JSON.stringify(values) : null;
}

function flagOf(value: boolean | undefined): 0 | 1 | null {
  return value === undefined ? null : value ? 1 : 0;
}
