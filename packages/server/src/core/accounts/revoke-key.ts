import type { AccessKey } from '../../ports/index.js';
import type { Ports } from '../../ports/ports.js';
import { isKept, noteKeyAct, type KeyKeeper } from './keepers.js';

/**
 * Revokes a key: it is refused from then on. One that is revoked already stays as it is.
 *
 * @param asked.keeper absent for whoever runs the service
 * @returns the key as it is then, and whether that is new; undefined when there is none that they may touch
 */
export async function revokeKey(
  { storage, events, now }: Ports,
  { id, keeper }: { id: string; keeper?: KeyKeeper },
): Promise<{ key: AccessKey; isDone: boolean } | undefined> {
  const outcome = await storage.write(async (stores) => {
    const key = await stores.accounts.getKey(id);
    if (!key || !isKept(key, keeper)) return undefined;
    const revokedAt = now();
    if (!(await stores.accounts.revokeKey(id, revokedAt))) return { key, isDone: false };
    await noteKeyAct(stores, key, { act: 'key_revoked', keeper, at: revokedAt });
    return { key: { ...key, revokedAt }, isDone: true };
  });
  if (outcome?.isDone) events.tell({ sign: 'key_revoked', key: id, publisher: outcome.key.publisherId });
  return outcome;
}
