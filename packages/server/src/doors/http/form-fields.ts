import { readText } from './body.js';
import type { HttpContext } from './environment.js';
import { readParameters } from './parameters.js';

/**
 * What a form carries, posted as browsers do.
 *
 * @throws Refusal those of `readText`
 */
export async function readFields(c: HttpContext): Promise<URLSearchParams> {
  return readParameters(await readText(c.req.raw, 'application/x-www-form-urlencoded'));
}
