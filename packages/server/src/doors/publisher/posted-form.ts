import { isSameHash } from '../../core/base/ids.js';
import { Refusal } from '../../core/base/refusal.js';
import type { Visitor } from '../../core/members/find-visitor.js';
import type { HttpContext } from '../http/environment.js';
import { readFields } from '../http/parameters.js';
import type { PublisherDoor } from './door.js';

/**
 * The form that one of these pages posted. What comes from no page, so far as its browser tells, is none.
 *
 * @throws Refusal `origin_not_allowed`, and those of `readFields`
 */
export async function readOwnForm(c: HttpContext, publicUrl: string): Promise<URLSearchParams> {
  refuseOthers(c, publicUrl);
  return readFields(c);
}

/**
 * The form that a page of this very session posted.
 *
 * @throws Refusal `origin_not_allowed` also where it shows no token of the session, and those of `readFields`
 */
export async function readSessionForm(
  c: HttpContext,
  { ports }: PublisherDoor,
  visitor: Visitor,
): Promise<URLSearchParams> {
  const form = await readOwnForm(c, ports.publicUrl);
  refuseOtherSessions(form, visitor);
  return form;
}

/** True of a form that a page of this very session wrote. */
export function isOfSession(form: URLSearchParams, formToken: string): boolean {
  return isSameHash(form.get('form') ?? '', formToken);
}

/**
 * @throws Refusal `origin_not_allowed` for a form that no page of this very session wrote
 */
export function refuseOtherSessions(form: URLSearchParams, { formToken }: Visitor): void {
  if (!isOfSession(form, formToken)) throw new Refusal('origin_not_allowed');
}

/**
 * There is a session that another site could ride on: it takes a sign of our own page, of every browser of today.
 *
 * @throws Refusal `origin_not_allowed`
 */
export function refuseOthers(c: HttpContext, publicUrl: string): void {
  if (!isFromOwnPage(c, publicUrl)) throw new Refusal('origin_not_allowed');
}

function isFromOwnPage(c: HttpContext, publicUrl: string): boolean {
  const site = c.req.header('sec-fetch-site');
  const origin = c.req.header('origin');
  if (site !== undefined && site !== 'same-origin') return false;
  if (origin !== undefined) return origin === new URL(publicUrl).origin;
  return site === 'same-origin';
}
