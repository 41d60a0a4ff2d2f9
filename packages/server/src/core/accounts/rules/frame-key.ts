import type { Mode } from '../../../ports/index.js';
import { isSameHash, keyedHash } from '../../base/ids.js';

/** How long a frame works after it was opened: a morning at school, and no more than whoever saw its key needs. */
const LIFE = 6 * 3_600_000;

/**
 * A key for the page inside a frame, in place of the site's own. In a sandboxed frame that page's origin is `null`,
 * which anybody's may be: so the site's key is not taken from there, but one that was made for a frame which only the
 * site's pages may show and no page can read, and for some hours.
 *
 * @param keyHash SHA-256 of the site's key
 */
export function writeFrameKey(secret: Uint8Array, key: { mode: Mode; keyHash: string }, now: Date): string {
  const end = (now.getTime() + LIFE).toString(36);
  return `pk_${key.mode}_frame.${key.keyHash}.${end}.${sign(secret, key.keyHash, end)}`;
}

/** True for what looks like a frame's key, right or wrong. */
export function isFrameKey(text: string): boolean {
  return /^pk_(live|test)_frame\./.test(text);
}

/** The hash of the site's key that a frame's key stands for; undefined when it is forged, or over. */
export function readFrameKey(secret: Uint8Array, text: string, now: Date): string | undefined {
  const [, keyHash = '', end = '', signature = ''] = text.split('.');
  if (!isSameHash(signature, sign(secret, keyHash, end))) return undefined;
  return parseInt(end, 36) > now.getTime() ? keyHash : undefined;
}

function sign(secret: Uint8Array, keyHash: string, end: string): string {
  return keyedHash(secret, 'frame', keyHash, end);
}
