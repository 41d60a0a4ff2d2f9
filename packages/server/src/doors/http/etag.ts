/**
 * A strong validator of an answer to a search: the version of what is searched, and a hash of what was asked. It
 * tells answers to one address apart, so that two questions may share a hash.
 *
 * @param asked the question as it was understood: asked otherwise, it has the same
 */
export function etagOf(version: string, asked: string): string {
  return `"${version}-${hash(asked).toString(36)}"`;
}

/**
 * Additions of servers before us to the tag of an answer they compress: Apache `"…-gzip"`, Jetty `"…--gzip"`, others
 * `"…;br"`, before the closing quote or behind it.
 */
const OF_COMPRESSION = /(?:--?|;)(?:x-)?(?:gzip|deflate|compress|brotli|br|zstd)(?="?$)/i;

/** True when a caller says it has that answer (`If-None-Match`, RFC 9110), by the tag as we or a proxy wrote it. */
export function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch === etag) return true;
  return ifNoneMatch.split(',').some((one) => {
    const tag = one.trim().replace(/^W\//, '');
    return tag === '*' || tag === etag || tag.replace(OF_COMPRESSION, '') === etag;
  });
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
