import type { ApplicationForm, OfferForm } from '@1eleve1stage/sdk';
import type { PublisherApplication } from '@1eleve1stage/sdk/contract';
import { afterAll, describe, expect, it } from 'vitest';
import { send, openWorld } from './harness/calls.js';
import { sampleApplication, sampleOffer } from './harness/samples.js';
import { apply, codeOf, publish } from './harness/scenes.js';

/** Texts that break careless services. Each is either kept letter for letter, but for what nobody sees, or refused. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "Robert'); DROP TABLE offers;--",
  '{{constructor.constructor("x")()}} ${7*7} #{7*7} <%= 7*7 %>',
  '=HYPERLINK("http://evil.example","cliquez")',
  '../../../../etc/passwd',
  'a\u0000b, nul',
  'renversé \u202Etxt.exe',
  'Bcc: tous@example.org\r\nSubject: autre',
  'demi-paire \uD800 seule',
  '\uFEFFmarque d’ordre au début',
  'Z̸̡̢̛̩̩̈́a̶͓͝l̷̰̈́g̵̡̐o̸̧͝ et 👩🏽‍🏭🇫🇷',
  'OR 1=1 NEAR/2 "a* ^b AND (c',
  '　espace idéographique　',
  '%s%n%x %00 \\u0000 \\',
  'a'.repeat(6000),
];

const world = await openWorld();
afterAll(() => world.service.close());

type Path = readonly string[];

/** Every text of an object, by its path; texts of lists are enumerated ones. */
function textsOf(value: object, parent: Path = []): { path: Path; text: string }[] {
  return Object.entries(value).flatMap(([name, member]: [string, unknown]) => {
    const path = [...parent, name];
    if (typeof member === 'string') return [{ path, text: member }];
    return typeof member === 'object' && member && !Array.isArray(member) ? textsOf(member, path) : [];
  });
}

function withText<Whole extends object>(whole: Whole, path: Path, text: string): Whole {
  const copy = structuredClone(whole);
  const holder = path.slice(0, -1).reduce<object>((inner, name) => Reflect.get(inner, name) as object, copy);
  Reflect.set(holder, path.at(-1) ?? '', text);
  return copy;
}

function textAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, name) => (inner ? Reflect.get(Object(inner) as object, name) : undefined),
    value,
  );
}

interface Answered {
  code?: string;
  errors?: { pointer: string }[];
}

/** Where two readings of a text are the same: Unicode's composed form, and of that what is seen. */
const seen = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\s]/gu, '').normalize('NFC');

/** What is kept has all letters, and nothing that hides or turns them. */
function expectKept(kept: unknown, text: string): void {
  expect(seen(String(kept))).toBe(seen(text));
  expect(kept).not.toMatch(/[\u0000\ufeff\u202e\r]/);
}

/** A refusal must point at that field, and no text may be an error of ours. */
function expectRefusedAt(path: Path, response: Response, body: Answered): void {
  if (response.status === 413) return;
  expect([response.status, body.code], JSON.stringify(body)).toEqual([400, 'invalid_request']);
  expect(body.errors?.map(({ pointer }) => pointer)).toEqual([`/${path.join('/')}`]);
}

describe.each(textsOf(sampleOffer()))('an offer’s $path', ({ path }) => {
  it.each(HOSTILE)('%j', async (text) => {
    const { service, secret } = world;
    const params = { remoteId: `hostile-${path.join('-')}` };
    const call = { params, body: withText<OfferForm>(sampleOffer(), path, text) };
    const response = await send(service, 'publisher.offers.put', call, { bearer: secret.secret });
    const body = (await response.json()) as Answered;
    if (!response.ok) return expectRefusedAt(path, response, body);
    const stored = await service.client(secret.secret).publisher.offers.get(params.remoteId);
    expectKept(textAt(stored, path), text);
  });
});

describe.each(textsOf(sampleApplication()))('an application’s $path', ({ path }) => {
  it.each(HOSTILE)('%j', async (text) => {
    const { service, secret, publishable } = world;
    const { id } = await publish(service, secret.secret, {}, `for-${path.join('-')}`);
    const input = withText<ApplicationForm>(sampleApplication(), path, text);
    const call = { params: { id }, body: input };
    const response = await send(service, 'applications.submit', call, { bearer: publishable.secret });
    const body = (await response.json()) as Answered & { application?: { id: string } };
    if (!response.ok) return expectRefusedAt(path, response, body);
    const application = await readBack(body.application?.id ?? '', input);
    expectKept(textAt(application, path), text);
  });
});

async function readBack(id: string, input: ApplicationForm): Promise<PublisherApplication> {
  const { service, secret } = world;
  await service.client().applications.verify(id, { code: await codeOf(service, { input }) });
  return (await service.client(secret.secret).publisher.applications.open(id)).application;
}

describe.each(['/v1/offers', '/v1/places', '/v1/schools'])('words searched in %s', (path) => {
  it.each([
    ...HOSTILE.filter((text) => text.length < 100),
    '*',
    '"',
    '- -',
    'NOT',
    'a AND',
    '^',
    "'",
    '👩🏽‍🏭',
    ',',
  ])('%j', async (text) => {
    const response = await world.service.request(`${path}?${new URLSearchParams({ q: text }).toString()}`);
    expect(response.status).toBe(200);
  });
});

it.each(['demi-paire \uD800 seule', '\u0007', '\u202e\u200b'])('refuses %j as a title', async (title) => {
  const call = { params: { remoteId: 'refused' }, body: sampleOffer({ title }) };
  const response = await send(world.service, 'publisher.offers.put', call, { bearer: world.secret.secret });
  expectRefusedAt(['title'], response, (await response.json()) as Answered);
});

it('reasons for a refusal are kept or refused alike', async () => {
  const { service, secret, publishable } = world;
  const { id } = await publish(service, secret.secret);
  for (const text of HOSTILE) {
    const input = sampleApplication();
    const sent = await apply(service, publishable.secret, id, input);
    await service.client().applications.verify(sent.id, { code: await codeOf(service, sent) });
    const call = { params: { id: sent.id }, body: { reason: text } };
    const response = await send(service, 'publisher.applications.reject', call, { bearer: secret.secret });
    if (!response.ok) expectRefusedAt(['reason'], response, (await response.json()) as Answered);
  }
});
