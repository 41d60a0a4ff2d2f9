import { oneLine } from '@1eleve1stage/sdk/contract';
import { Refusal } from '../base/refusal.js';

/** As long as the name of an employer, which it is beside on every page. */
const PublisherName = oneLine(1, 150);

/**
 * A publisher's name as it is kept: spaces around it, and how accents are put together, make no second account.
 *
 * @throws Refusal `invalid_request` for one that is empty, too long, of several lines or turns the writing around
 */
export function readPublisherName(typed: string): string {
  const { data } = PublisherName.safeParse(typed);
  if (data !== undefined) return data;
  throw new Refusal('invalid_request', {
    errors: [{ in: 'body', pointer: '/publisher', code: 'wrong_format' }],
  });
}
