import type { Problem } from '../contract/problems/problem.js';
import type { EndpointName, routes } from '../contract/routes.js';
import { ProblemError, UnreadableAnswerError } from '../errors.js';
import type { Exchange, WireAnswer, WireRequest } from './exchange.js';
import { parseObject, toJson } from './json.js';
import type { CallOptions } from './options.js';
import { retryAfterOf } from './retries.js';
import type { AnswerOf } from '../contract/endpoint-types.js';

/** A call as a method of the client makes it. */
interface Asked extends CallOptions {
  params?: Record<string, string>;
  query?: object;
  body?: unknown;
  receiptToken?: string;
  idempotencyKey?: string;
}

/** Calls an endpoint by its name in the contract. */
export type Call<Known extends EndpointName = EndpointName> = <Name extends Known>(
  name: Name,
  asked: Asked,
) => Promise<AnswerOf<Name>>;

type Route = (typeof routes)[EndpointName];

/** Whom to call, and with what. */
interface Service {
  baseUrl: string;
  key?: string | undefined;
  exchange: Exchange;
}

/**
 * Turns names of endpoints into requests, and answers into values or errors.
 *
 * @param table the rows of the contract that can be called: a page that publishes nothing loads half of them
 */
export function createCall<Known extends EndpointName>(
  { baseUrl, key, exchange }: Service,
  table: Pick<typeof routes, Known>,
): Call<Known> {
  const base = withoutLastSlashes(baseUrl);
  return async <Name extends Known>(name: Name, asked: Asked) => {
    const route: Route = table[name];
    const answer = await exchange(toRequest(base, key, route, asked));
    const value = readAnswer(answer, route.holds);
    // The service of this contract answers the shape that its table declares; `holds` was found in it.
    return value as AnswerOf<Name>;
  };
}

function toRequest(base: string, key: string | undefined, route: Route, asked: Asked): WireRequest {
  const { method, path, access } = route;
  const search = toSearch(asked.query ?? {});
  const headers: Record<string, string> = { accept: 'application/json' };
  // In the address, a publishable key needs no permission asked beforehand; a secret one never goes there.
  if (access === 'read' && key?.startsWith('pk_')) search.set('key', key);
  else if (access !== 'open' && access !== 'receipt' && key) headers['authorization'] = `Bearer ${key}`;
  if (asked.receiptToken) headers['authorization'] = `Bearer ${asked.receiptToken}`;
  if (asked.idempotencyKey) headers['idempotency-key'] = asked.idempotencyKey;
  if (asked.body !== undefined) headers['content-type'] = 'application/json';
  const query = search.toString() && `?${search.toString()}`;
  return {
    url: `${base}${fillIn(path, asked.params ?? {})}${query}`,
    method,
    headers,
    body: asked.body === undefined ? undefined : toJson(asked.body),
    isRepeatable:
      (method !== 'POST' && method !== 'PATCH') || 'idempotencyKey' in route || 'changesNothing' in route,
    signal: asked.signal,
  };
}

function withoutLastSlashes(url: string): string {
  return url.endsWith('/') ? withoutLastSlashes(url.slice(0, -1)) : url;
}

function fillIn(path: string, params: Record<string, string>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}

/** Lists are comma-separated; what is undefined is left out. */
function toSearch(query: object): URLSearchParams {
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
}

function readAnswer(answer: WireAnswer, holds: string): Record<string, unknown> {
  const value = parseObject(answer.text);
  if (answer.status >= 200 && answer.status < 300) {
    if (value && holds in value) return value;
    throw new UnreadableAnswerError(answer.status);
  }
  if (!isProblem(value)) throw new UnreadableAnswerError(answer.status);
  throw new ProblemError(value.code, {
    ...value,
    status: answer.status,
    retryAfter: retryAfterOf(answer.headers),
  });
}

function isProblem(value: Record<string, unknown> | undefined): value is Record<string, unknown> & Problem {
  const titles = value?.['titles'];
  return typeof value?.['code'] === 'string' && typeof titles === 'object' && titles !== null;
}
