import { isWeekPast, SECTORS, type OfferId } from '@1eleve1stage/sdk/contract';
import type { SearchCriteria, StoredOffer } from '../index.js';
import { foldText } from '../../rules/search/fold.js';
import { queryWords, termsOf, type QueryWord } from '../../rules/search/french.js';
import { distanceKm } from '../../rules/search/geometry.js';
import { isTypoOf } from '../../rules/search/typo.js';

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
  const words = queryWords(criteria.words ?? '');
  const shown = [...offers].filter((offer) => isShown(offer, criteria) && passesFilters(offer, criteria));
  const exact = shown.filter((offer) => words.every((word) => hasWord(offer, word, isWord)));
  const found =
    exact.length > 0 ? exact : shown.filter((offer) => words.every((word) => hasWord(offer, word, isNearly)));
  const valueOf = order(criteria, words, waiting);
  return found.toSorted(
    (a, b) => Number(isKept(b)) - Number(isKept(a)) || valueOf(a) - valueOf(b) || (a.id < b.id ? -1 : 1),
  );
}

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

function passesFilters({ content }: StoredOffer, criteria: SearchCriteria): boolean {
  const { centre, radiusKm, grade, weeks, sectors, employer, isPublic, wheelchair } = criteria;
  return (
    (!centre || distanceKm(centre, content.location) <= radiusKm) &&
    (!grade || content.grades.includes(grade)) &&
    (!weeks?.length || content.weeks.some((week) => weeks.includes(week))) &&
    (!sectors?.length || sectors.includes(content.sector.code)) &&
    (employer === undefined || foldText(content.employer.name) === foldText(employer)) &&
    (isPublic === undefined || content.employer.isPublic === isPublic) &&
    (wheelchair === undefined || (content.accessibility?.wheelchair ?? false) === wheelchair)
  );
}

type Test = (word: QueryWord, term: string) => boolean;
const isWhole: Test = (word, term) => term === word.full || term === `=${word.stem}`;
const isWord: Test = (word, term) => isWhole(word, term) || term.startsWith(word.full);
const isNearly: Test = (word, term) => isWord(word, term) || isTypoOf(word, term);

/** The fields words are looked for in, most telling first. */
function fieldsOf({ content }: StoredOffer): string[] {
  return [
    content.title,
    SECTORS[content.sector.code],
    content.employer.name,
    content.location.city,
    content.description,
  ];
}

function hasWord(offer: StoredOffer, word: QueryWord, test: Test): boolean {
  return fieldsOf(offer).some((field) => termsOf(field).some((term) => test(word, term)));
}

/** What offers are ordered by, from small to large. */
function order(
  { centre, sort }: SearchCriteria,
  words: readonly QueryWord[],
  waiting: ReadonlyMap<OfferId, number>,
): (offer: StoredOffer) => number {
  const newest = ({ publishedAt }: StoredOffer) => -Number(publishedAt);
  const relevance = (offer: StoredOffer) => -words.reduce((sum, word) => sum + worth(offer, word), 0);
  const distance = (offer: StoredOffer) => (centre ? distanceKm(centre, offer.content.location) : 0);
  const recommended = (offer: StoredOffer) =>
    Math.max(distance(offer), 3) *
    (1 + (waiting.get(offer.id) ?? 0) / (offer.content.seats.total - offer.seatsHeld));
  if (sort === 'newest') return newest;
  if (sort === 'relevance' && words.length > 0) return relevance;
  if (sort === 'distance' && centre) return distance;
  if (centre) return recommended;
  return words.length > 0 ? relevance : newest;
}

/** 512 for a word of the title, 256 for its beginning there; 128 and 64, 32 and 16, 8 and 4 in the fields after; else 1. */
function worth(offer: StoredOffer, word: QueryWord): number {
  const worths = fieldsOf(offer)
    .slice(0, 4)
    .flatMap((field, rank) =>
      termsOf(field).map(
        (term) => (isWhole(word, term) ? 2 : isNearly(word, term) ? 1 : 0) * 256 * 4 ** -rank,
      ),
    );
  return Math.max(1, ...worths);
}
