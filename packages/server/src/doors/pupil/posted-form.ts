import { Refusal } from '../../core/base/refusal.js';
import type { HttpContext } from '../http/environment.js';
import { readFields } from '../http/parameters.js';
import { isOwnForm } from './own-form.js';

/**
 * The form that one of our pages posted.
 *
 * @throws Refusal `origin_not_allowed`, and those of `readFields`
 */
export async function readPosted(c: HttpContext, publicUrl: string): Promise<URLSearchParams> {
  if (!isOwnForm(c, publicUrl)) throw new Refusal('origin_not_allowed');
  return readFields(c);
}
