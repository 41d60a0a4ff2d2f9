import * as z from 'zod/mini';
import type { EndpointsOf } from '../../base/endpoint.js';
import { KeyId } from '../../base/ids.js';
import type { RoutesOf } from '../../routes.js';
import { KeyName, Origins, PublisherKey } from './shapes.js';

const OfKey = z.strictObject({ id: KeyId });

export const publisherKeyEndpoints = {
  'publisher.keys.list': {
    summary: 'Read the account’s publishable keys of the mode of the key that asks, newest first',
    success: { status: [200], body: z.object({ keys: z.array(PublisherKey) }) },
    problems: [],
  },
  'publisher.keys.create': {
    summary: 'Make a publishable key, live or test as the key that asks',
    body: z.strictObject({ name: KeyName, origins: Origins }),
    success: { status: [201], body: PublisherKey },
    problems: ['organisation_waits', 'too_many_keys'],
  },
  'publisher.keys.origins': {
    summary: 'Replace the sites that may use a publishable key',
    params: OfKey,
    body: z.strictObject({ origins: Origins }),
    success: { status: [200], body: PublisherKey },
    problems: ['key_not_found'],
  },
  'publisher.keys.revoke': {
    summary: 'Revoke a publishable key: it is refused from then on; once more changes nothing',
    params: OfKey,
    success: { status: [200], body: PublisherKey },
    problems: ['key_not_found'],
  },
} as const satisfies EndpointsOf<RoutesOf<'publisher.keys'>>;
