import type { PublishedOffer } from '../../ports/index.js';
import { toOfferSummary } from '../../core/offers/rules/public-offer.js';
import { ownText, type Cards } from './cards.js';

// An offer as a page of results shows it, written once as JSON. What changes without the offer, its seats left
// and its distance, comes last, and is written for each answer.

/** The texts of a card, which follow each other up to the number of seats left. */
export interface Card {
  own: string;
  /** As many as `SHARED_TEXTS`. */
  shared: readonly [town: string, publisher: string, period: string, kind: string];
}

export function cardOf(offer: PublishedOffer): Card {
  const { publisher, location, grades, weeks, sector, accessibility, reservedFor, seats, ...own } =
    toOfferSummary(offer, { id: offer.publisherId, name: offer.publisherName });
  const { latitude, longitude, ...town } = location;
  return {
    own: `${open(own)},"location":${open({ latitude, longitude })}`,
    shared: [
      `,${inside(town)}}`,
      `,${inside({ publisher })}`,
      `,${inside({ grades, weeks })}`,
      `,${inside({ sector, accessibility, reservedFor })},"seats":{"total":${seats.total},"remaining":`,
    ],
  };
}

/** The JSON of an object without its end. */
function open(object: object): string {
  return JSON.stringify(object).slice(0, -1);
}

/** The JSON of what is in an object. */
function inside(object: object): string {
  return open(object).slice(1);
}

/** The end that completes a card. */
export function endOfCard(remaining: number, distanceKm: number | undefined): string {
  return distanceKm === undefined ? `${remaining}}}` : `${remaining}},"distanceKm":${distanceKm}}`;
}

const TITLE = Buffer.from('"title":');
const QUOTE = 34;
const BACKSLASH = 92;

/** The title of an offer, read from its card. */
export function titleOfCard(cards: Cards, offer: number): string {
  const { buffer, byteOffset, length } = ownText(cards, offer);
  const card = Buffer.from(buffer, byteOffset, length);
  const start = card.indexOf(TITLE) + TITLE.length;
  let end = start + 1;
  while (end < card.length && card[end] !== QUOTE) end += card[end] === BACKSLASH ? 2 : 1;
  const title: unknown = JSON.parse(card.toString('utf8', start, end + 1));
  return String(title);
}
