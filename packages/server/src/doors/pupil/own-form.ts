import type { HttpContext } from '../http/environment.js';

/**
 * True for a form that one of our own pages posted. There is no session that another site could ride on, but neither
 * shall it send applications from a visitor's browser without being seen.
 *
 * @param publicUrl address of the service, whose origin older browsers name
 */
export function isOwnForm(c: HttpContext, publicUrl: string): boolean {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = c.req.header('origin');
  return origin === undefined || origin === new URL(publicUrl).origin;
}
