/**
 * Who may call an endpoint.
 *
 * - `open`: everybody, no key is read;
 * - `read`: everybody; a key chooses between live and test offers and says who `me` is, and its origins are checked;
 * - `apply`: a publishable or secret key;
 * - `receipt`: the receipt token of that very application;
 * - `publisher`: a secret key;
 * - `keys`: a managing key, which is taken nowhere else.
 *
 * A secret or managing key is never taken from a page: a request that carries an `Origin` is refused with it.
 */
export type Access = 'open' | 'read' | 'apply' | 'receipt' | 'publisher' | 'keys';

/** How an endpoint is called. */
interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path, with `{name}` for each parameter. */
  path: `/${string}`;
  access: Access;
  /** A member of every success: a client knows by it that the answer is the service's. */
  holds: string;
  /** True when the call must carry an `Idempotency-Key`. */
  idempotencyKey?: true;
  /** True for a POST that changes nothing: it can be asked again. */
  changesNothing?: true;
}

/** Routes of a noun, by the names of their endpoints. */
export type Routes = Record<string, Route>;
