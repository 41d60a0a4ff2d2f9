/** Says in words that the address is missing: in JavaScript, no compiler does. */
export function requireBaseUrl(options: { baseUrl?: unknown } | undefined): void {
  if (typeof options?.baseUrl !== 'string')
    throw new TypeError('baseUrl, the address of the service, is missing');
}

/** Of the web, or relative to the page. */
const ADDRESS = /^(?:https?:\/\/[^/]|[/.])/i;

/** Refuses what is no address, and says what to write. */
export function requireAddress(baseUrl: string): void {
  if (!ADDRESS.test(baseUrl)) {
    throw new TypeError(`baseUrl is no address, but "${baseUrl}": write 'https://stages.example.fr'`);
  }
}
