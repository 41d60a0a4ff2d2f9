import { endpoints, routes, type EndpointName } from '@1eleve1stage/sdk/contract';
import * as z from 'zod/mini';
import { toFieldRefusals } from '../../core/base/field-refusals.js';
import { Refusal, type FieldRefusal } from '../../core/base/refusal.js';
import type { Ports } from '../../ports/ports.js';
import { identify } from '../http/access.js';
import { readJson } from '../http/body.js';
import type { HttpContext } from '../http/environment.js';
import type { NetworkOf } from '../http/network.js';
import { readParameters } from '../http/parameters.js';
import { queryDecoder } from './query.js';

/** A request whose parts are what its endpoint declares. */
export interface ReadRequest {
  params: unknown;
  query: unknown;
  body: unknown;
  caller: unknown;
  idempotencyKey: string | undefined;
  network: () => string | undefined;
}

/** A request whose caller may make it. */
export interface Identified {
  caller: unknown;
  /** Path and query as they were written, without a key. */
  address: string;
  /** @throws Refusal for what the endpoint does not take */
  read(): Promise<ReadRequest>;
}

/** Surroundings that a reader of requests needs beside the contract. */
export interface Surroundings {
  ports: Ports;
  networkOf: NetworkOf;
}

/** Declarations of an endpoint about its requests; not all say the same. */
interface Declared {
  summary: string;
  params?: z.ZodMiniObject;
  query?: z.ZodMiniObject;
  body?: z.ZodMiniType;
}

const NOTHING = z.strictObject({});

/** Longest query that is read, in characters: the longest honest one has some 2,000. */
const LONGEST_QUERY = 4096;

/** Checks of a request, compiled when its endpoint is first asked for: all of them would delay the start. */
function compileChecks(name: EndpointName) {
  const { params, query = NOTHING, body }: Declared = endpoints[name];
  return {
    decodeQuery: queryDecoder(query),
    params: params && z.compile(params),
    query: z.compile(query),
    body: body && z.compile<z.ZodMiniType>(body),
  };
}

const compiled = new Map<EndpointName, ReturnType<typeof compileChecks>>();

function checksOf(name: EndpointName): ReturnType<typeof compileChecks> {
  const checks = compiled.get(name) ?? compileChecks(name);
  compiled.set(name, checks);
  return checks;
}

/** Reads the requests of one endpoint. */
export function createRequestReader(
  name: EndpointName,
  { ports, networkOf }: Surroundings,
): { identify(c: HttpContext): Promise<Identified> } {
  const route: { access: keyof typeof identify; idempotencyKey?: true } = routes[name];

  async function read(c: HttpContext, search: URLSearchParams, caller: unknown): Promise<ReadRequest> {
    const idempotencyKey = route.idempotencyKey && readIdempotencyKey(c);
    const checks = checksOf(name);
    const found = checks.decodeQuery(search);
    const errors: FieldRefusal[] = found.errors;
    const check = (place: FieldRefusal['in'], schema: z.ZodMiniType | undefined, input: unknown): unknown => {
      const parsed = schema?.safeParse(input);
      if (parsed?.error) errors.push(...toFieldRefusals(parsed.error.issues, place, input));
      return parsed?.data;
    };
    const asked = {
      params: check('path', checks.params, c.req.param()),
      query: check('query', checks.query, found.value),
      body: checks.body && check('body', checks.body, await readJson(c.req.raw)),
    };
    if (errors.length > 0) throw new Refusal('invalid_request', { errors });
    return { ...asked, caller, idempotencyKey, network: () => networkOf(c) };
  }

  return {
    async identify(c) {
      const { path, written } = splitAddress(c.req.url);
      if (written.length > LONGEST_QUERY) throw new Refusal('uri_too_long');
      const { search, addressKey } = takeKey(written, route.access === 'read');
      const caller = await identify[route.access](ports, {
        authorization: c.req.header('authorization'),
        addressKey,
        origin: c.req.header('origin'),
      });
      c.set('asked', { name, caller });
      return {
        caller,
        address: `${path}?${search}`,
        read: () => read(c, readParameters(search), caller),
      };
    },
  };
}

/** `new URL` takes longer than all the rest; here, an address is absolute and its path begins with a slash. */
function splitAddress(url: string): { path: string; written: string } {
  const start = url.indexOf('/', url.indexOf('://') + 3);
  const fragment = url.indexOf('#', start);
  const address = url.slice(start, fragment < 0 ? url.length : fragment);
  const mark = address.indexOf('?');
  if (mark < 0) return { path: address, written: '' };
  return { path: address.slice(0, mark), written: address.slice(mark + 1) };
}

/** The key of an address, and what is asked beside it where a key may be there. */
function takeKey(written: string, isTaken: boolean): { search: string; addressKey: string | undefined } {
  // Nearly no address has one.
  if (!/(?:^|&)(?:key=|[^=&]*[%+])/.test(written)) return { search: written, addressKey: undefined };
  const search = readParameters(written);
  const addressKey = search.get('key') ?? undefined;
  if (isTaken) search.delete('key');
  return { search: search.toString(), addressKey };
}

/** @throws Refusal `idempotency_key_missing`, or `invalid_request` when it is not 1 to 255 visible characters */
function readIdempotencyKey(c: HttpContext): string {
  const key = c.req.header('idempotency-key');
  if (!key) throw new Refusal('idempotency_key_missing');
  if (/^[\x21-\x7e]{1,255}$/.test(key)) return key;
  const code = key.length > 255 ? 'too_long' : 'wrong_format';
  throw new Refusal('invalid_request', { errors: [{ in: 'header', pointer: '/Idempotency-Key', code }] });
}
