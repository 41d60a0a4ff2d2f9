import type { PublisherKey } from '@1eleve1stage/sdk/contract';
import { changeOrigins } from '../../../core/accounts/change-origins.js';
import { createKey } from '../../../core/accounts/create-key.js';
import { isKept, type KeyKeeper } from '../../../core/accounts/keepers.js';
import { revokeKey } from '../../../core/accounts/revoke-key.js';
import { Refusal } from '../../../core/base/refusal.js';
import type { AccessKey } from '../../../ports/index.js';
import type { Ports } from '../../../ports/ports.js';
import { Reply, type HandlersOf } from '../handlers.js';

/** The publishable keys of an account, as a program of theirs looks after them. */
export function publisherKeys(ports: Ports): HandlersOf<'publisher.keys'> {
  return {
    'publisher.keys.list': async ({ caller }) => {
      const keys = await ports.storage.read.accounts.keysOf(caller.publisherId);
      const keeper = keeperOf(caller);
      return { keys: keys.filter((key) => isKept(key, keeper)).map(toPublisherKey) };
    },

    'publisher.keys.create': async ({ caller, body }) => {
      const asked = { kind: 'publishable' as const, mode: caller.mode, keeper: keeperOf(caller) };
      const { key } = await createKey(ports, { ...asked, ...body });
      return new Reply(201, toPublisherKey(key));
    },

    'publisher.keys.origins': async ({ caller, params: { id }, body: { origins } }) =>
      found(await changeOrigins(ports, { id, keeper: keeperOf(caller), change: { replace: origins } })),

    'publisher.keys.revoke': async ({ caller, params: { id } }) =>
      found((await revokeKey(ports, { id, keeper: keeperOf(caller) }))?.key),
  };
}

/** It makes no key that could do what it may not: publishable ones alone, of its own mode. */
function keeperOf({ publisherId, mode }: AccessKey): KeyKeeper {
  return { publisherId, within: { kind: 'publishable', mode } };
}

/** @throws Refusal `key_not_found` */
function found(key: AccessKey | undefined): PublisherKey {
  if (!key) throw new Refusal('key_not_found');
  return toPublisherKey(key);
}

function toPublisherKey(key: AccessKey): PublisherKey {
  const { id, name, mode, text, hint, origins, createdAt, lastUsedAt, revokedAt } = key;
  return {
    ...(name !== undefined && { name }),
    ...{ id, mode, hint, origins, createdAt: createdAt.toISOString() },
    ...(text !== undefined && { key: text }),
    ...(lastUsedAt && { lastUsedAt: lastUsedAt.toISOString() }),
    ...(revokedAt && { revokedAt: revokedAt.toISOString() }),
  };
}
