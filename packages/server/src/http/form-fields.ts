import { Refusal } from '../rules/refusal.js';
import { readBytes } from './body.js';
import type { HttpContext } from './environment.js';

/**
 * What a form carries, posted as browsers do.
 *
 * @throws Refusal `unsupported_media_type`, and those of `readBytes`
 */
export async function readFields(c: HttpContext): Promise<URLSearchParams> {
  const type = c.req.header('content-type') ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) throw new Refusal('unsupported_media_type');
  return new URLSearchParams(Buffer.from(await readBytes(c.req.raw)).toString());
}
