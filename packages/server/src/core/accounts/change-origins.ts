import type { AccessKey } from '../../ports/index.js';
import { Refusal, type FieldRefusal } from '../base/refusal.js';
import type { Ports } from '../../ports/ports.js';
import { findKept, noteKeyAct, type KeyKeeper } from './keepers.js';
import { checkOrigins, isExactOrigin } from './rules/origins.js';

/** What to change of the origins of a key. */
type OriginsChange = { add: readonly string[] } | { remove: string } | { replace: readonly string[] };

/**
 * Lets the pages of other sites use a publishable key, or of fewer; the key stays the same.
 *
 * @param asked.keeper absent for whoever runs the service
 * @returns the key as it is then; undefined when there is no such active key that they may touch
 * @throws Refusal `invalid_request` for what is no origin, one to take away that is not there, too many, or a key that
 *   takes none
 */
export async function changeOrigins(
  { storage, events, now }: Ports,
  { id, change, keeper }: { id: string; change: OriginsChange; keeper?: KeyKeeper },
): Promise<AccessKey | undefined> {
  const changed = await storage.write(async (stores) => {
    const key = await findKept(stores, id, keeper);
    if (!key) return undefined;
    if (key.kind !== 'publishable') throw refusalOf('unknown_field');
    const origins = originsAfter(key, change);
    checkOrigins(key.kind, origins);
    if (origins.join(' ') === key.origins.join(' ')) return { key, isChanged: false };
    await stores.accounts.setOrigins(id, origins);
    await noteKeyAct(stores, key, { act: 'key_origins_changed', keeper, at: now() });
    return { key: { ...key, origins }, isChanged: true };
  });
  if (changed?.isChanged)
    events.tell({ sign: 'key_origins_changed', key: id, publisher: changed.key.publisherId });
  return changed?.key;
}

function originsAfter({ origins }: AccessKey, change: OriginsChange): string[] {
  if ('replace' in change) return [...new Set(change.replace)];
  if ('add' in change) {
    if (!change.add.every(isExactOrigin)) throw refusalOf('wrong_format');
    return [...new Set([...origins, ...change.add])];
  }
  if (!origins.includes(change.remove)) throw refusalOf('not_in_list');
  return origins.filter((one) => one !== change.remove);
}

function refusalOf(code: FieldRefusal['code']): Refusal {
  return new Refusal('invalid_request', { errors: [{ in: 'body', pointer: '/origin', code }] });
}
