import type { Mode } from '../../ports/index.js';
import type { Site } from '../../pages/hosted/site.js';
import { readWish, type Wish } from '../../pages/hosted/wish.js';
import { Refusal } from '../../rules/refusal.js';
import { authenticate } from '../../use-cases/authenticate.js';
import type { Ports } from '../../use-cases/ports.js';
import { identify } from '../access.js';
import type { HttpContext } from '../environment.js';

/** Somebody opens a page. */
export interface Visit {
  site: Site;
  wish: Wish;
  isPartlyRead: boolean;
  mode: Mode;
  /** Whom an application is sent for: a key, or the pages themselves. */
  caller: string;
}

/** Longest query that is read, in characters, as the API's. */
const LONGEST_QUERY = 4096;

/** What an address asks, its length looked at first. */
export function queryOf(c: HttpContext): URLSearchParams {
  const { search } = new URL(c.req.url);
  if (search.length > LONGEST_QUERY) throw new Refusal('uri_too_long');
  return new URLSearchParams(search);
}

/**
 * Reads what a page is asked for, and for whom.
 *
 * @throws Refusal `key_invalid`, `key_not_allowed` for a secret key, which has no place in an address, `uri_too_long`
 */
export async function openVisit(ports: Ports, site: Site, params: URLSearchParams): Promise<Visit> {
  const { wish, ignored } = readWish(params);
  const { mode } = await identify.read(ports, {
    authorization: undefined,
    addressKey: wish.key,
    origin: undefined,
  });
  const key = wish.key === undefined ? undefined : await authenticate(ports, { key: wish.key });
  return { site, wish, isPartlyRead: ignored.length > 0, mode, caller: key?.id ?? 'hosted pages' };
}
