import { endpoints, routes, type EndpointName } from '@1eleve1stage/sdk/contract';
import type * as z from 'zod/mini';
import { afterAll, describe, expect, test } from 'vitest';
import { CALLS, rightBearer, send, type Call, openWorld } from './harness/calls.js';
import { apply, publish } from './harness/scenes.js';

/** What a text is made of that makes careless programs look at it over and over. */
const FILLS = ['a', ' ', '\u0301', '\u0315\u0300\u05ae', '<', '7', '.', '@', '%41', '-', '/', '(', ',', '\n'];

/** Longest body that is read, and some room for what is around the text. */
const LONGEST_TEXT = 60_000;

/** Longest query and header that are read. */
const LONGEST_IN_ADDRESS = 4_000;
const LONGEST_HEADER = 15_000;

/** A header has one line, of Latin-1. */
const HEADER_FILLS = ['a', '\u00e9', ' ', '<', '7', '.', '@', '%41', '-', '/', '(', ',', ', "a"', ':', '='];

/** A generous second of the processor, which others use as well: what is looked at once takes some milliseconds. */
const MOST_MS = 1000;

const NAMES = Object.keys(routes) as EndpointName[];

const HEADERS = [
  ...['authorization', 'idempotency-key', 'origin', 'if-none-match', 'content-type', 'accept', 'referer'],
  ...['accept-language', 'sec-fetch-site', 'x-forwarded-for', 'access-control-request-headers', 'host'],
];

const world = await openWorld();
afterAll(() => world.service.close());

const bytes = (text: string): number => Buffer.byteLength(text);

/** Three of them, others for the next number: what is tried everywhere meets all. */
function someOf(fills: readonly string[], number: number): string[] {
  return fills.filter((_, index) => (index + number) % 5 === 0);
}

/** Text that no end of a pattern matches: of one kind, but for its first and last character. */
function filled(fill: string, longest: number, written: (text: string) => string = (text) => text): string {
  return `a${fill.repeat(Math.floor(longest / bytes(written(fill))))}!`;
}

/** Sends what each text makes, one after the other: each is answered with a second's work, and not by an error of ours. */
async function holds(
  asked: (fill: string) => Promise<Response>,
  what: string,
  fills: readonly string[] = FILLS,
): Promise<void> {
  for (const fill of fills) {
    const before = process.threadCpuUsage();
    const response = await asked(fill);
    await response.arrayBuffer();
    const told = `${what} filled with ${JSON.stringify(fill)}`;
    // 501 is the word of oEmbed for a format it does not speak.
    expect([500, 502, 503, 504], told).not.toContain(response.status);
    const { user, system } = process.threadCpuUsage(before);
    expect((user + system) / 1000, told).toBeLessThan(MOST_MS);
  }
}

const prepared = new Map<EndpointName, Promise<Call>>();

function callOf(name: EndpointName): Promise<Call> {
  const call = prepared.get(name) ?? CALLS[name](world);
  prepared.set(name, call);
  return call;
}

/** Every member of a value that is text or a list of it, by its path. */
function textPathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => textPathsOf(member, [...path, name]));
}

function withText(whole: unknown, path: readonly string[], text: string): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return text;
  const copy = structuredClone(Object(whole) as object);
  Reflect.set(copy, name, withText(Reflect.get(copy, name), rest, text));
  return copy;
}

interface Declared {
  summary: string;
  query?: z.ZodMiniObject;
  params?: z.ZodMiniObject;
  body?: unknown;
}

describe.each(NAMES)('nothing lost 12.8: %s answers text of one kind in a moment', (name) => {
  const { query, params, body }: Declared = endpoints[name];
  const sent = async (change: (call: Call) => Call, headers = {}): Promise<Response> => {
    const call = await callOf(name);
    return send(world.service, name, change(call), { bearer: rightBearer(name, world, call), headers });
  };
  const inAddress = (fill: string): string => filled(fill, LONGEST_IN_ADDRESS, encodeURIComponent);

  test.skipIf(!query)(
    'in each parameter of its query',
    async () => {
      for (const key of Object.keys(query?.shape ?? {})) {
        await holds(
          (fill) => sent((call) => ({ ...call, query: { ...call.query, [key]: inAddress(fill) } })),
          key,
        );
      }
    },
    60_000,
  );

  test.skipIf(!params)(
    'in its path',
    async () => {
      for (const key of Object.keys(params?.shape ?? {})) {
        await holds((fill) => sent((call) => ({ ...call, params: { [key]: inAddress(fill) } })), key);
      }
    },
    60_000,
  );

  test.skipIf(!body)(
    'in each field of its body, and as a field',
    async () => {
      const paths = [...textPathsOf((await callOf(name)).body), ['comments'], ['proof'], ['permalink']];
      for (const path of paths) {
        const change = (fill: string) => (call: Call) => ({
          ...call,
          body: withText(
            call.body,
            path,
            filled(fill, LONGEST_TEXT, (text) => JSON.stringify(text).slice(1, -1)),
          ),
        });
        await holds((fill) => sent(change(fill)), path.join('/'));
      }
      await holds(
        (fill) => sent((call) => ({ ...call, body: { [filled(fill, LONGEST_TEXT / 2)]: fill } })),
        'a name',
      );
    },
    120_000,
  );

  test('in each header', async () => {
    for (const [index, header] of HEADERS.entries()) {
      // What reads headers is the same everywhere: over all endpoints, each header has had every fill.
      const fills = someOf(HEADER_FILLS, NAMES.indexOf(name) + index);
      await holds((fill) => sent((call) => call, { [header]: filled(fill, LONGEST_HEADER) }), header, fills);
    }
  }, 120_000);
});

/** Where forms are found, and where their answers go if not there. */
async function formPages(): Promise<string[]> {
  const offer = await publish(world.service, world.secret.secret);
  return [
    ...['/mail/verify', '/mail/answer', '/mail/confirm', '/mail/withdraw'],
    ...['/s/search', '/s/search?place=35238', `/s/offers/${offer.id}/apply`, '/embed', '/oembed'],
    ...['/embed?element=offers', '/embed?element=apply', '/embed/list', `/embed/list/${offer.id}`],
    ...['/embed/search', '/s/poster', `/s/offers/${offer.id}`, `/s/offers/${offer.id}/poster`],
  ];
}

/** What any page of ours may be told in its address or a form, beside what its own forms name. */
const HIDDEN = [
  ...['token', 'act', 'reason', 'attempt', 'comments', 'uai', 'receipt', 'code', 'ticket', 'proof', 'lang'],
  ...[
    'key',
    'near',
    'url',
    'format',
    'maxwidth',
    'maxheight',
    'offer-id',
    'cursor',
    'employer',
    'theme',
    'q',
  ],
];

/** What a page may be told, each with what it is filled with; what any page may be told, with some of that at each. */
async function fieldsOf(path: string, number: number): Promise<Map<string, readonly string[]>> {
  const text = await (await world.service.request(path)).text();
  const own = [...text.matchAll(/\sname="([\w-]+)"/g)].map(([, name = '']) => [name, FILLS] as const);
  return new Map([...HIDDEN.map((name, index) => [name, someOf(FILLS, number + index)] as const), ...own]);
}

function posted(path: string, fields: Record<string, string>): Promise<Response> {
  return world.service.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams(fields).toString(),
  });
}

describe('nothing lost 12.8: pages answer text of one kind in a moment', () => {
  test('in each parameter of their addresses', async () => {
    for (const [number, path] of (await formPages()).entries()) {
      for (const [field, fills] of await fieldsOf(path, number)) {
        const address = new URL(path, 'http://stages.test');
        await holds(
          (fill) => {
            const text = filled(fill, LONGEST_IN_ADDRESS, encodeURIComponent);
            address.searchParams.set(field, field === 'url' ? `http://stages.test/s/${text}` : text);
            return world.service.request(address.pathname + address.search);
          },
          `${path} ${field}`,
          fills,
        );
      }
    }
  }, 300_000);

  test('in each field of the forms they are posted', async () => {
    const offer = await publish(world.service, world.secret.secret);
    const sent = await apply(world.service, world.publishable.secret, offer.id);
    const targets: [path: string, others: Record<string, string>][] = [
      ...['verify', 'answer', 'confirm', 'withdraw'].flatMap((purpose): (typeof targets)[number][] => [
        [`/mail/${purpose}`, { act: 'open', token: 'a' }],
        [`/mail/${purpose}`, { act: purpose === 'answer' ? 'reject' : purpose, token: 'a' }],
      ]),
      [`/s/offers/${offer.id}/apply`, {}],
      [`/s/applications/${sent.id}`, { receipt: sent.receiptToken }],
      [`/s/applications/${sent.id}`, { receipt: sent.receiptToken, act: 'send-code' }],
    ];
    for (const [number, [path, others]] of targets.entries()) {
      for (const [field, fills] of await fieldsOf(path, number)) {
        await holds(
          (fill) => {
            const written = (text: string): string => new URLSearchParams({ '': text }).toString();
            return posted(path, { ...others, [field]: filled(fill, LONGEST_TEXT, written) });
          },
          `${path} ${field}`,
          fills,
        );
      }
    }
  }, 300_000);
});
