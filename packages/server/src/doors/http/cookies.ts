import { parse, serialize } from 'hono/utils/cookie';
import { SESSION_DAYS, SIGN_IN_MINUTES } from '../../core/members/rules/session-life.js';
import type { SessionSpace } from '../../ports/index.js';
import type { HttpContext } from './environment.js';

/** Cookies of the pages that have a session; no other page of ours reads or writes one. */
export type CookieName = 'session' | 'moderation' | 'sign-in' | 'known-browser';

/** The cookie that has the session of each space: a browser may be in both. */
export const SESSION_COOKIES = {
  publisher: 'session',
  moderation: 'moderation',
} as const satisfies Record<SessionSpace, CookieName>;

/** Seconds that a browser keeps each. */
const SECONDS_KEPT: Record<CookieName, number> = {
  session: SESSION_DAYS * 86_400,
  moderation: SESSION_DAYS * 86_400,
  'sign-in': SIGN_IN_MINUTES * 60,
  'known-browser': 365 * 86_400,
};

/** Reads and writes cookies. What is written is the value of a `Set-Cookie` header. */
export interface Cookies {
  read(c: HttpContext, name: CookieName): string | undefined;
  keep(name: CookieName, value: string): string;
  forget(name: CookieName): string;
}

/**
 * Cookies that scripts do not read, and other sites neither send along with what acts nor overwrite: `__Host-`, but on
 * one's own machine, where there is no TLS.
 */
export function cookiesOf(publicUrl: string): Cookies {
  const isSecure = publicUrl.startsWith('https:');
  const nameOf = (name: CookieName): string => (isSecure ? `__Host-${name}` : name);
  const write = (name: CookieName, value: string, maxAge: number): string =>
    serialize(nameOf(name), value, {
      ...{ path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure },
      maxAge,
    });
  return {
    read(c, name) {
      const header = c.req.header('cookie');
      return header === undefined ? undefined : parse(header, nameOf(name))[nameOf(name)];
    },
    keep: (name, value) => write(name, value, SECONDS_KEPT[name]),
    forget: (name) => write(name, '', 0),
  };
}

/** An answer that has the browser keep or forget cookies, too. */
export function withCookies(response: Response, ...cookies: readonly string[]): Response {
  for (const cookie of cookies) response.headers.append('set-cookie', cookie);
  return response;
}
