/** Longest path that is kept of what was asked for, in characters. */
const LONGEST = 200;

/**
 * The pages of those who have a session or come to, and nothing else: no other site, no address that an answer of ours
 * could leave by. No page of ours has a letter in its path that is to be decoded, and browsers read `%2e%2e` as the folder above.
 */
const OWN_PATH = /^\/(?:publisher|moderation|signup)(?:\/[\w-]+)*(?:\?[\w.=&%-]*)?$/;

/** A path of these pages, as it came with an address; undefined where it is none. */
export function readOwnPath(path: string | undefined): string | undefined {
  return path !== undefined && path.length <= LONGEST && OWN_PATH.test(path) ? path : undefined;
}
