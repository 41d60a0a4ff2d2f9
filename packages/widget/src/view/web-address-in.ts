/**
 * An address that a page wrote, absolute or relative to another: http and https only, for what follows it would run
 * any other (`javascript:`) as the page itself. Undefined when it is none.
 *
 * @param base an element's own `baseURI`: that of `document` may be hidden by markup, `<img name="baseURI">`
 */
export function webAddressIn(address: string | null | undefined, base: string): URL | undefined {
  try {
    const url = address ? new URL(address, base) : undefined;
    return url && /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
