import { Refusal } from '../../base/refusal.js';
import type { KeyKind } from '../../../ports/index.js';

/** Origins of one key: they are all written into the policy of its frames. */
export const MOST_ORIGINS = 20;

/** As long as the name of a host, with its protocol and port. */
export const LONGEST_ORIGIN = 275;

/** The letters of a host's name as a browser sends it, or of an address: nothing that means more in a header. */
const HOST = /^(?:[a-z\d._-]+|\[[\da-f:.]+\])$/;

/**
 * True for an origin exactly as a browser sends it: `https://www.example.fr`, `http://localhost:3000`. A key's origins
 * are written into the policy of frames, where `https://*.example.fr` would be many sites, and a comma or a semicolon
 * ends what is said.
 */
export function isExactOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, origin, hostname } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && origin === text && HOST.test(hostname);
}

/** @throws Refusal `invalid_request` for one that is none, for more than a key takes, or for a key that takes none */
export function checkOrigins(kind: KeyKind, origins: readonly string[]): void {
  const wrong = origins.findIndex((origin) => kind !== 'publishable' || !isExactOrigin(origin));
  const error =
    wrong === -1
      ? origins.length > MOST_ORIGINS && { pointer: '/origins', code: 'too_long' as const }
      : {
          pointer: `/origins/${wrong}`,
          code: kind === 'publishable' ? ('wrong_format' as const) : ('unknown_field' as const),
        };
  if (error) throw new Refusal('invalid_request', { errors: [{ in: 'body', ...error }] });
}

/**
 * The origin of a site, as its people type its address or copy it from where browsers show it: with or without
 * `https://`, with the path of a page behind it.
 *
 * @returns undefined for what is no address of a site
 */
export function readOrigin(typed: string): string | undefined {
  const text = typed.trim();
  if (text.length > 2_000 || /[\s@]/.test(text)) return undefined;
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const { origin, hostname } = new URL(address);
  const [, ...after] = hostname.split('.');
  const isNamed = /[a-z]/.test(after.at(-1) ?? '') || hostname === 'localhost';
  return isNamed && origin.length <= LONGEST_ORIGIN && isExactOrigin(origin) ? origin : undefined;
}

/** The same site with `www.` before its name, or without; undefined where there is none of it. */
export function twinOrigin(origin: string): string | undefined {
  const [, protocol, www, rest] = /^(https?:\/\/)(www\.)?(.+)$/.exec(origin) ?? [];
  if (protocol === undefined || rest === undefined || !rest.includes('.')) return undefined;
  const twin = www === undefined ? `${protocol}www.${rest}` : protocol + rest;
  return twin.length <= LONGEST_ORIGIN ? twin : undefined;
}
