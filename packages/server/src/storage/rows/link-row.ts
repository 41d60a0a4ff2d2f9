import type { Link } from '../../ports/index.js';

/** A link as every engine keeps it. */
export type LinkRow = Omit<Link, 'usedAt'> & { usedAt: Date | null };

export function toLink({ usedAt, ...link }: LinkRow): Link {
  return { ...link, ...(usedAt && { usedAt }) };
}
