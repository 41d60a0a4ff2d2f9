import { getPath } from 'hono/utils/url';

/** No route of ours has it. */
const NOWHERE = '/%';

/**
 * The path by which a request is answered; with a slash at its end it is the same. One that is not encoded as it must be
 * leads nowhere: the router would try each of its letters, and strangers may write thousands. Neither does one with a
 * character zero, which no database of texts looks for.
 */
export function pathOf(request: Request): string {
  if (!isReadable(request.url)) return NOWHERE;
  const path = getPath(request);
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}

function isReadable(url: string): boolean {
  const [address = ''] = url.split(/[?#]/, 1);
  if (!address.includes('%')) return true;
  try {
    return !decodeURIComponent(address).includes('\0');
  } catch {
    return false;
  }
}
