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
