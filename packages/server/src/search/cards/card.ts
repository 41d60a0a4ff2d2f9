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

const FAR = Buffer.from('},"distanceKm":');
const END = '}'.charCodeAt(0);
const DOT = '.'.charCodeAt(0);
const ZERO = '0'.charCodeAt(0);

/** Bytes that the end of a card takes at most: five digits of seats, nine of kilometres. */
export const LONGEST_END = 5 + FAR.length + 9 + 1;

/**
 * Writes the end that completes a card, digit by digit: to make a text of each number took as long as half the copy.
 *
 * @param km to the metre
 * @returns where it ends
 */
export function writeEnd(page: Buffer, start: number, remaining: number, km: number | undefined): number {
  let end = writeNumber(page, start, remaining);
  page[end] = END;
  if (km === undefined) {
    page[end + 1] = END;
    return end + 2;
  }
  end += FAR.copy(page, end);
  end = writeThousandths(page, end, Math.round(km * 1000));
  page[end] = END;
  return end + 1;
}

/** A number of thousandths as JSON writes it: without zeros that say nothing. */
function writeThousandths(page: Buffer, start: number, thousandths: number): number {
  const end = writeNumber(page, start, Math.floor(thousandths / 1000));
  let left = thousandths % 1000;
  if (left === 0) return end;
  page[end] = DOT;
  let at = end + 1;
  for (let unit = 100; left > 0; unit /= 10, at += 1) {
    page[at] = ZERO + Math.floor(left / unit);
    left %= unit;
  }
  return at;
}

/** A whole number that is not negative. */
function writeNumber(page: Buffer, start: number, number: number): number {
  let end = start + 1;
  for (let power = 10; power <= number; power *= 10) end += 1;
  for (let at = end - 1, left = number; at >= start; at -= 1, left = Math.floor(left / 10)) {
    page[at] = ZERO + (left % 10);
  }
  return end;
}

const TITLE = Buffer.from('"title":');
const QUOTE = 34;
const BACKSLASH = 92;

/** The title of an offer, read from its card. */
export function titleOfCard(cards: Cards, offer: number): string {
  const card = ownText(cards, offer);
  const start = card.indexOf(TITLE) + TITLE.length;
  let end = start + 1;
  while (end < card.length && card[end] !== QUOTE) end += card[end] === BACKSLASH ? 2 : 1;
  const title: unknown = JSON.parse(card.toString('utf8', start, end + 1));
  return String(title);
}
