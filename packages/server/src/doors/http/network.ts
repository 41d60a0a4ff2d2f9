import { isIPv4, isIPv6 } from 'node:net';
import { keyedHash } from '../../core/base/ids.js';
import type { HttpContext } from './environment.js';

/** Names the network a request comes from; undefined where nobody knows. */
export type NetworkOf = (c: HttpContext) => string | undefined;

/**
 * Names networks by a keyed hash, the same for all addresses of one: an address itself goes no further.
 *
 * @param hops proxies before the service: so many of the last addresses of `X-Forwarded-For` are theirs to say;
 *   what stands before them anybody may have written
 */
export function networkReader(secret: Uint8Array, hops: number): NetworkOf {
  return (c) => {
    const direct = c.env?.incoming?.socket.remoteAddress;
    const forwarded = hops > 0 ? c.req.header('x-forwarded-for') : undefined;
    const network = networkOfAddress(forwardedBy(forwarded, hops) ?? direct ?? '');
    return network && keyedHash(secret, 'network', network);
  };
}

/** The address that the outermost of our proxies saw. */
function forwardedBy(header: string | undefined, hops: number): string | undefined {
  const addresses = header?.split(',').map((address) => address.trim());
  return addresses?.at(-Math.min(hops, addresses.length));
}

/**
 * The network of an address: the first three numbers of IPv4, the first three groups of IPv6, which is what one
 * site is given. Undefined for what is no address.
 */
export function networkOfAddress(text: string): string | undefined {
  const address = text
    .replace(/^\[(.*)\](:\d+)?$|^(\d+(?:\.\d+){3}):\d+$/, '$1$3')
    .replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIPv4(address)) return address.slice(0, address.lastIndexOf('.'));
  if (!isIPv6(address)) return undefined;
  const [head = ''] = address.split('::');
  const groups = head.split(':').map((group) => parseInt(group || '0', 16));
  return [0, 1, 2].map((index) => (groups[index] ?? 0).toString(16)).join(':');
}
