import type { Entered } from '../../core/members/begin-session.js';
import { SESSION_COOKIES, withCookies } from '../http/cookies.js';
import { redirect } from '../pages/send-page.js';
import type { PublisherDoor } from './door.js';

/** Leads in who proved who they are. */
export function letIn(
  { cookies }: PublisherDoor,
  path: string,
  { space, sessionToken, knownBrowser }: Entered,
): Response {
  return withCookies(
    redirect(path, 303),
    cookies.keep(SESSION_COOKIES[space], sessionToken),
    cookies.keep('known-browser', knownBrowser),
    cookies.forget('sign-in'),
  );
}
