import type * as z from 'zod/mini';
import type { Endpoints } from './endpoints.js';
import type { EndpointName } from './routes.js';

type Part<Name extends EndpointName, Key extends string> =
  Endpoints[Name] extends Record<Key, infer Schema> ? Schema : never;

/** Path parameters of an endpoint, as a caller gives them. */
export type ParamsOf<Name extends EndpointName> = z.input<Part<Name, 'params'>>;

/** Query of an endpoint, as a caller gives it. */
export type QueryOf<Name extends EndpointName> = z.input<Part<Name, 'query'>>;

/** Body of an endpoint, as a caller gives it. */
export type BodyOf<Name extends EndpointName> = z.input<Part<Name, 'body'>>;

/** Body of an endpoint's answer, as it is received. */
export type AnswerOf<Name extends EndpointName> = z.output<Endpoints[Name]['success']['body']>;
