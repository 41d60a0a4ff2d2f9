/**
 * True for a name or an address of this very machine, as an address (URL) has it: `localhost`, `127.0.0.1`, `[::1]`.
 * Nothing else answers to them, wherever a name server says that a name leads.
 */
export function isLoopback(hostname: string): boolean {
  return /^((.+\.)?localhost|127(\.\d{1,3}){3}|\[?::1\]?|(::ffff:)127(\.\d{1,3}){3})$/i.test(hostname);
}
