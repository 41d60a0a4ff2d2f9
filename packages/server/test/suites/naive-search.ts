import { isWeekPast, schoolYearOfWeek, SECTORS, type OfferId } from '@1eleve1stage/sdk/contract';
import type { PublishedBy, SearchCriteria, StoredOffer } from '../../src/ports/index.js';
import { foldText } from '../../src/core/search/rules/fold.js';
import {
  attemptsAt,
  queryWords,
  STEM_MARK,
  termsOf,
  type QueryWord,
} from '../../src/core/search/rules/french.js';
import { distanceKm } from '../../src/core/search/rules/geometry.js';
import { FIELDS, WORTH, type Field, type Likeness } from '../../src/core/search/rules/relevance.js';
import { isTypoOf } from '../../src/core/search/rules/typo.js';

/**
 * The search as it is specified, offer by offer: no index, no order of evaluation to get wrong. What
 * a real engine answers must be this.
 *
 * @returns every offer that answers, best first
 */
export function naiveSearch(
  offers: Iterable<StoredOffer>,
  waiting: ReadonlyMap<OfferId, number>,
  criteria: SearchCriteria,
): StoredOffer[] {
  const shown = [...offers].filter((offer) => isShown(offer, criteria) && passesFilters(offer, criteria));
  const tries = attemptsAt(queryWords(criteria.words ?? '')).slice(0, criteria.asTyped ? 1 : undefined);
  const attempts = tries.map(({ words, isForgiving }) => ({
    words,
    isForgiving,
    found: shown.filter((offer) => words.every((word) => worth(offer, word, isForgiving) > 0)),
  }));
  const { words, isForgiving, found } = attempts.find((attempt) => attempt.found.length > 0) ?? NOTHING;
  const relevanceOf = (offer: StoredOffer): number =>
    words.reduce((sum, word) => sum + worth(offer, word, isForgiving), 0);
  const valueOf = order(criteria, words.length > 0 ? relevanceOf : undefined, waiting);
  return found.toSorted(
    (a, b) => Number(isKept(b)) - Number(isKept(a)) || valueOf(a) - valueOf(b) || (a.id < b.id ? -1 : 1),
  );
}

const NOTHING = { words: [], isForgiving: false, found: [] };

function isShown(offer: StoredOffer, { mode, now, school }: SearchCriteria): boolean {
  const { seats, weeks, reservedFor } = offer.content;
  const isOnline =
    offer.state === 'published' &&
    offer.seatsHeld < seats.total &&
    weeks.some((week) => !isWeekPast(week, now));
  const isForSchool =
    school !== undefined &&
    ((reservedFor?.rep === true && school.isRep) ||
      (reservedFor?.qpv === true && school.isQpv) ||
      reservedFor?.schools?.some((uai) => uai === school.uai) === true);
  return offer.mode === mode && isOnline && (!isKept(offer) || isForSchool);
}

function isKept({ content: { reservedFor } }: StoredOffer): boolean {
  return reservedFor?.rep === true || reservedFor?.qpv === true || (reservedFor?.schools ?? []).length > 0;
}

function passesFilters({ content, publisherId }: StoredOffer, criteria: SearchCriteria): boolean {
  const { centre, radiusKm, grade, weeks, sectors, employer, isPublic, wheelchair, now, publishers } =
    criteria;
  const openWeeks = content.weeks.filter((week) => !isWeekPast(week, now));
  return (
    (!publishers || publishers.some((by) => isPublishedBy(by, publisherId, content.employer.siret))) &&
    (!centre || distanceKm(centre, content.location) <= radiusKm) &&
    (!grade || content.grades.includes(grade)) &&
    (weeks?.length
      ? openWeeks.some((week) => weeks.includes(week))
      : criteria.schoolYear === undefined ||
        openWeeks.some((week) => schoolYearOfWeek(week) === criteria.schoolYear)) &&
    (!sectors?.length || sectors.includes(content.sector.code)) &&
    (employer === undefined || foldText(content.employer.name) === foldText(employer)) &&
    (isPublic === undefined || content.employer.isPublic === isPublic) &&
    (wheelchair === undefined || (content.accessibility?.wheelchair ?? false) === wheelchair)
  );
}

function isPublishedBy(by: PublishedBy, publisherId: string, siret: string | undefined): boolean {
  return by.id === publisherId && (by.siret === undefined || by.siret === siret);
}

/** How a term of an offer answers a word; undefined when it does not. */
function likenessOf(word: QueryWord, term: string, isForgiving: boolean): Likeness | undefined {
  if (term === word.full || term === STEM_MARK + word.stem) return 'whole';
  if (term.startsWith(word.full) || (isForgiving && isTypoOf(word, term))) return 'beginning';
  return word.related.some((stem) => term === STEM_MARK + stem) ? 'related' : undefined;
}

/** The texts words are looked for in. */
function textsOf({ content }: StoredOffer): Record<Field, string> {
  return {
    title: content.title,
    sector: SECTORS[content.sector.code],
    employer: content.employer.name,
    city: content.location.city,
    description: content.description,
  };
}

/** What a word is worth in an offer, by the best place and way it is found; 0 where it is not. */
function worth(offer: StoredOffer, word: QueryWord, isForgiving: boolean): number {
  const texts = textsOf(offer);
  const worths = FIELDS.flatMap((field) =>
    termsOf(texts[field]).map((term) => {
      const likeness = likenessOf(word, term, isForgiving);
      return likeness === undefined ? 0 : WORTH[likeness][field];
    }),
  );
  return Math.max(0, ...worths);
}

/** What offers are ordered by, from small to large. */
function order(
  { centre, sort }: SearchCriteria,
  relevanceOf: ((offer: StoredOffer) => number) | undefined,
  waiting: ReadonlyMap<OfferId, number>,
): (offer: StoredOffer) => number {
  const newest = ({ publishedAt }: StoredOffer) => -Number(publishedAt);
  const relevance = relevanceOf && ((offer: StoredOffer) => -relevanceOf(offer));
  const distance = (offer: StoredOffer) => (centre ? distanceKm(centre, offer.content.location) : 0);
  const recommended = (offer: StoredOffer) =>
    Math.max(distance(offer), 3) *
    (1 + (waiting.get(offer.id) ?? 0) / (offer.content.seats.total - offer.seatsHeld));
  if (sort === 'newest') return newest;
  if (sort === 'relevance' && relevance) return relevance;
  if (sort === 'distance' && centre) return distance;
  if (centre) return recommended;
  return relevance ?? newest;
}
