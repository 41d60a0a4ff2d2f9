import type { StoredOffer } from '../ports/index.js';
import { toOfferSummary } from '../rules/public-offer.js';
import type { Segment } from './segment.js';

// An offer as a page of results shows it, written once as JSON. What changes without the offer, its seats left
// and its distance, comes last, and is written for each answer.

/** The beginning of an offer's JSON, up to the number of seats left. */
export function cardOf(offer: StoredOffer): string {
  const { seats, ...summary } = toOfferSummary(offer);
  return `${JSON.stringify(summary).slice(0, -1)},"seats":{"total":${seats.total},"remaining":`;
}

/** What completes a card. */
export function endOfCard(remaining: number, distanceKm: number | undefined): string {
  return distanceKm === undefined ? `${remaining}}}` : `${remaining}},"distanceKm":${distanceKm}}`;
}

const TITLE = Buffer.from('"title":');
const QUOTE = 34;
const BACKSLASH = 92;

/** The title of an offer, read from its card. */
export function titleOfCard(
  { cards, cardStarts }: Pick<Segment, 'cards' | 'cardStarts'>,
  offer: number,
): string {
  const card = Buffer.from(
    cards.buffer,
    cards.byteOffset + (cardStarts[offer] ?? 0),
    lengthOf(cardStarts, offer),
  );
  const start = card.indexOf(TITLE) + TITLE.length;
  let end = start + 1;
  while (end < card.length && card[end] !== QUOTE) end += card[end] === BACKSLASH ? 2 : 1;
  const title: unknown = JSON.parse(card.toString('utf8', start, end + 1));
  return String(title);
}

function lengthOf(starts: Uint32Array, offer: number): number {
  return (starts[offer + 1] ?? 0) - (starts[offer] ?? 0);
}
