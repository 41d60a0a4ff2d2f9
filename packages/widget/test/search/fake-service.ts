import { LOOSENABLE, schoolYearOf, schoolYearOfWeek } from '@1eleve1stage/sdk/contract';
import type {
  FoundOffer,
  Interpretation,
  LooserSearch,
  Offer,
  OfferPage,
  OfferQuery,
  Place,
  ProblemCode,
} from '@1eleve1stage/sdk/contract';
import type { StageClient } from '#widget/service/client.js';
import { offers, places } from './offers.js';

/** What the client throws when the service said no. */
export class FakeRefusal extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly retryAfter?: number,
    readonly until?: string,
  ) {
    super(code);
  }
}

/** A network that does not answer. */
export const noAnswer = new TypeError('Failed to fetch');

/** An answer under way, that a test lets through when it wants. */
interface Waiting {
  signal: AbortSignal | undefined;
  letThrough(): void;
}

interface Held extends Waiting {
  query: OfferQuery;
}

interface HeldRead extends Waiting {
  id: string;
}

/** The reading half of the service in memory: it filters and pages as the real one does. */
export class FakeService {
  /** Every search asked, in order. */
  readonly asked: OfferQuery[] = [];
  /** Searches that wait, once `isHolding`. */
  readonly held: Held[] = [];
  isHolding = false;
  /** How words are read otherwise than typed, by these words. */
  readonly interpretations: Record<string, Interpretation> = {};
  /** What the next searches throw instead of answering. */
  readonly failures: Error[] = [];
  /** What the next readings of one offer throw instead of answering. */
  readonly readFailures: Error[] = [];
  /** Ids of the offers read whole, in order. */
  readonly read: string[] = [];
  /** Whose they had to be. */
  readonly scopes: (string | undefined)[] = [];
  /** Readings of one offer that wait, once `isHoldingReads`. */
  readonly heldReads: HeldRead[] = [];
  isHoldingReads = false;
  /** Suggestions asked for. */
  readonly suggested: string[] = [];

  constructor(readonly known: Offer[] = offers) {}

  readonly client: StageClient = {
    offers: {
      search: async (query, options) => this.search(query, options?.signal),
      get: async (id, options) => this.find(id, options?.publisher, options?.signal),
    },
    places: {
      suggest: async ({ q }) => {
        this.suggested.push(q);
        return { places: places.filter((place) => isNamed(place, q)) };
      },
      get: async (code) => places.find((place) => place.code === code) ?? reject('place_not_found'),
    },
    schools: { suggest: async () => ({ schools: [] }) },
    applications: {
      submit: async () => reject('key_missing'),
      verify: async () => reject('application_not_found'),
      sendCode: async () => reject('application_not_found'),
      get: async () => reject('receipt_invalid'),
      withdraw: async () => reject('receipt_invalid'),
    },
  };

  /** The employer takes an offer down. */
  remove({ id }: FoundOffer): void {
    this.known.splice(
      this.known.findIndex((offer) => offer.id === id),
      1,
    );
  }

  private async search(query: OfferQuery, signal: AbortSignal | undefined): Promise<OfferPage> {
    this.asked.push(query);
    if (this.isHolding) {
      await untilLetThrough(signal, (waiting) => this.held.push({ query, ...waiting }));
    }
    const failure = this.failures.shift();
    if (failure) throw failure;
    const read = query.asTyped ? undefined : this.interpretations[query.q ?? ''];
    return read
      ? { ...page(this.known, { ...query, q: read.kept }), interpretation: read }
      : page(this.known, query);
  }

  private async find(
    id: string,
    publisher: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<Offer> {
    this.read.push(id);
    this.scopes.push(publisher);
    if (this.isHoldingReads)
      await untilLetThrough(signal, (waiting) => this.heldReads.push({ id, ...waiting }));
    const failure = this.readFailures.shift();
    if (failure) throw failure;
    return this.known.find((offer) => offer.id === id && isOf(offer, publisher)) ?? reject('offer_not_found');
  }
}

async function untilLetThrough(
  signal: AbortSignal | undefined,
  wait: (waiting: Waiting) => void,
): Promise<void> {
  await new Promise<void>((letThrough, stop) => {
    wait({ signal, letThrough });
    signal?.addEventListener('abort', () => stop(new DOMException('Aborted', 'AbortError')));
  });
}

function page(known: readonly Offer[], query: OfferQuery): OfferPage {
  const found = findAll(known, query);
  const [start, limit] = [Number(query.cursor ?? 0), query.limit ?? 20];
  const next = start + limit;
  return {
    offers: found.slice(start, next),
    total: found.length,
    nextCursor: next < found.length ? String(next) : null,
    ...(found.length === 0 && { suggestions: suggestions(known, query) }),
  };
}

function findAll(known: readonly Offer[], query: OfferQuery): FoundOffer[] {
  const centre = query.place ? places.find(({ code }) => code === query.place) : query;
  return known
    .map((offer): FoundOffer => {
      const summary = summaryOf(offer);
      return centre?.latitude === undefined ? summary : { ...summary, distanceKm: distance(offer, centre) };
    })
    .filter((offer) => matches(offer, query));
}

/** What the search would find without one of its filters, or farther; the most first. */
function suggestions(known: readonly Offer[], query: OfferQuery): LooserSearch[] {
  const looser = LOOSENABLE.map((loosen): Omit<LooserSearch, 'total'> => {
    const { [loosen]: _, ...others } = query;
    if (loosen === 'year') return { loosen, query: { ...query, year: schoolYearOf(new Date()) + 1 } };
    return { loosen, query: loosen === 'radiusKm' ? { ...query, radiusKm: 50 } : others };
  });
  const found = looser
    .map((way) => ({ ...way, total: findAll(known, way.query).length }))
    .filter(({ total }) => total > 0)
    .sort((one, other) => other.total - one.total);
  const far = found.filter(({ loosen }) => loosen === 'place');
  const near = found.filter((way) => !far.includes(way));
  return near.some(({ loosen }) => loosen === 'radiusKm') ? near : [...near, ...far];
}

/** What a list says of an offer, and nothing more. */
function summaryOf(offer: Offer): FoundOffer {
  const { id, title, publisher, sector, grades, weeks, seats, reservedFor, permalink, publishedAt } = offer;
  const { street: _, ...location } = offer.location;
  return {
    ...{ id, title, publisher, sector, grades, weeks, seats, reservedFor, publishedAt, location },
    employer: { name: offer.employer.name, isPublic: offer.employer.isPublic },
    accessibility: { wheelchair: offer.accessibility.wheelchair },
    ...(permalink && { permalink }),
  };
}

function matches(offer: FoundOffer, query: OfferQuery): boolean {
  const text = fold([offer.title, offer.sector.name, offer.employer.name, offer.location.city].join(' '));
  return (
    (!query.q ||
      fold(query.q)
        .split(/\s+/)
        .every((word) => ` ${text}`.includes(` ${word}`))) &&
    (!query.grade || offer.grades.includes(query.grade)) &&
    (query.weeks
      ? query.weeks.some((week) => offer.weeks.includes(week))
      : !query.year || offer.weeks.some((week) => schoolYearOfWeek(week) === query.year)) &&
    (!query.sectors || query.sectors.includes(offer.sector.code)) &&
    (!query.wheelchair || offer.accessibility.wheelchair) &&
    isOf(offer, query.publisher) &&
    (!query.employer || fold(offer.employer.name) === fold(query.employer)) &&
    (offer.distanceKm === undefined || offer.distanceKm <= (query.radiusKm ?? 20))
  );
}

/** The publisher of any key. */
const ME = 'pb_0000000000000001';

function isOf({ publisher }: FoundOffer, asked: string | undefined): boolean {
  return asked === undefined || publisher.id === (asked === 'me' ? ME : asked);
}

/** Flat, which is enough around one town. */
function distance(
  { location }: FoundOffer,
  centre: { latitude?: number | undefined; longitude?: number | undefined },
): number {
  const north = (location.latitude - (centre.latitude ?? 0)) * 111.2;
  const east = (location.longitude - (centre.longitude ?? 0)) * 74.3;
  return Math.round(Math.hypot(north, east) * 10) / 10;
}

function isNamed({ name, postcodes }: Place, q: string): boolean {
  return fold(name).startsWith(fold(q)) || postcodes.some((postcode) => postcode.startsWith(q));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, ' ').toLowerCase();
}

function reject(code: ProblemCode): never {
  throw new FakeRefusal(code);
}
