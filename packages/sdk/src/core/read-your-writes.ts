import { OFFERS_CHANGE } from '../contract/routes.js';
import type { Exchange } from './exchange.js';

/**
 * The same exchange; what it reads is not older than what it wrote: the change that the last write was answered with goes
 * along with what is read later.
 */
export function readingYourWrites(exchange: Exchange): Exchange {
  let last: string | undefined;
  return async (request) => {
    const known = request.method === 'GET' && last !== undefined && { [OFFERS_CHANGE]: last };
    const answer = await exchange({ ...request, headers: { ...request.headers, ...known } });
    last = answer.headers.get(OFFERS_CHANGE) ?? last;
    return answer;
  };
}
