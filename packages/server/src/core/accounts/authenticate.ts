import type { AccessKey } from '../../ports/index.js';
import { isFrameKey, readFrameKey } from './rules/frame-key.js';
import { sha256Hex } from '../base/ids.js';
import { Refusal } from '../base/refusal.js';
import type { Ports } from '../../ports/ports.js';

/**
 * The access key a caller shows.
 *
 * A publishable key is used only by pages of its origins, compared letter for letter; the service's own
 * pages are no exception, nor is the opaque origin `null`. The key made for a frame of ours is used there alone, where
 * the origin is the service's own, or `null` in a sandbox.
 * A request without an origin does not come from a page of another site, so it passes.
 *
 * A secret key, and one that makes keys, is for servers: they send no `Origin`. One that comes from a page, or in an address, is in the hands of
 * whoever looks; it is refused, and noted for its owner.
 *
 * @param input.origin the `Origin` header, when there is one
 * @param input.isInAddress true for a key that was written in an address: these are kept in histories and logs
 * @throws Refusal `key_invalid`, `origin_not_allowed`, `key_not_allowed` for a secret key in a page or an address
 */
export async function authenticate(
  ports: Ports,
  input: { key: string; origin?: string | undefined; isInAddress?: boolean },
): Promise<AccessKey> {
  const isFramed = isFrameKey(input.key);
  const hash = isFramed ? readFrameKey(ports.secret, input.key, ports.now()) : sha256Hex(input.key);
  const key = hash === undefined ? undefined : await ports.storage.read.accounts.findActiveKey(hash);
  if (!key) throw new Refusal('key_invalid');
  if (key.kind !== 'publishable' && (input.origin !== undefined || input.isInAddress)) {
    await noteExposed(ports, key);
    throw new Refusal('key_not_allowed', { caller: key });
  }
  if (key.kind === 'publishable' && input.origin !== undefined) {
    const allowed = isFramed ? ['null', new URL(ports.publicUrl).origin] : key.origins;
    if (!allowed.includes(input.origin)) throw new Refusal('origin_not_allowed', { caller: key });
  }
  ports.keyUses.note(key, ports.now());
  return key;
}

/** The first time counts: who has the key cannot have us write again and again. */
async function noteExposed({ storage, events, now }: Ports, key: AccessKey): Promise<void> {
  if (key.exposedAt) return;
  const isFirst = await storage.write(({ accounts }) => accounts.noteExposed(key.id, now()));
  if (isFirst) events.tell({ sign: 'key_exposed', key: key.id, publisher: key.publisherId });
}
