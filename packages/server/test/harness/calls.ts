import { randomUUID } from 'node:crypto';
import { routes, Uai, type EndpointName } from '@1eleve1stage/sdk/contract';
import { proofFor } from './proofs.js';
import { sampleApplication, sampleOffer } from './samples.js';
import { apply, applyVerified, codeOf, publish } from './scenes.js';
import { SITE_CALLS } from './site-calls.js';
import { openTestService, type TestKey, type TestService } from './test-service.js';

/** What is there before a call. */
export interface World {
  service: TestService;
  /** Keys of the publisher whose offers and applications the calls are about. */
  secret: TestKey;
  publishable: TestKey;
  managing: TestKey;
}

/** A service with live keys of one publisher. */
export async function openWorld(): Promise<World> {
  const service = await openTestService();
  return {
    service,
    secret: await service.createKey('secret', 'live'),
    publishable: await service.createKey('publishable', 'live'),
    managing: await service.createKey('managing', 'live'),
  };
}

/** A call that succeeds when it shows the right credentials. */
export interface Call {
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  /** Of the application it is about. */
  receiptToken?: string;
}

/** For each endpoint, how to prepare a call that succeeds; an endpoint without a row does not compile. */
export const CALLS: Record<EndpointName, (world: World) => Promise<Call>> = {
  'service.health': async () => ({}),
  'service.live': async () => ({}),
  'service.ready': async () => ({}),
  'offers.search': async (world) => {
    await publish(world.service, world.secret.secret);
    return {
      query: { q: 'usinage', place: '35238', grade: 'seconde', weeks: '2027-W24,2027-W25', limit: '5' },
    };
  },
  'offers.suggest': async (world) => {
    await publish(world.service, world.secret.secret);
    return { query: { q: 'usin', limit: '5' } };
  },
  'offers.get': async (world) => ({ params: { id: await newOffer(world) } }),
  'places.suggest': async () => ({ query: { q: 'saint-gre', limit: '3' } }),
  'places.get': async () => ({ params: { code: '35238' } }),
  'schools.suggest': async ({ service }) => {
    await addSchool(service);
    return { query: { q: 'exemples' } };
  },
  'sectors.list': async () => ({}),
  'weeks.list': async () => ({ query: { grade: 'troisieme' } }),
  'challenges.create': async (world) => ({ params: { id: await newOffer(world) } }),
  'applications.submit': async (world) => ({
    params: { id: await newOffer(world) },
    body: sampleApplication(),
  }),
  'applications.verify': async (world) => {
    const sent = await newApplication(world);
    return { params: { id: sent.id }, body: { code: await codeOf(world.service, sent) } };
  },
  'applications.sendCode': async (world) => {
    const sent = await newApplication(world);
    world.service.travelTo(new Date(world.service.ports.now().getTime() + 5 * 60_000));
    return { params: { id: sent.id }, receiptToken: sent.receiptToken };
  },
  'applications.get': async (world) => receiptOf(await newApplication(world)),
  'applications.confirm': async (world) => {
    const sent = await newVerified(world);
    await world.service.client(world.secret.secret).publisher.applications.accept(sent.id);
    return receiptOf(sent);
  },
  'applications.restore': async (world) => {
    const other = await newVerified(world);
    const sent = await apply(world.service, world.publishable.secret, await newOffer(world), other.input);
    await world.service.client().applications.verify(sent.id, { code: await codeOf(world.service, sent) });
    const { applications } = world.service.client(world.secret.secret).publisher;
    await applications.accept(sent.id);
    const receipt = { receiptToken: sent.receiptToken };
    await world.service.client(world.publishable.secret).applications.confirm(sent.id, receipt);
    await applications.cancel(sent.id);
    return receiptOf(other);
  },
  'applications.withdraw': async (world) => receiptOf(await newApplication(world)),
  'reports.create': async (world) => ({
    params: { id: await newOffer(world) },
    body: { reason: 'money', text: 'On demande 50 euros.', email: 'lecteur@famille.example' },
  }),
  'publisher.offers.list': async (world) => {
    await newOffer(world);
    return { query: { limit: '3', state: 'published' } };
  },
  'publisher.offers.get': async (world) => ({ params: { remoteId: await newRemoteOffer(world) } }),
  'publisher.offers.put': async (world) => ({
    params: { remoteId: await newRemoteOffer(world) },
    body: sampleOffer({ title: 'Autre titre' }),
  }),
  'publisher.offers.update': async (world) => ({
    params: { remoteId: await newRemoteOffer(world) },
    body: { title: 'Autre titre', lunchBreak: null },
  }),
  'publisher.offers.remove': async (world) => ({ params: { remoteId: await newRemoteOffer(world) } }),
  'publisher.offers.pause': async (world) => ({
    params: { remoteId: await newRemoteOffer(world) },
    body: { until: '2027-01-04' },
  }),
  'publisher.offers.duplicate': async (world) => ({
    params: { remoteId: await newRemoteOffer(world) },
    body: { remoteId: randomUUID() },
  }),
  'publisher.offers.renew': async (world) => ({
    params: { remoteId: await newRemoteOffer(world) },
    body: { remoteId: randomUUID() },
  }),
  'publisher.applications.list': async (world) => {
    await newVerified(world);
    return { query: { status: 'submitted' } };
  },
  'publisher.applications.read': async (world) => ({ params: { id: (await newVerified(world)).id } }),
  'publisher.applications.open': async (world) => ({ params: { id: (await newVerified(world)).id } }),
  'publisher.applications.accept': async (world) => ({ params: { id: (await newVerified(world)).id } }),
  'publisher.applications.reject': async (world) => ({
    params: { id: (await newVerified(world)).id },
    body: { reason: 'Toutes nos places sont prises cette semaine-là.' },
  }),
  'publisher.applications.rejectSeveral': async (world) => ({
    body: { ids: [(await newVerified(world)).id], reason: 'Toutes nos places sont prises cette semaine-là.' },
  }),
  'publisher.applications.transfer': async (world) => ({
    params: { id: (await newVerified(world)).id },
    body: { colleague: 'atelier@verdon.example' },
  }),
  'publisher.applications.cancel': async (world) => {
    const { id } = await newVerified(world);
    await world.service.client(world.secret.secret).publisher.applications.accept(id);
    return { params: { id }, query: { notify: 'later' } };
  },
  'publisher.applications.undo': async (world) => {
    const { id } = await newVerified(world);
    await world.service.client(world.secret.secret).publisher.applications.accept(id, { notify: 'later' });
    return { params: { id } };
  },
  ...SITE_CALLS,
  'publisher.keys.list': async () => ({}),
  'publisher.keys.create': async () => ({
    body: { name: 'Site de la mairie', origins: ['https://www.mairie.example'] },
  }),
  'publisher.keys.origins': async ({ service }) => ({
    params: { id: (await service.createKey('publishable', 'live')).id },
    body: { origins: ['https://www.mairie.example', 'https://mairie.example'] },
  }),
  'publisher.keys.revoke': async ({ service }) => ({
    params: { id: (await service.createKey('publishable', 'live')).id },
  }),
};

/** How a call is sent. */
export interface Sending {
  /** Shown in `Authorization`. */
  bearer?: string | undefined;
  headers?: Record<string, string>;
  /** Instead of the JSON of the call's body. */
  rawBody?: BodyInit;
}

/** Sends a call as it is, right or wrong; an application with the proof that its key asks for, unless it has one. */
export async function send(
  service: TestService,
  name: EndpointName,
  { params = {}, query = {}, body }: Call,
  { bearer, headers = {}, rawBody }: Sending = {},
): Promise<Response> {
  const route: { method: string; path: string; idempotencyKey?: true } = routes[name];
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(params[key] ?? ''));
  const search = new URLSearchParams(query).toString();
  const isProved = name === 'applications.submit' || name === 'reports.create';
  const proof = isProved && (await proofFor(service, bearer, params['id'] ?? ''));
  const whole = proof && isObject(body) ? { proof, ...body } : body;
  const text = rawBody ?? (whole === undefined ? undefined : JSON.stringify(whole));
  return service.request(search ? `${path}?${search}` : path, {
    method: route.method,
    headers: {
      ...(text !== undefined && { 'content-type': 'application/json' }),
      ...(route.idempotencyKey && { 'idempotency-key': crypto.randomUUID() }),
      ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
      ...headers,
    },
    ...(text !== undefined && { body: text }),
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What proves that a caller may do a call. */
export function rightBearer(name: EndpointName, world: World, call: Call): string | undefined {
  const access = routes[name].access;
  if (access === 'keys') return world.managing.secret;
  if (access === 'receipt') return call.receiptToken;
  if (access === 'publisher') return world.secret.secret;
  return access === 'open' ? undefined : world.publishable.secret;
}

async function newOffer({ service, secret }: World): Promise<string> {
  return (await publish(service, secret.secret)).id;
}

async function newRemoteOffer({ service, secret }: World): Promise<string> {
  return (await publish(service, secret.secret)).remoteId;
}

async function newApplication(world: World): ReturnType<typeof apply> {
  return apply(world.service, world.publishable.secret, await newOffer(world));
}

async function newVerified(world: World): ReturnType<typeof apply> {
  return applyVerified(world.service, world.publishable.secret, await newOffer(world));
}

function receiptOf({ id, receiptToken }: { id: string; receiptToken: string }): Call {
  return { params: { id }, receiptToken };
}

async function addSchool({ ports }: TestService): Promise<void> {
  await ports.storage.write(({ schools }) =>
    schools.put({
      uai: Uai.parse('0350001L'),
      name: 'Collège des Exemples',
      kind: 'college',
      city: 'Rennes',
      postcode: '35000',
      priorityEducation: 'rep',
      qpv: 'near',
    }),
  );
}
