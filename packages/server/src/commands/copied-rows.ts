import type { CopiedRows } from '../ports/index.js';

/** What a copy holds, `12 offers, 3 applications`. */
export function inWords(rows: CopiedRows): string {
  return Object.entries(rows)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ');
}
