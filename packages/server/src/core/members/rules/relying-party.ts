/** The service as browsers know it that keep passkeys for it. */
export interface RelyingParty {
  /** Its host: a passkey is of one host. */
  id: string;
  origin: string;
}

/** Undefined where browsers have no passkeys: without TLS but on one's own machine, and under a bare number. */
export function findRelyingParty(publicUrl: string): RelyingParty | undefined {
  const { hostname, origin, protocol } = new URL(publicUrl);
  const isSecure = protocol === 'https:' || hostname === 'localhost' || hostname.endsWith('.localhost');
  const isNumber = hostname.startsWith('[') || /^[\d.]+$/.test(hostname);
  return isSecure && !isNumber ? { id: hostname, origin } : undefined;
}
