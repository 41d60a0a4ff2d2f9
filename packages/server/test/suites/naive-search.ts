import { isWeekPast, schoolYearOfWeek, type OfferId } from '@1eleve1stage/sdk/contract';
import type { PublishedBy, SearchCriteria, StoredOffer } from '../../src/ports/index.js';
import { foldText } from '@1eleve1stage/sdk/rules';
import { distanceKm } from '../../src/core/search/rules/geometry.js';
import { readQuery } from '../../src/core/search/rules/query-words.js';
import {
  FEW_OFFERS,
  needingLess,
  readingsOf,
  typedReading,
  wordsRead,
  type Reading,
} from '../../src/core/search/rules/readings.js';
import { isAbout, worthOfAll } from '../../src/core/search/rules/relevance.js';
import type { SoughtWord } from '../../src/core/search/rules/sought-words.js';
import { NaiveWords, worthIn } from './naive-words.js';

/** Offers that answer a search, in no order, and what they are worth. */
export interface NaiveFound {
  found: readonly StoredOffer[];
  sought: readonly SoughtWord[];
  relevance(offer: StoredOffer): number;
}

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
  const answer = naiveFind([...offers], criteria);
  if (!answer) return [];
  return inOrder(answer.found, criteria, waiting, answer.sought.length > 0 ? answer.relevance : undefined);
}

/**
 * The same without an order; undefined where nothing is found.
 *
 * @param isUnfinished true while the last word is typed
 */
export function naiveFind(
  all: readonly StoredOffer[],
  criteria: SearchCriteria,
  isUnfinished = false,
): NaiveFound | undefined {
  const { words: typed } = readQuery(criteria.words ?? '', criteria.asTyped);
  const words = new NaiveWords(
    all.filter((offer) => isShown(offer, { mode: criteria.mode, now: criteria.now })),
  );
  const findBy = (passing: readonly StoredOffer[], reading: Reading): NaiveFound => {
    const sought = wordsRead(typed, reading).map(({ at, word, ...need }) =>
      words.toSought(word, {
        ...{ bears: at === reading.bearing, ...need },
        isUnfinished: isUnfinished && at === typed.length - 1,
      }),
    );
    const needed = sought.filter(({ adds }) => !adds);
    const found = passing.filter((offer) => needed.every((word) => worthIn(offer, word) > 0));
    const preferred = sought.filter(({ prefers }) => prefers);
    const worthOf = (offer: StoredOffer, some: readonly SoughtWord[]): number =>
      some.reduce((sum, word) => sum + worthIn(offer, word), 0);
    const relevance = (offer: StoredOffer): number => {
      const hasAll = preferred.length > 0 && preferred.every((word) => worthIn(offer, word) > 0);
      return worthOf(offer, sought) + (hasAll ? worthOfAll(worthOf(offer, needed), needed.length) : 0);
    };
    return { found, sought, relevance };
  };
  const findMore = (passing: readonly StoredOffer[], reading: Reading, answer: NaiveFound): NaiveFound => {
    const less = answer.found.length < FEW_OFFERS ? needingLess(typed, reading) : undefined;
    return less && !criteria.asTyped && !isUnfinished ? findBy(passing, less) : answer;
  };
  let aside: (() => NaiveFound) | undefined;
  for (const radiusKm of [criteria.radiusKm, ...(criteria.widerKm ?? [])]) {
    const passing = all.filter(
      (offer) => isShown(offer, criteria) && passesFilters(offer, { ...criteria, radiusKm }),
    );
    const ways = criteria.asTyped ? [typedReading(typed)] : readingsOf(typed, words.among(passing));
    for (const reading of ways) {
      const answer = findBy(passing, reading);
      const { found, sought, relevance } = answer;
      const needed = sought.filter(({ adds }) => !adds).length;
      if (found.some((offer) => isAbout(relevance(offer), needed, criteria.widerKm !== undefined)))
        return findMore(passing, reading, answer);
      if (found.length > 0) aside ??= () => findMore(passing, reading, answer);
    }
  }
  return aside?.();
}

function inOrder(
  found: readonly StoredOffer[],
  criteria: SearchCriteria,
  waiting: ReadonlyMap<OfferId, number>,
  relevanceOf: ((offer: StoredOffer) => number) | undefined,
): StoredOffer[] {
  const valueOf = order(criteria, relevanceOf, waiting);
  return found.toSorted(
    (a, b) => Number(isKept(b)) - Number(isKept(a)) || valueOf(a) - valueOf(b) || (a.id < b.id ? -1 : 1),
  );
}

function isShown(
  offer: StoredOffer,
  { mode, now, school }: Pick<SearchCriteria, 'mode' | 'now'> & Pick<Partial<SearchCriteria>, 'school'>,
): boolean {
  const { seats, weeks, reservedFor } = offer.content;
  const isOnline =
    offer.state === 'published' &&
    offer.seatsHeld < seats.total &&
    weeks.some((week) => !isWeekPast(week, now));
  const isForSchool =
    school !== undefined &&
    ((reservedFor?.rep === true && school.isRep) ||
      (reservedFor?.qpv === true && school.isQpv) ||
      reservedFor?.schools?.some((uai) => uai === school.uai) === true ||
      reservedFor?.places?.some((code) => code === school.commune || code === school.department) === true);
  return offer.mode === mode && isOnline && (!isKept(offer) || isForSchool);
}

function isKept({ content: { reservedFor } }: StoredOffer): boolean {
  return (
    reservedFor?.rep === true ||
    reservedFor?.qpv === true ||
    (reservedFor?.schools ?? []).length > 0 ||
    (reservedFor?.places ?? []).length > 0
  );
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
