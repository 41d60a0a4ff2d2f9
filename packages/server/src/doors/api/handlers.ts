import type { EndpointName, Endpoints, routes } from '@1eleve1stage/sdk/contract';
import type * as z from 'zod/mini';
import type { Callers } from '../http/access.js';

type Part<Name extends EndpointName, Key extends string> =
  Endpoints[Name] extends Record<Key, infer Schema> ? z.output<Schema> : undefined;

type Route<Name extends EndpointName> = (typeof routes)[Name];

/** A request whose parts are what its endpoint declares. */
export interface Asked<Name extends EndpointName> {
  params: Part<Name, 'params'>;
  query: Part<Name, 'query'>;
  body: Part<Name, 'body'>;
  caller: Callers[Route<Name>['access']];
  idempotencyKey: Route<Name> extends { idempotencyKey: true } ? string : undefined;
  /** The network it comes from, as a keyed hash; undefined where nobody knows. */
  network: () => string | undefined;
}

/** The shape an endpoint answers on success. */
export type SuccessOf<Name extends EndpointName> = z.output<Endpoints[Name]['success']['body']>;

/** A success with one of the statuses its endpoint declares. */
export class Reply<Body> {
  constructor(
    readonly status: number,
    readonly body: Body,
  ) {}
}

/** A success whose JSON is already written, to send as it is; bytes are UTF-8. */
export class WrittenJson {
  constructor(readonly json: string | Uint8Array<ArrayBuffer>) {}
}

/** Answers an endpoint: translates to a use case or a port and back, and decides nothing. */
export type Handler<Name extends EndpointName> = (
  asked: Asked<Name>,
) => Promise<SuccessOf<Name> | Reply<SuccessOf<Name>> | WrittenJson>;

/** A handler for each endpoint of the contract: one that is missing does not compile. */
export type Handlers = { [Name in EndpointName]: Handler<Name> };

/** The handlers of the endpoints whose names begin with a prefix, `publisher.offers`. */
export type HandlersOf<Prefix extends string> = Pick<Handlers, Extract<EndpointName, `${Prefix}.${string}`>>;
