import type { AccessKey } from '../ports/index.js';
import { sha256Hex } from '../rules/ids.js';
import { Refusal } from '../rules/refusal.js';
import type { Ports } from './ports.js';

/**
 * The access key a caller shows.
 *
 * A publishable key is used only by pages of its origins, compared letter for letter; the service's own
 * pages are no exception, nor is the opaque origin `null`. A request without an origin does not come
 * from a page of another site, so it passes.
 *
 * @param input.origin the `Origin` header, when there is one
 * @throws Refusal `key_invalid`, `origin_not_allowed`
 */
export async function authenticate(
  ports: Ports,
  input: { key: string; origin?: string | undefined },
): Promise<AccessKey> {
  const key = await ports.storage.read.accounts.findActiveKey(sha256Hex(input.key));
  if (!key) throw new Refusal('key_invalid');
  const isForeign = input.origin !== undefined && !key.origins.includes(input.origin);
  if (key.kind === 'publishable' && isForeign) throw new Refusal('origin_not_allowed');
  return key;
}
