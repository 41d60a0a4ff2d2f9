import type { AccessKey } from '../ports/index.js';
import { isFrameKey, readFrameKey } from '../rules/frame-key.js';
import { sha256Hex } from '../rules/ids.js';
import { Refusal } from '../rules/refusal.js';
import type { Ports } from './ports.js';

/**
 * The access key a caller shows.
 *
 * A publishable key is used only by pages of its origins, compared letter for letter; the service's own
 * pages are no exception, nor is the opaque origin `null`. The key made for a frame of ours is used there alone, where
 * the origin is the service's own, or `null` in a sandbox.
 * A request without an origin does not come from a page of another site, so it passes.
 *
 * @param input.origin the `Origin` header, when there is one
 * @throws Refusal `key_invalid`, `origin_not_allowed`
 */
export async function authenticate(
  ports: Ports,
  input: { key: string; origin?: string | undefined },
): Promise<AccessKey> {
  const isFramed = isFrameKey(input.key);
  const hash = isFramed ? readFrameKey(ports.secret, input.key, ports.now()) : sha256Hex(input.key);
  const key = hash === undefined ? undefined : await ports.storage.read.accounts.findActiveKey(hash);
  if (!key) throw new Refusal('key_invalid');
  if (key.kind === 'publishable' && input.origin !== undefined) {
    const allowed = isFramed ? ['null', new URL(ports.publicUrl).origin] : key.origins;
    if (!allowed.includes(input.origin)) throw new Refusal('origin_not_allowed', { caller: key });
  }
  return key;
}
