import { endpoints, OFFERS_CHANGE, routes, type EndpointName } from '@1eleve1stage/sdk/contract';
import { createAnswerCache, type AnswerCache } from './answer-cache.js';
import { cacheHeaders, isOfOffers, PRIVATE } from './cache.js';
import { namesChange, waitsForChange } from './offers-change.js';
import type { HttpApp, HttpContext } from '../http/environment.js';
import { etagOf, isKnown } from '../http/etag.js';
import { Reply, WrittenJson, type Handlers } from './handlers.js';
import { API_HEADERS } from '../http/headers.js';
import { createRequestReader, type ReadRequest, type Surroundings } from './read-request.js';

/** A handler as the mount sees it, its types worn off. */
type AnyHandler = (asked: ReadRequest) => Promise<unknown>;

type Answerer = (c: HttpContext) => Promise<Response>;

/** Names of the contract's endpoints. */
export const ENDPOINT_NAMES = Object.keys(routes) as EndpointName[];

/** Gives every endpoint of the contract its address. */
export function mountEndpoints(app: HttpApp, handlers: Handlers, around: Surroundings): void {
  const cache = createAnswerCache();
  for (const name of ENDPOINT_NAMES) {
    const { method, path } = routes[name];
    const answerer = isOfOffers(name)
      ? ofOffers(name, handlers, around, cache)
      : fresh(name, handlers, around);
    app.on(method, toHonoPath(path), answerer);
  }
}

/** `/v1/offers/{id}` as the router writes it, `/v1/offers/:id`. */
export function toHonoPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}

/** Answers each request anew. */
function fresh(name: EndpointName, handlers: Handlers, around: Surroundings): Answerer {
  const reader = createRequestReader(name, around);
  const headers = headersOf(name);
  const handle = handlerOf(name, handlers);
  const { search } = around.ports;
  return async (c) => {
    const { read } = await reader.identify(c);
    const { status, body } = toReply(name, await handle(await read()));
    const position = namesChange(name) ? search.position : undefined;
    return send(c, status, toJson(body), { ...headers, ...(position && { [OFFERS_CHANGE]: position }) });
  };
}

/**
 * Answers what the offers decide: again from memory while they have not changed, and with 304 where the caller
 * has the answer. Whoever calls is looked at before, each time.
 */
function ofOffers(
  name: EndpointName,
  handlers: Handlers,
  around: Surroundings,
  cache: AnswerCache,
): Answerer {
  const { ports } = around;
  const reader = createRequestReader(name, around);
  const shared = headersOf(name);
  const handle = handlerOf(name, handlers);
  const answerFresh = async (c: HttpContext, asked: ReadRequest): Promise<Response> => {
    const { status, body } = toReply(name, await handle(asked));
    return send(c, status, toJson(body), { ...shared, ...PRIVATE });
  };
  return async (c) => {
    const { caller, address, read } = await reader.identify(c);
    const change = c.req.header(OFFERS_CHANGE);
    if (change !== undefined && waitsForChange(name)) await ports.search.reach(change);
    // Rights that a school gives are decided by the register of schools, too.
    if (/[?&]school=/.test(address)) return answerFresh(c, await read());
    const headers = c.req.header('authorization') === undefined ? shared : { ...shared, ...PRIVATE };
    const version = ports.search.version(ports.now());
    const asker = JSON.stringify(askerOf(caller, address));
    const request = `${asker} ${address}`;
    const known = cache.get(request, version);
    const knownEtag = c.req.header('if-none-match');
    if (known) {
      const tagged = { ...headers, etag: known.etag };
      return isKnown(knownEtag, known.etag) ? notModified(c, tagged) : send(c, 200, known.body, tagged);
    }
    const asked = await read();
    const etag = etagOf(version, JSON.stringify([name, asker, asked.params, asked.query]));
    const tagged = { ...headers, etag };
    // Who holds the tag was given the answer. `*` is any answer there is: it may be a problem.
    if (knownEtag !== '*' && isKnown(knownEtag, etag) && ports.search.isReady) return notModified(c, tagged);
    const { status, body } = toReply(name, await handle(asked));
    if (knownEtag === '*') return notModified(c, tagged);
    const json = toJson(body);
    // An offer may have changed while schools were read.
    if (version === ports.search.version(ports.now())) cache.set(request, version, { etag, body: json });
    return send(c, status, json, tagged);
  };
}

/** The part of a caller that decides an answer: whose key it is, only where `publisher` may stand for it. */
function askerOf(caller: unknown, address: string): unknown {
  if (/[?&]publisher=/.test(address) || typeof caller !== 'object') return caller;
  return { ...caller, publisherId: undefined };
}

function headersOf(name: EndpointName): Record<string, string> {
  return { ...API_HEADERS, ...cacheHeaders(name), 'content-type': 'application/json; charset=utf-8' };
}

function handlerOf(name: EndpointName, handlers: Handlers): AnyHandler {
  // The one bridge between the table and its handlers: `Handlers` ties each handler to the schemas of
  // its name, and what it is given here was parsed by these very schemas.
  return handlers[name] as unknown as AnyHandler;
}

function toReply(name: EndpointName, answer: unknown): Reply<unknown> {
  return answer instanceof Reply ? answer : new Reply(endpoints[name].success.status[0], answer);
}

function toJson(body: unknown): string | Uint8Array<ArrayBuffer> {
  return body instanceof WrittenJson ? body.json : JSON.stringify(body);
}

function notModified(c: HttpContext, headers: Record<string, string>): Response {
  const { 'content-type': _, ...others } = headers;
  c.set('isNamed', true);
  return new Response(null, { status: 304, headers: { ...others, 'x-request-id': c.get('requestId') } });
}

/** Plain headers and a body that is there let node's adapter send it without making a Response of it. */
function send(
  c: HttpContext,
  status: number,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string>,
): Response {
  c.set('isNamed', true);
  const named = { ...headers, 'x-request-id': c.get('requestId') };
  if (c.req.method !== 'HEAD') return new Response(body, { status, headers: named });
  const length = String(Buffer.byteLength(body));
  return new Response(null, { status, headers: { ...named, 'content-length': length } });
}
