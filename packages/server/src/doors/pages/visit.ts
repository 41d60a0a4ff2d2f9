import type { Mode } from '../../ports/index.js';
import type { Site } from './site.js';
import { ofPublisher, readPageParams, type PageParams } from './page-params.js';
import { Refusal } from '../../core/base/refusal.js';
import { authenticate } from '../../core/accounts/authenticate.js';
import type { Ports } from '../../ports/ports.js';
import type { HttpContext } from '../http/environment.js';
import { readParameters } from '../http/parameters.js';

/** Somebody opens a page. */
export interface Visit {
  site: Site;
  params: PageParams;
  isPartlyRead: boolean;
  mode: Mode;
  /** Whom an application is sent for: a key, or the pages themselves. */
  caller: string;
}

/** Longest query that is read, in characters, as the API's. */
const LONGEST_QUERY = 4096;

/** The query of an address, its length looked at first. */
export function queryOf(c: HttpContext): URLSearchParams {
  const { search } = new URL(c.req.url);
  if (search.length > LONGEST_QUERY) throw new Refusal('uri_too_long');
  return readParameters(search);
}

/**
 * Reads what a page is asked for, and for whom. Where the offers of the key's own publisher are asked for, parameters
 * name it: its addresses say the same without the key.
 *
 * @throws Refusal `key_invalid`, `key_not_allowed` for a secret key, which has no place in an address,
 *   `invalid_request` and `key_missing` where it cannot be told whose offers are asked for
 */
export async function openVisit(ports: Ports, site: Site, searchParams: URLSearchParams): Promise<Visit> {
  const { params, ignored } = readPageParams(searchParams);
  checkScope(ignored);
  const key =
    params.key === undefined ? undefined : await authenticate(ports, { key: params.key, isInAddress: true });
  return {
    site,
    params: ofPublisher(params, key?.publisherId),
    isPartlyRead: ignored.length > 0,
    mode: key?.mode ?? 'live',
    caller: key?.id ?? 'hosted pages',
  };
}

/**
 * Parameters that are not understood are left out; but where nobody can tell whose offers are asked for, those of
 * others are not shown.
 *
 * @throws Refusal `invalid_request`
 */
export function checkScope(ignored: readonly string[]): void {
  if (!ignored.includes('publisher')) return;
  throw new Refusal('invalid_request', {
    errors: [{ in: 'query', pointer: '/publisher', code: 'wrong_format' }],
  });
}
