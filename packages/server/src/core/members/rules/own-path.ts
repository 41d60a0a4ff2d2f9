/** Longest path that is kept of what was asked for, in characters. */
const LONGEST = 200;

/** The pages of those who publish, and nothing else: no other site, no address that an answer of ours could leave by. */
const OWN_PATH = /^\/publisher(?:[/?][\w./?=&%-]*)?$/;

/** A path of the publisher's pages, as it came with an address; undefined where it is none. */
export function readOwnPath(path: string | undefined): string | undefined {
  if (path === undefined || path.length > LONGEST || path.includes('..') || path.includes('//'))
    return undefined;
  return OWN_PATH.test(path) ? path : undefined;
}
