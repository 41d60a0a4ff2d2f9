import { endpoints, routes, type EndpointName } from '@1eleve1stage/sdk/contract';
import * as z from 'zod/mini';
import { toFieldRefusals } from '../rules/field-refusals.js';
import { Refusal, type FieldRefusal } from '../rules/refusal.js';
import type { Ports } from '../use-cases/ports.js';
import { identify } from './access.js';
import { readJson } from './body.js';
import { cacheHeaders } from './cache.js';
import type { HttpApp, HttpContext } from './environment.js';
import { Reply, WrittenJson, type Handlers } from './handlers.js';
import { API_HEADERS } from './headers.js';
import { queryDecoder } from './query.js';

/** A handler as the mount sees it, its types worn off. */
type AnyHandler = (asked: {
  params: unknown;
  query: unknown;
  body: unknown;
  caller: unknown;
  idempotencyKey: string | undefined;
}) => Promise<unknown>;

/** The parts of an endpoint that are not the same for all. */
interface Declared {
  params?: z.ZodMiniObject;
  query?: z.ZodMiniObject;
  body?: z.ZodMiniType;
  success: { status: readonly [number, ...number[]] };
}

/** Names of the contract's endpoints. */
export const ENDPOINT_NAMES = Object.keys(routes) as EndpointName[];

const NOTHING = z.strictObject({});

/** Gives every endpoint of the contract its address. */
export function mountEndpoints(app: HttpApp, ports: Ports, handlers: Handlers): void {
  for (const name of ENDPOINT_NAMES) {
    const { method, path } = routes[name];
    app.on(method, toHonoPath(path), answerer(name, ports, handlers));
  }
}

/** `/v1/offers/{id}` as the router writes it, `/v1/offers/:id`. */
export function toHonoPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}

function answerer(
  name: EndpointName,
  ports: Ports,
  handlers: Handlers,
): (c: HttpContext) => Promise<Response> {
  const declared: Declared = endpoints[name];
  const decode = requestDecoder(name, declared);
  const [usualStatus] = declared.success.status;
  const headers = {
    ...API_HEADERS,
    ...cacheHeaders(name),
    'content-type': 'application/json; charset=utf-8',
  };
  // The one bridge between the table and its handlers: `Handlers` ties each handler to the schemas of
  // its name, and what it is given here was parsed by these very schemas.
  const handle = handlers[name] as unknown as AnyHandler;
  return async (c) => {
    const answer = await handle(await decode(ports, c));
    const reply: Reply<unknown> = answer instanceof Reply ? answer : new Reply(usualStatus, answer);
    const json = reply.body instanceof WrittenJson ? reply.body.json : JSON.stringify(reply.body);
    return new Response(json, { status: reply.status, headers });
  };
}

function requestDecoder(name: EndpointName, { params, query, body }: Declared) {
  const route: { access: keyof typeof identify; idempotencyKey?: true } = routes[name];
  const decodeQuery = queryDecoder(query ?? NOTHING);
  return async (ports: Ports, c: HttpContext): Promise<Parameters<AnyHandler>[0]> => {
    const { search, ...credentials } = readCredentials(c, route.access === 'read');
    const caller = await identify[route.access](ports, credentials);
    const idempotencyKey = route.idempotencyKey && readIdempotencyKey(c);
    const found = decodeQuery(search);
    const errors: FieldRefusal[] = found.errors;
    const check = (place: FieldRefusal['in'], schema: z.ZodMiniType | undefined, input: unknown): unknown => {
      const parsed = schema?.safeParse(input);
      if (parsed?.error) errors.push(...toFieldRefusals(parsed.error.issues, place, input));
      return parsed?.data;
    };
    const asked = {
      params: check('path', params, c.req.param()),
      query: check('query', query ?? NOTHING, found.value),
      body: body && check('body', body, await readJson(c.req.raw)),
    };
    if (errors.length > 0) throw new Refusal('invalid_request', { errors });
    return { ...asked, caller, idempotencyKey };
  };
}

function readCredentials(c: HttpContext, takesAddressKey: boolean) {
  const search = new URL(c.req.url).searchParams;
  const addressKey = search.get('key') ?? undefined;
  if (takesAddressKey) search.delete('key');
  return { search, addressKey, authorization: c.req.header('authorization'), origin: c.req.header('origin') };
}

/** @throws Refusal `idempotency_key_missing`, or `invalid_request` when it is not 1 to 255 visible characters */
function readIdempotencyKey(c: HttpContext): string {
  const key = c.req.header('idempotency-key');
  if (!key) throw new Refusal('idempotency_key_missing');
  if (/^[\x21-\x7e]{1,255}$/.test(key)) return key;
  const code = key.length > 255 ? 'too_long' : 'wrong_format';
  throw new Refusal('invalid_request', { errors: [{ in: 'header', pointer: '/Idempotency-Key', code }] });
}
