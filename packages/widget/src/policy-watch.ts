/**
 * Listens for the page's security policy blocking an address. A blocked request fails like a network that is
 * down; only this event tells them apart.
 *
 * @param origin of the service
 * @param blocked told the line of policy that would let us through
 */
export function watchPolicy(origin: string, blocked: (directive: string) => void): () => void {
  const heard = (event: SecurityPolicyViolationEvent): void => {
    if (event.disposition === 'enforce' && event.blockedURI.startsWith(origin)) {
      blocked(`${event.effectiveDirective} ${origin}`);
    }
  };
  document.addEventListener('securitypolicyviolation', heard);
  return () => document.removeEventListener('securitypolicyviolation', heard);
}
