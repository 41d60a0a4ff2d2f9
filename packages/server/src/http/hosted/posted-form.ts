import { Refusal } from '../../rules/refusal.js';
import { readBytes } from '../body.js';
import type { HttpContext } from '../environment.js';
import { isOwnForm } from './own-form.js';

/**
 * The form that one of our pages posted.
 *
 * @throws Refusal `origin_not_allowed`, `unsupported_media_type`, `payload_too_large`
 */
export async function readPosted(c: HttpContext, publicUrl: string): Promise<URLSearchParams> {
  if (!isOwnForm(c, publicUrl)) throw new Refusal('origin_not_allowed');
  const type = c.req.header('content-type') ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) throw new Refusal('unsupported_media_type');
  return new URLSearchParams(Buffer.from(await readBytes(c.req.raw)).toString());
}
