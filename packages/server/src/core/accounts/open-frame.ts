import { writeFrameKey } from './rules/frame-key.js';
import { sha256Hex } from '../base/ids.js';
import { isExactOrigin } from './rules/origins.js';
import { authenticate } from './authenticate.js';
import type { Ports } from '../../ports/ports.js';

/** A frame that some sites may show. */
export interface Frame {
  /** Used inside, in place of the site's key. */
  key: string;
  /** Sites whose pages may show it. */
  origins: string[];
  /** The publisher of the site's key. */
  publisherId: string;
}

/**
 * Opens a frame for a site's publishable key.
 *
 * @throws Refusal `key_invalid`, `key_not_allowed` for a secret key
 */
export async function openFrame(ports: Ports, siteKey: string): Promise<Frame> {
  const { mode, origins, publisherId } = await authenticate(ports, { key: siteKey, isInAddress: true });
  const key = writeFrameKey(ports.secret, { mode, keyHash: sha256Hex(siteKey) }, ports.now());
  // One that was noted before they were looked at closely may stand for many sites.
  return { key, origins: origins.filter(isExactOrigin), publisherId };
}
